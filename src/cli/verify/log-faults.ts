import type { Text } from '#language'
import type { LogFault } from '#store'

/** What is wrong with the log, in words. */
export function faultText({ kind, column = '' }: LogFault): Text {
  if (kind !== 'columns-changed') return FAULT[kind]
  const of = COLUMN[column] ?? { en: 'what stands beside its text', zh: '原文之外的内容' }
  return {
    en: `The event’s ${of.en} no longer says what its text says.`,
    zh: `事件的${of.zh}与其原文不再一致。`,
  }
}

/** Where: a record and an event of it, or a checkpoint. */
export function placeText({ tenant, stream, version, pointer, checkpoint }: LogFault): Text {
  if (checkpoint !== undefined) return { en: `checkpoint ${checkpoint}`, zh: `检查点${checkpoint}` }
  const where = pointer === undefined ? '' : ` (${pointer})`
  const of = tenant === stream ? '' : tenant
  return {
    en: `record ${stream}${of ? ` of ${of}` : ''}, event ${version}${where}`,
    zh: `记录${stream}${of ? `（${of}）` : ''}，第${version}个事件${where}`,
  }
}

const FAULT: Readonly<Record<Exclude<LogFault['kind'], 'columns-changed'>, Text>> = {
  'text-changed': { en: 'The text of the event was changed.', zh: '事件原文被改动。' },
  missing: { en: 'The event was taken away.', zh: '事件被移除。' },
  'out-of-order': { en: 'Another event stands in its place.', zh: '该处的事件被调换。' },
  'chain-broken': {
    en: 'The event does not follow on the one before it: that one was changed together with its hash.',
    zh: '事件与前一事件不衔接：前一事件及其哈希被一并改动。',
  },
  unreadable: { en: 'The text of the event cannot be read.', zh: '事件原文无法读取。' },
  'stream-cut': {
    en: 'The end of the record was cut: a checkpoint signed this event.',
    zh: '记录尾部被截断：检查点曾对该事件签名。',
  },
  'stream-lost': {
    en: 'The whole record is gone: a checkpoint signed it up to this event.',
    zh: '整条记录丢失：检查点曾签名至该事件。',
  },
  'signed-otherwise': {
    en: 'This is not the event that a checkpoint signed.',
    zh: '该事件并非检查点所签名的事件。',
  },
  'head-changed': {
    en: 'The record does not say where its events end.',
    zh: '记录所载的末尾与其事件不符。',
  },
  'words-changed': {
    en: 'Words kept aside were changed.',
    zh: '另存的文字被改动。',
  },
  'words-missing': {
    en: 'Words kept aside are gone, and no erasure says why.',
    zh: '另存的文字丢失，且无清除记录。',
  },
  'words-added': {
    en: 'Words were put beside an event that has none.',
    zh: '事件本无另存文字，却被添加。',
  },
  'checkpoint-changed': { en: 'The checkpoint was changed.', zh: '检查点被改动。' },
  'checkpoint-missing': {
    en: 'The checkpoint was taken away.',
    zh: '检查点被移除。',
  },
  'checkpoint-unsigned': {
    en: 'The checkpoint is not signed with the key of this installation.',
    zh: '检查点的签名并非出自本安装的密钥。',
  },
}

const COLUMN: Readonly<Record<string, Text>> = {
  id: { en: 'identifier', zh: '标识符' },
  type: { en: 'kind', zh: '种类' },
  schema: { en: 'number of its shape', zh: '格式编号' },
  on: { en: 'day', zh: '日期' },
  recordedAt: { en: 'time of recording', zh: '记录时间' },
  body: { en: 'copy for queries', zh: '查询用副本' },
  tenant: { en: 'organisation', zh: '所属组织' },
  stream: { en: 'record', zh: '所属记录' },
}
