import { declare } from '../usage/command.ts'
import { shared } from '../usage/shared-options.ts'

export const command = declare({
  name: 'facts',
  operands: ['[NAME]'],
  usage: '[NAME | WORD]',
  expects: { en: 'the name of one fact, or nothing', zh: '一个事实的名称，或者不填' },
  example: 'anshen facts listingPlace',
  summary: {
    en: 'What a matter file can say: every fact with its kind, its question, the article that makes it matter.',
    zh: '事项文件可填写的内容：各项事实的类型、问题以及所涉条文。',
  },
  details: [],
  options: {
    json: shared.json,
  },
  examples: [
    {
      line: 'anshen facts listingPlace',
      says: {
        en: 'One fact, with its values, its reason and an example:',
        zh: '单个事实的取值、询问理由和示例：',
      },
    },
    {
      line: 'anshen facts users',
      says: {
        en: 'The facts that a word can mean, in either language:',
        zh: '与某一词语有关的事实，中英文均可：',
      },
    },
  ],
  notes: [],
})
