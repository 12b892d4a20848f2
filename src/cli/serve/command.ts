import { declare } from '../usage/command.ts'

export const command = declare({
  name: 'serve',
  operands: [],
  expects: { en: 'options only', zh: '仅接受选项' },
  example: 'anshen serve --port 8081',
  summary: {
    en: 'The workbench as a page in the browser, from this machine and to this machine only.',
    zh: '在浏览器中使用的工作台，由本机提供且仅供本机访问。',
  },
  details: [],
  options: {
    port: {
      value: { name: 'N', expects: { en: 'a port, 0 to 65535', zh: '端口号，0至65535' }, example: '8081' },
      says: {
        en: 'The port; default 8080, 0 for any that is free.',
        zh: '端口，默认8080；0表示任一空闲端口。',
      },
    },
    host: {
      value: {
        name: 'ADDRESS',
        expects: { en: 'an address of this machine', zh: '本机地址' },
        example: '127.0.0.1',
      },
      says: { en: 'The address to listen on; default 127.0.0.1.', zh: '监听地址，默认127.0.0.1。' },
    },
    open: { says: { en: 'Opens a browser, where there is one.', zh: '打开浏览器（如有）。' } },
  },
  examples: [{ line: 'anshen serve --port 8081 --open' }],
  notes: [
    {
      en: 'What you type stays in the browser; nothing is loaded from or sent to anywhere else.',
      zh: '所填内容保存在浏览器中；不从外部加载，也不向外部发送任何内容。',
    },
  ],
})
