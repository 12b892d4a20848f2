import { type CommandHelp, JSON_OPTION } from './command-help.ts'

export const verifyHelp: CommandHelp = {
  usage: 'verify receipt FILE...',
  summary: {
    en: 'Verifies what was handed over: a receipt is determined again and compared byte for byte, and its proof is checked line by line.',
    zh: '核验所交付的材料：对凭据重新判定并逐字节比对，逐行核对其证明。',
  },
  more: [
    {
      en: 'receipt FILE...: a receipt that “anshen screen --receipt” wrote; - reads one from standard input. The check shares no code with what made the proof: it reads the conditions as data and goes through the open facts case by case.',
      zh: 'receipt FILE...：核验由“anshen screen --receipt”写出的凭据，-表示读取标准输入。核验程序不与生成证明的程序共用代码：它将各项条件作为数据读取，并逐一核对待定事实的各种情形。',
    },
  ],
  options: [JSON_OPTION],
  examples: [
    { command: 'anshen screen matter.yaml --receipt receipt.json' },
    {
      command: 'anshen verify receipt receipt.json',
      says: {
        en: 'Whether it replays and its proof holds; where not, every place with its line:',
        zh: '是否重算一致、证明是否成立；否则列出各处及其行号：',
      },
    },
  ],
  notes: [
    {
      en: 'A receipt made with other rules, another text, calendar or version cannot be replayed here; the command says which differ and ends with status 1. That does not make the receipt wrong.',
      zh: '依据其他规则、文本、节假日安排或者版本作出的凭据无法在此重算；命令将说明差异并以状态1结束。这并不表示凭据有误。',
    },
  ],
}
