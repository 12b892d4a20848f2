import { declare } from '../usage/command.ts'

export const command = declare({
  name: 'mcp',
  operands: [],
  expects: { en: 'options only', zh: '仅接受选项' },
  example: 'anshen mcp',
  summary: {
    en: 'Every answer as a tool of the Model Context Protocol, on standard input and output.',
    zh: '通过标准输入输出，以模型上下文协议（MCP）工具的形式提供各项解答。',
  },
  details: [
    {
      en: 'Started by an assistant that speaks the protocol, not by hand. It asks for nothing and keeps nothing; no record is read.',
      zh: '由支持该协议的助手程序启动，无需手工运行。本命令不索取、不留存任何内容，也不读取任何记录。',
    },
  ],
  options: {},
  examples: [],
  notes: [
    {
      en: 'A judgement belongs to a person: a matter that an assistant writes has its “by” and “on” from whoever judged.',
      zh: '判断由具名人员作出：助手填写的事项，其by和on须来自实际作出判断的人员。',
    },
  ],
})
