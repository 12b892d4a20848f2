import type { Planning } from '#review'

export const screening: Planning['screening'] = {
  met: {
    en: 'On the answers given a filing duty applies.',
    zh: '依现有答案，负有申报义务。',
  },
  unknown: {
    en: 'Whether a filing duty applies is still open; the plan holds if it does.',
    zh: '是否负有申报义务尚未确定；本计划以应当申报为前提。',
  },
  consult: {
    en: 'No filing duty found under the readings taken, but advice is needed; the plan holds if it must be filed.',
    zh: '按所采口径未见申报义务，但应当咨询；本计划以应当申报为前提。',
  },
  none: {
    en: 'No filing duty found on these answers; the plan shows what it would be if it had to be filed. A member unit may still judge otherwise (Art. 16 of Order No. 8, Art. 15 of Order No. 6).',
    zh: '依现有答案未见申报义务；本计划仅说明如应申报的时间安排。成员单位仍可能另行认定（第8号令第十六条、第6号令第十五条）。',
  },
}
