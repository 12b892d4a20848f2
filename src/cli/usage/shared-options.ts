import type { Option, OptionValue } from './command.ts'

export const DATE: OptionValue = {
  name: 'DATE',
  expects: { en: 'a date, as 2026-11-21', zh: '日期，如2026-11-21' },
  example: '2026-11-21',
}

/** @param example  a file as it can be called */
export const fileValue = (example: string): OptionValue => ({
  name: 'FILE',
  expects: { en: 'the path of a file', zh: '文件路径' },
  example,
})

export const READING: OptionValue = {
  name: 'ID=POSITION',
  expects: { en: 'a reading and its position', zh: '解释口径及其取向' },
  example: 'hong-kong-is-foreign=true',
}

/** Options that several commands have, said once. */
export const shared = {
  json: { says: { en: 'JSON, stable, for programs.', zh: '输出稳定的JSON，供程序使用。' } },
  on: {
    value: DATE,
    says: {
      en: 'The law of this day, instead of the file’s “on” or today in China.',
      zh: '适用该日施行的规则，优先于文件中的on以及中国当日。',
    },
  },
  reading: {
    value: READING,
    repeatable: true,
    says: {
      en: 'Takes another reading of the text; repeatable, over those of the file.',
      zh: '切换解释口径，可重复，优先于文件中的readings。',
    },
  },
  calendar: {
    value: fileValue('notice.yaml'),
    repeatable: true,
    says: { en: 'Loads a holiday notice as data; repeatable.', zh: '以数据形式载入放假安排通知，可重复。' },
  },
  alarm: {
    value: { name: 'DAYS', expects: { en: 'a number of days', zh: '天数' }, example: '3' },
    needs: 'ics',
    says: { en: 'With --ics: reminds so many days before.', zh: '与--ics一同使用：提前若干日提醒。' },
  },
} as const satisfies Readonly<Record<string, Option>>
