import { reading } from '#rules'

const source = { title: { en: 'none: the law is invented', zh: '无：本规定系虚构' }, grade: 'none' } as const

export const readings = {
  'what-is-a-recommendation': reading({
    number: 1,
    question: {
      en: 'Is ranking by popularity a recommendation?',
      zh: '按热度排序是否属于推荐？',
    },
    positions: {
      'own-behaviour': {
        en: 'Only what follows the user’s own behaviour is a recommendation',
        zh: '仅依据用户本人行为的，属于推荐',
      },
      'any-ranking': { en: 'Any ranking is a recommendation', zh: '凡排序均属于推荐' },
    },
    default: 'own-behaviour',
    touches: ['art.1'],
    reason: {
      en: 'The article speaks of what “that user” did.',
      zh: '条文以“该用户”的行为为准。',
    },
    sources: [source],
  }),
  'day-of-filing': reading({
    number: 2,
    question: {
      en: 'Does the day of the filing count as the first day?',
      zh: '提交申报之日是否计入期限？',
    },
    positions: {
      'next-day': { en: 'The first day is the next working day', zh: '自次一工作日起算' },
      'same-day': { en: 'The day of the filing is the first', zh: '自当日起算' },
    },
    default: 'next-day',
    touches: ['art.2.2'],
    reason: { en: 'Usual where nothing is said.', zh: '条文未作规定的，通常如此计算。' },
    sources: [source],
  }),
} as const
