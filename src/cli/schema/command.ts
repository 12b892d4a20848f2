import { declare } from '../usage/command.ts'

/** By hand, for help to start without the schemas; a test holds them to what there is. */
const NAMES = [
  'matter',
  'verdict',
  'flip',
  'question',
  'fact',
  'facts',
  'case',
  'event',
  'case-state',
  'story',
  'plan',
  'plan-file',
  'due',
  'notice',
  'law',
  'articles',
  'readings',
  'glossary',
  'law-diff',
  'procedure',
  'criteria',
  'related-article',
  'breaches',
  'liability',
  'receipt',
  'receipt-check',
  'rules-check',
  'refusal',
  'parcel',
] as const

export const command = declare({
  name: 'schema',
  operands: ['NAME'],
  expects: { en: `one of: ${NAMES.join(', ')}`, zh: `下列之一：${NAMES.join('、')}` },
  example: 'anshen schema matter',
  summary: {
    en: 'The JSON Schema (2020-12) of a file or of an answer, for editors and programs.',
    zh: '各类文件和输出结果的JSON Schema（2020-12），供编辑器和程序使用。',
  },
  details: [{ en: `NAME is one of: ${NAMES.join(', ')}.`, zh: `NAME为下列之一：${NAMES.join('、')}。` }],
  options: {},
  examples: [
    {
      line: 'anshen schema matter > matter.schema.json',
      says: {
        en: 'Then, as the first line of matter.yaml, for completion in the editor: # yaml-language-server: $schema=matter.schema.json',
        zh: '并在matter.yaml首行写入# yaml-language-server: $schema=matter.schema.json，即可在编辑器中自动补全：',
      },
    },
  ],
  notes: [],
})
