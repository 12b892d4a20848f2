import type { NoDay } from './plan.ts'

export const beforeTheLaw = (first: string): NoDay => ({
  code: 'before-the-law',
  cite: [],
  message: {
    en: `The latest filing day would lie before ${first}, when the first version with a procedure took effect.`,
    zh: `最迟申报日早于${first}，即首个设有申报程序的版本施行之日。`,
  },
  remedy: { en: 'Give a later target.', zh: '请给出较晚的目标日期。' },
})

export const beyondCalendar = (): NoDay => ({
  code: 'beyond-calendar',
  cite: [],
  message: { en: 'The plan runs beyond the calendar.', zh: '计划超出工作日历的范围。' },
  remedy: { en: 'Give an earlier date or smaller estimates.', zh: '请给出较早的日期或者较小的估计值。' },
})
