import { dataOption } from '../data-folder.ts'
import { declare } from '../usage/command.ts'

export const command = declare({
  name: 'serve',
  operands: [],
  expects: { en: 'options only', zh: '仅接受选项' },
  example: 'anshen serve --port 8081',
  summary: {
    en: 'The workbench as a page in the browser and the records behind an API, from this machine and to this machine only.',
    zh: '在浏览器中使用的工作台及其记录的API，由本机提供且仅供本机访问。',
  },
  details: [
    {
      en: 'The records lie in a data folder of your account, or with DATABASE_URL on a PostgreSQL server, 15 to 18. The first start makes them, with a key that is kept outside the folder.',
      zh: '记录保存在当前账户的数据文件夹中；设置DATABASE_URL时保存在PostgreSQL服务器（15至18）。首次启动时新建，密钥保存在该文件夹之外。',
    },
    {
      en: 'A link signs in once, within two minutes. Programs send the access token that lies in the data folder while the server runs; it does what needs no person’s seal. /api shows every address, /healthz and /readyz whether it lives and is ready, /metrics its figures.',
      zh: '登录链接两分钟内有效，仅限一次。程序可使用服务器运行期间存放于数据文件夹的访问令牌，但不得进行须由具名人员作出的操作。/api列出全部地址，/healthz与/readyz显示是否存活和就绪，/metrics显示运行指标。',
    },
  ],
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
      says: {
        en: 'The address to listen on; by default both of this machine’s own, 127.0.0.1 and ::1. Others are refused until there are accounts.',
        zh: '监听地址，默认为本机的127.0.0.1和::1。在提供账户之前，不接受其他地址。',
      },
    },
    data: dataOption,
    open: {
      says: {
        en: 'Opens a browser that is signed in, where there is one.',
        zh: '打开浏览器并登录（如有）。',
      },
    },
  },
  examples: [
    { line: 'anshen serve --port 8081 --open' },
    {
      line: 'DATABASE_URL=postgres://owner@db/anshen anshen serve --data /srv/anshen',
      says: { en: 'With the records on a PostgreSQL server:', zh: '记录保存在PostgreSQL服务器：' },
    },
  ],
  notes: [
    {
      en: 'What you type into the screening page stays in the browser; nothing is loaded from or sent to anywhere else.',
      zh: '筛查页面所填内容保存在浏览器中；不从外部加载，也不向外部发送任何内容。',
    },
  ],
})
