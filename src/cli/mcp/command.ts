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
      en: 'Started by an assistant that speaks the protocol, not by hand. Answers keep nothing. Of a server’s records an assistant reads those that a person opened to assistants, each reading logged; what it asks to be done waits as a proposal, and acts that set a person’s seal are not offered.',
      zh: '由支持该协议的助手程序启动，无需手工运行。解答不留存任何内容。助手程序仅可读取由具名人员开放的记录，每次读取均记入日志；其请求的操作作为建议保存，待具名人员处理；属于个人判断或者决定的操作不予提供。',
    },
  ],
  options: {
    server: {
      value: {
        name: 'URL',
        expects: { en: 'the address of a server', zh: '服务器地址' },
        example: 'http://localhost:8080',
      },
      says: {
        en: 'Offers records of this server too, with its access token in ANSHEN_TOKEN.',
        zh: '同时提供该服务器的记录，访问令牌置于ANSHEN_TOKEN。',
      },
    },
    organisation: {
      value: {
        name: 'ID',
        expects: { en: 'the identifier of an organisation', zh: '组织的标识符' },
        example: '01939b5e-7c1a-7f00-8a00-000000000001',
      },
      needs: 'server',
      says: { en: 'Whose records.', zh: '记录所属的组织。' },
    },
  },
  examples: [
    {
      line: `echo '{"jsonrpc":"2.0","id":1,"method":"ping"}' | anshen mcp`,
      says: { en: 'Whether it answers:', zh: '检查是否应答：' },
      prints: '{"result":{},"jsonrpc":"2.0","id":1}',
    },
  ],
  notes: [
    {
      en: 'A judgement belongs to a person: a matter that an assistant writes has its “by” and “on” from whoever judged.',
      zh: '判断由具名人员作出：助手填写的事项，其by和on须来自实际作出判断的人员。',
    },
  ],
})
