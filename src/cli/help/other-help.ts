import { type CommandHelp, JSON_OPTION } from './command-help.ts'

export const factsHelp: CommandHelp = {
  usage: 'facts [NAME | WORD]',
  summary: {
    en: 'What a matter file can say: every fact with its kind, its question, the article that makes it matter.',
    zh: '事项文件可填写的内容：各项事实的类型、问题以及所涉条文。',
  },
  more: [],
  options: [JSON_OPTION],
  examples: [
    {
      command: 'anshen facts listingPlace',
      says: {
        en: 'One fact, with its values, its reason and an example:',
        zh: '单个事实的取值、询问理由和示例：',
      },
    },
    {
      command: 'anshen facts users',
      says: {
        en: 'The facts that a word can mean, in either language:',
        zh: '与某一词语有关的事实，中英文均可：',
      },
    },
  ],
  notes: [],
}

export const schemaHelp: CommandHelp = {
  usage: 'schema matter|verdict|flip|case|case-state|plan|plan-file',
  summary: {
    en: 'The JSON Schema (2020-12) of the matter file, the screening result, its flips, the case file and its state, the plan and the plan file, for editors and programs.',
    zh: '事项文件、筛查结果、筛查结果的改变、案件文件及其状态、计划、计划文件的JSON Schema（2020-12），供编辑器和程序使用。',
  },
  more: [],
  options: [],
  examples: [
    {
      command: 'anshen schema matter > matter.schema.json',
      says: {
        en: 'Then, as the first line of matter.yaml, for completion in the editor: # yaml-language-server: $schema=matter.schema.json',
        zh: '并在matter.yaml首行写入# yaml-language-server: $schema=matter.schema.json，即可在编辑器中自动补全：',
      },
    },
  ],
  notes: [],
}

export const serveHelp: CommandHelp = {
  usage: 'serve',
  summary: {
    en: 'The workbench as a page in the browser, from this machine and to this machine only.',
    zh: '在浏览器中使用的工作台，由本机提供且仅供本机访问。',
  },
  more: [],
  options: [
    [
      '--port N',
      { en: 'The port; default 8080, 0 for any that is free.', zh: '端口，默认8080；0表示任一空闲端口。' },
    ],
    [
      '--host ADDRESS',
      { en: 'The address to listen on; default 127.0.0.1.', zh: '监听地址，默认127.0.0.1。' },
    ],
    ['--open', { en: 'Opens a browser, where there is one.', zh: '打开浏览器（如有）。' }],
  ],
  examples: [{ command: 'anshen serve --port 8081 --open' }],
  notes: [
    {
      en: 'What you type stays in the browser; nothing is loaded from or sent to anywhere else.',
      zh: '所填内容保存在浏览器中；不从外部加载，也不向外部发送任何内容。',
    },
  ],
}
