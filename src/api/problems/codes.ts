import type { Refusal } from '#contract'
import type { Text } from '#language'

/** What only the edge can refuse: it is about the request, not about what is asked for. */
export type EdgeCode =
  | 'no-address'
  | 'other-method'
  | 'other-host'
  | 'other-origin'
  | 'not-signed-in'
  | 'link-used'
  | 'no-json'
  | 'other-type'
  | 'too-large'
  | 'bad-parameter'
  | 'key-missing'
  | 'organisation-missing'
  | 'clash'
  | 'starting'
  | 'stopping'
  | 'too-many-streams'
  | 'database-gone'
  | 'newer-release'
  | 'not-saved'
  | 'disc-full'
  | 'our-failure'

export type ProblemCode = Refusal['code'] | EdgeCode

/** The status a refusal is answered with, in one place. */
export const STATUS: Readonly<Record<ProblemCode, number>> = {
  'bad-input': 422,
  'not-in-force': 422,
  'before-calendar': 422,
  'beyond-calendar': 422,
  'not-allowed': 403,
  'not-now': 409,
  'not-there': 404,
  'there-already': 409,
  'changed-since': 409,
  'version-missing': 428,
  'key-used': 422,
  'state-secret': 403,
  'no-address': 404,
  'other-method': 405,
  'other-host': 421,
  'other-origin': 403,
  'not-signed-in': 401,
  'link-used': 403,
  'no-json': 400,
  'other-type': 415,
  'too-large': 413,
  'bad-parameter': 400,
  'key-missing': 400,
  'organisation-missing': 400,
  clash: 409,
  starting: 503,
  stopping: 503,
  'too-many-streams': 429,
  'database-gone': 503,
  'newer-release': 503,
  'not-saved': 503,
  'disc-full': 507,
  'our-failure': 500,
}

/** What each is called; it is the same whatever the request was. */
export const TITLE: Readonly<Record<ProblemCode, Text>> = {
  'bad-input': { en: 'Faults in the input', zh: '输入有误' },
  'not-in-force': { en: 'Not in force on that day', zh: '当日尚未施行' },
  'before-calendar': { en: 'Before the calendar begins', zh: '早于日历起始日' },
  'beyond-calendar': { en: 'Beyond the calendar', zh: '超出日历范围' },
  'not-allowed': { en: 'Not allowed', zh: '无权操作' },
  'not-now': { en: 'Not possible as things stand', zh: '当前状态下不可操作' },
  'not-there': { en: 'Not there', zh: '不存在' },
  'there-already': { en: 'There already', zh: '已存在' },
  'changed-since': { en: 'Changed since', zh: '内容已变更' },
  'version-missing': { en: 'The version is missing', zh: '缺少版本' },
  'key-used': { en: 'The key is in use', zh: '请求标识已使用' },
  'state-secret': { en: 'State secrets are not taken', zh: '不接收国家秘密' },
  'no-address': { en: 'No such address', zh: '没有该地址' },
  'other-method': { en: 'Another method is needed', zh: '请求方法有误' },
  'other-host': { en: 'Another host was meant', zh: '主机名有误' },
  'other-origin': { en: 'From another page', zh: '来源有误' },
  'not-signed-in': { en: 'Not signed in', zh: '未登录' },
  'link-used': { en: 'The link can no longer be used', zh: '链接已失效' },
  'no-json': { en: 'No JSON', zh: '不是JSON' },
  'other-type': { en: 'Another type is needed', zh: '内容类型有误' },
  'too-large': { en: 'Too large', zh: '内容过大' },
  'bad-parameter': { en: 'Faults in the address or the headers', zh: '地址或者请求头有误' },
  'key-missing': { en: 'The key is missing', zh: '缺少请求标识' },
  'organisation-missing': { en: 'The organisation is missing', zh: '缺少组织' },
  clash: { en: 'Two changes clash', zh: '更改相互冲突' },
  starting: { en: 'Starting', zh: '正在启动' },
  stopping: { en: 'Stopping', zh: '正在停止' },
  'too-many-streams': { en: 'Too many streams', zh: '事件流过多' },
  'database-gone': { en: 'The database does not answer', zh: '数据库没有应答' },
  'newer-release': { en: 'Of a newer release', zh: '来自更新的版本' },
  'not-saved': { en: 'Not saved', zh: '未保存' },
  'disc-full': { en: 'Not saved: no space left', zh: '未保存：存储空间不足' },
  'our-failure': { en: 'A failure of the server', zh: '服务器发生错误' },
}
