import type { Refusal } from '#contract'
import type { EdgeCode } from './codes.ts'

/** What is told of a request that cannot be taken, and what would help. */
export const WORDS: Readonly<Record<EdgeCode, Pick<Refusal, 'message' | 'remedy'>>> = {
  'no-address': {
    message: { en: 'There is nothing at this address.', zh: '该地址没有内容。' },
    remedy: { en: 'See /api for every address.', zh: '全部地址见/api。' },
  },
  'other-method': {
    message: { en: 'This address does not take this method.', zh: '该地址不接受此请求方法。' },
    remedy: {
      en: 'Use a method that the header Allow names.',
      zh: '请使用响应头Allow所列的方法。',
    },
  },
  'other-host': {
    message: { en: 'The request names a host that is not this server.', zh: '请求所指的主机不是本服务器。' },
    remedy: {
      en: 'Use the address that was printed at the start.',
      zh: '请使用启动时显示的地址。',
    },
  },
  'other-origin': {
    message: {
      en: 'A change needs to come from this server’s own page, with the session’s token.',
      zh: '更改须由本服务器的页面发出，并附会话令牌。',
    },
    remedy: {
      en: 'Send Origin as this address and Anshen-Session as GET /api/session tells it; or an access token, without Origin.',
      zh: '请以本地址为Origin，并附GET /api/session给出的Anshen-Session；或者使用访问令牌且不附Origin。',
    },
  },
  'not-signed-in': {
    message: { en: 'Nobody is signed in.', zh: '尚未登录。' },
    remedy: {
      en: 'Open the link that was printed at the start, or send an access token.',
      zh: '请打开启动时显示的链接，或者附上访问令牌。',
    },
  },
  'link-used': {
    message: {
      en: 'The link was used already, or its two minutes are over.',
      zh: '该链接已使用，或者已超过两分钟。',
    },
    remedy: {
      en: 'Press Enter in the terminal of the server for a new link, or start it again.',
      zh: '请在服务器的终端中按回车键取得新链接，或者重新启动服务器。',
    },
  },
  'no-json': {
    message: { en: 'The body is no JSON in UTF-8.', zh: '请求内容不是UTF-8编码的JSON。' },
    remedy: { en: 'Send one JSON object.', zh: '请发送一个JSON对象。' },
  },
  'other-type': {
    message: { en: 'The body is not said to be JSON.', zh: '请求内容未声明为JSON。' },
    remedy: { en: 'Send Content-Type: application/json.', zh: '请附Content-Type: application/json。' },
  },
  'too-large': {
    message: { en: 'The body is larger than is taken here.', zh: '请求内容超过上限。' },
    remedy: { en: 'Send less than four megabytes.', zh: '请控制在4兆字节以内。' },
  },
  'bad-parameter': {
    message: {
      en: 'The address or a header has a fault.',
      zh: '地址或者请求头有误。',
    },
    remedy: { en: 'Correct each and ask again.', zh: '请逐项更正后重试。' },
  },
  'key-missing': {
    message: {
      en: 'A change needs a key of its own, so that asked again it is not done again.',
      zh: '更改须附请求标识，以免重复执行。',
    },
    remedy: {
      en: 'Send Idempotency-Key with a new text of 1 to 200 characters for each change.',
      zh: '请为每次更改附上新的Idempotency-Key（1至200个字符）。',
    },
  },
  'organisation-missing': {
    message: {
      en: 'The request does not say of which organisation.',
      zh: '请求未指明组织。',
    },
    remedy: {
      en: 'Send Anshen-Organisation with its identifier; GET /api/organisations lists yours.',
      zh: '请附Anshen-Organisation及组织标识符；GET /api/organisations列出您所在的组织。',
    },
  },
  clash: {
    message: {
      en: 'Others have changed this record since you looked, where the order matters. Nothing of yours was written.',
      zh: '您查看之后，他人已更改该记录，且先后次序有影响。您的更改未写入。',
    },
    remedy: {
      en: 'Look at both sides, then act again on the version named.',
      zh: '请查看双方内容，再就所列版本重新操作。',
    },
  },
  starting: {
    message: {
      en: 'The server is starting: its records are being opened.',
      zh: '服务器正在启动，记录正在打开。',
    },
    remedy: { en: 'Ask again in a moment.', zh: '请稍后重试。' },
  },
  stopping: {
    message: { en: 'The server is stopping.', zh: '服务器正在停止。' },
    remedy: { en: 'Ask again once it runs.', zh: '请待服务器重新运行后再试。' },
  },
  'too-many-streams': {
    message: { en: 'Too many streams of events are open.', zh: '同时打开的事件流过多。' },
    remedy: {
      en: 'Close one: a browser needs one, for all its tabs.',
      zh: '请关闭其中之一；一个浏览器的各标签页共用一个即可。',
    },
  },
  'database-gone': {
    message: {
      en: 'The database does not answer. Whether a change was made is not certain.',
      zh: '数据库没有应答。更改是否已写入尚不确定。',
    },
    remedy: {
      en: 'Ask again in a moment. A change asked for again with the same key is not made twice.',
      zh: '请稍后重试。以同一请求标识重试，更改不会重复写入。',
    },
  },
  'newer-release': {
    message: {
      en: 'A newer release of Anshen has written to these records. This one writes nothing.',
      zh: '这些记录已由更新版本的安审写入，本版本不作任何写入。',
    },
    remedy: { en: 'Start the newer release.', zh: '请启动更新的版本。' },
  },
  'not-saved': {
    message: {
      en: 'The database cannot be reached. Nothing of this request was saved.',
      zh: '无法连接数据库，本次请求的内容未保存。',
    },
    remedy: {
      en: 'Ask again with the same key in a moment; the administrator looks whether the database runs.',
      zh: '请稍后以同一请求标识重试，并请管理员检查数据库是否运行。',
    },
  },
  'disc-full': {
    message: {
      en: 'The disc of the database is full. Nothing of this request was saved.',
      zh: '数据库所在磁盘空间不足，本次请求的内容未保存。',
    },
    remedy: {
      en: 'Make space on the disc, then ask again with the same key.',
      zh: '请清理磁盘空间后，以同一请求标识重试。',
    },
  },
  'our-failure': {
    message: {
      en: 'The server made a mistake of its own; your request is not to blame.',
      zh: '服务器自身发生错误，与您的请求无关。',
    },
    remedy: {
      en: 'Look whether the change is there before you ask again with the same key; please report it.',
      zh: '请先查看更改是否已生效，再以同一请求标识重试，并请报告该错误。',
    },
  },
}
