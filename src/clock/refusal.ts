import type { Text } from '#language'
import type { CivilDate } from './civil-date.ts'
import { firstFestivalYear, lastFestivalYear } from './festivals.ts'

/** A question this room does not answer, as a value: its shape is that of every refusal (contract). */
export interface ClockRefusal {
  readonly refused: true
  readonly code: 'before-calendar' | 'beyond-calendar'
  readonly cite: readonly string[]
  readonly message: Text
  readonly remedy: Text
}

export function beforeTable(date: CivilDate): ClockRefusal {
  return {
    refused: true,
    code: 'before-calendar',
    cite: [],
    message: {
      en: `${date} is before ${firstFestivalYear}: the working-day calendar begins on ${firstFestivalYear}-01-01.`,
      zh: `${date}早于${firstFestivalYear}年：工作日历自${firstFestivalYear}年1月1日起。`,
    },
    remedy: {
      en: 'Give a later date. The oldest rule this product knows, the trial measures, took effect on 2017-06-01.',
      zh: '请填写较晚的日期。本产品所收录的最早规则（试行办法）自2017年6月1日起施行。',
    },
  }
}

export function beyondTable(date: CivilDate): ClockRefusal {
  return {
    refused: true,
    code: 'beyond-calendar',
    cite: [],
    message: {
      en: `A period from ${date} runs beyond ${lastFestivalYear}, where the table of festivals ends.`,
      zh: `自${date}起算的期间超出${lastFestivalYear}年，节日表至该年为止。`,
    },
    remedy: {
      en: 'Give an earlier date, fewer working days or shorter pauses.',
      zh: '请填写较早的日期、较少的工作日，或者缩短不计入的期间。',
    },
  }
}
