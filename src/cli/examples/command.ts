import { declare } from '../usage/command.ts'
import { shared } from '../usage/shared-options.ts'

export const command = declare({
  name: 'examples',
  operands: ['[NAME]'],
  expects: { en: 'the name of one example, or nothing', zh: '一个示例的名称，或者不填' },
  example: 'anshen examples 07',
  summary: {
    en: 'The matter files that ship, in groups, each with what it teaches, its date and its verdict; and the case files, each with where it stands.',
    zh: '随附的事项文件，分组列出，并说明其要点、日期和筛查结果；以及随附的案件文件及其所处阶段。',
  },
  details: [
    {
      en: 'With NAME, or its number (cases/01 for a case), the file itself is printed as it is.',
      zh: '给出名称或者编号（案件为cases/01）的，原样输出该文件。',
    },
  ],
  options: {
    json: shared.json,
  },
  examples: [
    {
      line: 'anshen examples 07 > matter.yaml',
      says: { en: 'One to begin with, to be changed:', zh: '以一个示例为起点进行修改：' },
    },
    {
      line: 'anshen examples 73-last-day-of-2025 | anshen screen - --on 2026-01-01',
      status: 1,
      says: { en: 'The same matter a day later:', zh: '同一事项，晚一日：' },
    },
  ],
  notes: [
    {
      en: 'Each has an “expect”: screened as it is, the result is the one expected; on another day or reading, what differs is said and the exit status is 1.',
      zh: '每个文件均含有expect：原样筛查时结果与预期相符；更换日期或者口径的，说明不符之处，退出状态为1。',
    },
  ],
})
