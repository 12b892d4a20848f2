import { workingDaysText } from '#words'
import { type NoDay, STARTED_OTHERWISE } from './gate.ts'
import type { Late, Planning } from './planning.ts'

/** What a version says of itself to be planned with; of the rest, what is not said adds nothing to a plan. */
type OwnPlanning = Pick<Planning, 'articlesOf' | 'road'> & Partial<Planning>

/**
 * How a version is planned with that says no more than its road: the target itself waits for the result, with no gate
 * before it, no road beside it and no assumption of the law to switch.
 *
 * @example planningOf({ articlesOf: id, road: () => [{ take: 'filed', basis: 'given' }, { take: 'decided', basis: 'law' }] })
 */
export const planningOf = (own: OwnPlanning): Planning => ({ ...plain, ...own })

const plain: Omit<Planning, 'articlesOf' | 'road'> = {
  assumptions: {},
  milestoneNames: {},
  supplementedPeriod: () => undefined,
  exampleSupplement: 0,
  roads: [],
  roadName: () => ({ en: 'Every period to its last day', zh: '各期限均至届满之日' }),
  scenarios: [],
  estimates: () => [],
  subject: () => 'other',
  several: () => undefined,
  misfit: () => undefined,
  gateDay: (_matter, { target }) => target && { on: target.on },
  gates: () => [],
  breach: () => undefined,
  filedAlready: () => undefined,
  noCap: () => ({
    code: 'no-cap',
    cite: [],
    message: {
      en: 'A period on the way has no cap, so no filing day is certain to be early enough.',
      zh: '其间有期限未规定上限，故任何申报日均不能确保及时。',
    },
    remedy: { en: 'Make the target wait for the result.', zh: '请使目标事项以审查结果为前提。' },
  }),
  notForecast: () => ({
    code: STARTED_OTHERWISE,
    cite: [],
    message: {
      en: 'A review that no filing starts has no filing day, and no date is forecast.',
      zh: '并非因申报启动的审查没有申报日，也不作期限预测。',
    },
    remedy: {
      en: 'Give the day it was started as the filing day.',
      zh: '请以启动日作为申报日。',
    },
    options: ['--filed DATE'],
  }),
  history: () => [],
  undated: () => ({
    code: 'gate-day-unknown',
    cite: [],
    message: {
      en: 'The day of what waits for the result is not known.',
      zh: '须等待审查结果的事项日期尚未确定。',
    },
    remedy: { en: 'Give that day.', zh: '请给出该日期。' },
  }),
  late: past,
  notes: () => [],
  unboundedBriefly: {},
  cites: (cite) => cite,
  readings: () => [],
  screening: {
    met: { en: 'On the answers given a filing duty applies.', zh: '依现有答案，负有申报义务。' },
    unknown: {
      en: 'Whether a filing duty applies is still open; the plan holds if it does.',
      zh: '是否负有申报义务尚未确定；本计划以应当申报为前提。',
    },
    consult: {
      en: 'No filing duty found under the readings taken, but advice is needed; the plan holds if it must be filed.',
      zh: '按所采口径未见申报义务，但应当咨询；本计划以应当申报为前提。',
    },
    none: {
      en: 'No filing duty found on these answers; the plan shows what it would be if it had to be filed.',
      zh: '依现有答案未见申报义务；本计划仅说明如应申报的时间安排。',
    },
  },
  before: (first) => ({
    en: `Plan from ${first}, when the first version took effect.`,
    zh: `请以${first}（首个版本施行之日）及以后的日期作计划。`,
  }),
}

/** Too late, by how much: the target has to move. */
function past({ wouldHaveBeen, asOf, workingDaysLate: late }: Late): NoDay {
  const ago = late === undefined ? undefined : workingDaysText(late)
  return {
    code: 'past',
    cite: [],
    wouldHaveBeen,
    ...(late === undefined ? {} : { workingDaysLate: late }),
    message: {
      en: `Too late on ${asOf}: on these assumptions the latest filing day was ${wouldHaveBeen.latest}${ago ? `, ${ago.en} ago` : ''}.`,
      zh: `截至${asOf}已无法按期：按所列假设，最迟申报日为${wouldHaveBeen.latest}${ago ? `，已过${ago.zh}` : ''}。`,
    },
    remedy: {
      en: 'Move the target. An earlier result cannot be relied on.',
      zh: '请推迟目标日期。不能以提前得出结果为计划依据。',
    },
  }
}
