import { dataOption } from '../data-folder.ts'
import { declare } from '../usage/command.ts'
import { shared } from '../usage/shared-options.ts'

export const command = declare({
  name: 'verify',
  actions: {
    receipt: {
      operands: ['FILE...'],
      expects: { en: 'one or more files, or - for standard input', zh: '一个或者多个文件；标准输入请写-' },
      example: 'anshen verify receipt receipt.json',
    },
    rules: {
      operands: ['[REGULATION]'],
      expects: { en: 'a version, or nothing for all', zh: '一个版本；不填则为全部' },
      example: 'anshen verify rules',
    },
    log: {
      operands: [],
      expects: { en: 'options only', zh: '仅接受选项' },
      example: 'anshen verify log',
    },
  },
  summary: {
    en: 'Verifies what was handed over: a receipt is determined again and compared byte for byte, and its proof is checked line by line. Verifies the rules themselves, over every matter there can be, and the log of an installation, event by event.',
    zh: '核验所交付的材料：对凭据重新判定并逐字节比对，逐行核对其证明；并就一切可能的事项核验规则本身，逐个事件核验日志。',
  },
  details: [
    {
      en: 'receipt FILE...: a receipt that “anshen screen --receipt” wrote; - reads one from standard input. The check shares no code with what made the proof: it reads the conditions as data and goes through the open facts case by case.',
      zh: 'receipt FILE...：核验由“anshen screen --receipt”写出的凭据，-表示读取标准输入。核验程序不与生成证明的程序共用代码：它将各项条件作为数据读取，并逐一核对待定事实的各种情形。',
    },
    {
      en: 'rules [order-6|order-8]: what must hold of a version as a whole, proved over every combination of answers and readings: every condition can hold and fail, every outcome comes about and has an example, the implications of the text hold, more risk never lowers the tier, and it asks no less than the version before. What fails is shown with the smallest matter that shows it.',
      zh: 'rules [order-6|order-8]：就答案与解释口径的一切组合，证明某一版本整体上应当成立的各项命题：各项条件既可成立亦可不成立，各种结果均可出现且有示例，条文的蕴含关系成立，风险增加不降低层级，要求不低于前一版本。不成立的，列出足以说明问题的最小事项。',
    },
    {
      en: 'log: every event of every record against its hash, the chain it stands in, the words kept aside of it and the checkpoints that sign the heads of all records. Each change, gap or other order is named, also an end or a record that was taken away, up to the last checkpoint; what is younger is counted.',
      zh: 'log：逐条核验各记录的每个事件及其哈希、所在的链、另存的文字，以及对全部记录链头签名的检查点。改动、缺失、次序变化，以及截至最近检查点的尾部截断或者整条记录丢失，均逐项列出；检查点之后的事件另行计数。',
    },
  ],
  options: {
    json: shared.json,
    data: { ...dataOption, only: ['log'] },
  },
  examples: [
    {
      line: 'anshen verify rules order-8',
      says: { en: 'Every proof with its articles:', zh: '各项命题及其条文：' },
    },
    { line: 'anshen screen matter.yaml --receipt receipt.json' },
    {
      line: 'anshen verify receipt receipt.json',
      says: {
        en: 'Whether it replays and its proof holds; where not, every place with its line:',
        zh: '是否重算一致、证明是否成立；否则列出各处及其行号：',
      },
    },
    {
      line: 'anshen verify log --data /srv/anshen',
      says: { en: 'Whether the log is as it was written:', zh: '日志是否保持原样：' },
      status: 1,
    },
  ],
  notes: [
    {
      en: 'While a server holds the data folder, “verify log” asks it over a socket in that folder that only its owner can open. It ends with status 1 where something is wrong.',
      zh: '服务器正在使用数据文件夹时，“verify log”通过该文件夹内仅所有者可打开的套接字向其查询。发现问题时以状态1结束。',
    },
    {
      en: 'The rules ship with Anshen: a proof of them that fails is a failure of ours, and “verify rules” then ends with status 2.',
      zh: '规则由本软件提供；命题不成立属于本软件自身的缺陷，此时“verify rules”以状态2结束。',
    },
    {
      en: 'A receipt made with other rules, another text, calendar or version cannot be replayed here; the command says which differ and ends with status 1. That does not make the receipt wrong.',
      zh: '依据其他规则、文本、节假日安排或者版本作出的凭据无法在此重算；命令将说明差异并以状态1结束。这并不表示凭据有误。',
    },
  ],
})
