import { declare } from '../usage/command.ts'
import { DATE, fileValue, READING, shared } from '../usage/shared-options.ts'

export const command = declare({
  name: 'due',
  operands: ['DATE', '[DAYS]'],
  usage: 'DATE DAYS',
  expects: { en: 'DATE DAYS, or - for lines on standard input', zh: 'DATE DAYS；逐行读取标准输入请写-' },
  example: 'anshen due 2026-09-18 10',
  summary: {
    en: 'The last day of a period of working days in China, firm or provisional, with its proof.',
    zh: '按中国工作日计算期限的届满日，注明确定或者暂定，并可逐日说明。',
  },
  details: [
    {
      en: '“anshen due -” reads lines of DATE DAYS and prints, separated by tabs: DATE, DAYS, the due date, firm or provisional (then EARLIEST..LATEST).',
      zh: '“anshen due -”逐行读取DATE DAYS，输出以制表符分隔的DATE、DAYS、届满日以及firm或者provisional（暂定时为最早日..最晚日）。',
    },
  ],
  options: {
    json: shared.json,
    why: {
      says: {
        en: 'Every day, counted or not, with the notice it rests on.',
        zh: '逐日说明是否计入及其所依据的通知。',
      },
    },
    pause: {
      value: {
        name: 'A..B',
        expects: { en: 'the first and the last day that do not count', zh: '不计入的首日与末日' },
        example: '2026-03-02..2026-03-06',
      },
      repeatable: true,
      says: {
        en: 'Days that do not count, both included; repeatable (Art. 15).',
        zh: '不计入的期间，含首末两日，可重复（第十五条）。',
      },
    },
    reading: {
      value: { ...READING, name: 'first-day=counted', example: 'first-day=counted' },
      repeatable: true,
      says: { en: 'Counts the day on which the period starts.', zh: '期间开始的当日计入。' },
    },
    calendar: {
      value: fileValue('notice.yaml'),
      repeatable: true,
      says: {
        en: 'Loads a holiday notice as data: a further year or an amendment; repeatable.',
        zh: '以数据形式载入放假安排通知（新的年度或者调整），可重复。',
      },
    },
    asKnownOn: {
      value: DATE,
      says: { en: 'Only notices published by that day.', zh: '仅采用该日及以前公布的通知。' },
    },
  },
  examples: [
    {
      line: 'anshen due 2023-03-31 30',
      prints: '2023-05-16 — firm: Tue 16 May 2023',
      says: {
        en: 'Thirty working days across Qingming and Labour Day:',
        zh: '跨清明节、劳动节的三十个工作日：',
      },
    },
    {
      line: "printf '2026-09-18 10\\n2026-12-14 10\\n' | anshen due -",
      prints: '2026-09-18\t10\t2026-10-09\tfirm\n2026-12-14\t10\t2026-12-26..2026-12-28\tprovisional',
    },
  ],
  notes: [
    {
      en: 'The last days of December belong to the next year’s notice: until it is loaded, a date that needs it is provisional.',
      zh: '12月最后数日由次年通知安排；在载入该通知之前，涉及这些日期的结果均为暂定。',
    },
    {
      en: 'Every date is a civil date in China; the time zone of the machine has no part in it.',
      zh: '所有日期均为中国日期，与本机时区无关。',
    },
  ],
})
