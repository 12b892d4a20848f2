import type { CommandHelp } from './command-help.ts'

export const askHelp: CommandHelp = {
  usage: 'ask [FILE]',
  summary: {
    en: 'An interview in the terminal: one question at a time, in the order that takes the fewest questions on average; saved in FILE after every answer.',
    zh: '在终端逐题询问，平均提问次数最少；每次回答后保存至FILE。',
  },
  more: [
    {
      en: 'FILE is a matter file, matter.yaml where none is named; one that exists is gone on with, and whatever else it says stays, comments too. Each question says why it is asked, which articles it serves and what it can still decide.',
      zh: 'FILE为事项文件，未指定时为matter.yaml；文件已存在的，从中断处继续，其余内容（包括注释）保持不变。每题均说明询问理由、所涉条文以及尚可决定的内容。',
    },
    {
      en: 'Instead of an answer: dk (don’t know), back, skip, ? (explain, with the text of the law), quit. Ctrl-C loses nothing.',
      zh: '除答案外还可输入：不清楚、返回、跳过、?（说明并显示条文）、退出。按Ctrl-C不会丢失已答内容。',
    },
  ],
  options: [
    [
      '--goal verdict|tier|all',
      {
        en: 'What to settle: the verdict (default), the tier, or the verdict, every duty and the tier.',
        zh: '询问目标：结论（默认）、内部层级，或者结论、各项义务及内部层级。',
      },
    ],
  ],
  examples: [
    { command: 'anshen ask matter.yaml', says: { en: 'Starts, or goes on:', zh: '开始或者继续：' } },
    {
      command: "printf 'no\\nno\\ndk\\n' | anshen ask matter.yaml",
      says: {
        en: 'Answers from a script, one a line; after a judgement the next line says who judged:',
        zh: '由脚本提供答案，每行一项；判断类问题之后一行为判断人：',
      },
    },
  ],
  notes: [
    {
      en: 'An answer that is not understood, or contradicts another, is explained and asked again. A question is asked only once it is known to apply.',
      zh: '无法识别或者与其他答案矛盾的，说明原因后重新询问。仅在已知适用时才提出问题。',
    },
  ],
}
