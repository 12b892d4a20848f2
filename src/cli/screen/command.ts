import { declare } from '../usage/command.ts'
import { fileValue, shared } from '../usage/shared-options.ts'

export const command = declare({
  name: 'screen',
  operands: ['FILE...'],
  expects: { en: 'one or more files, or - for standard input', zh: '一个或者多个文件；标准输入请写-' },
  example: 'anshen screen matter.yaml',
  summary: {
    en: 'Screens a matter: must it be filed, what decides that, what is still unknown and in which order to ask, the tier, the flags.',
    zh: '筛查事项：是否应当申报、依据为何、尚有何事实待定及提问顺序、内部上报层级与提示。',
  },
  details: [
    {
      en: 'FILE is YAML or JSON; - is standard input. Several files are screened in turn and the exit status is the worst.',
      zh: 'FILE为YAML或者JSON文件，-表示标准输入。可依次筛查多个文件，退出状态取其最严重者。',
    },
  ],
  options: {
    json: shared.json,
    on: shared.on,
    reading: shared.reading,
    receipt: {
      value: fileValue('receipt.json'),
      says: {
        en: 'Writes everything the result rests on, so that it can be replayed.',
        zh: '写入筛查结果所依据的全部内容，以便复核重现。',
      },
    },
  },
  examples: [
    {
      line: 'anshen screen matter.yaml --reading hong-kong-is-foreign=true',
      says: {
        en: 'Would it matter if Hong Kong were foreign?',
        zh: '如将香港按国外对待，筛查结果是否改变？',
      },
    },
    {
      line: 'echo \'{"facts":{"seeksListing":false}}\' | anshen screen - --json',
      prints: '{\n  "regulation": "order-8",\n  "on": "2026-11-21",\n  "verdict": "undetermined", …',
    },
  ],
  notes: [
    {
      en: 'A fact that is left out is “not asked”, never “no”. “anshen facts” lists every fact with an example.',
      zh: '省略的事实为“未询问”，绝不视为“否”。“anshen facts”列出全部事实及示例。',
    },
    {
      en: 'Values may be written as people write them: yes, 是, 不清楚, TBD (not known), 320万, “more than 1,000,000”, 2027/3/15, 2027年3月15日. The file’s own names may be in Chinese: 事项, 日期, 事实, 值, 评估人, 材料, 依据, 理由.',
      zh: '取值可按习惯写法填写：是、否、不清楚、待定（视为不清楚）、320万、超过100万、2027年3月15日。文件自身的名称可用中文：事项、日期、事实、值、评估人、材料、依据、理由。',
    },
    {
      en: '“scope: [procurement]” limits the screening to procurement, listing, processing or supply, or some of them.',
      zh: '“scope: [procurement]”将筛查限于采购（procurement）、上市（listing）、数据处理（processing）、供应（supply）中的一项或者数项。',
    },
    {
      en: 'A file with “expect” is a test: where the result differs, the exit status is 1.',
      zh: '文件含有expect的即为测试：结果不符的，退出状态为1。',
    },
    {
      en: 'With --json one file gives one document; several give one document a line, in the order given, and a refused file its refusal.',
      zh: '使用--json时，单个文件输出一个文档；多个文件按所给顺序每行输出一个文档，被拒绝的文件输出其拒绝说明。',
    },
  ],
})
