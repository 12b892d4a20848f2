import type { Refusal } from '#contract'
import type { Text } from '#language'
import { TAKEN_TYPES } from './file-type.ts'

const refusal = (code: Refusal['code'], message: Text, remedy: Text): Refusal => ({
  code,
  cite: [],
  message,
  remedy,
  faults: [],
})

const megabytes = (bytes: number): number => Math.floor(bytes / 1_000_000)

export const tooLarge = (most: number): Refusal =>
  refusal(
    'too-large',
    {
      en: `The file is larger than the ${megabytes(most)} MB that one file may have.`,
      zh: `文件超过单个文件${megabytes(most)}MB的上限。`,
    },
    {
      en: 'Split it, or raise ANSHEN_EVIDENCE_FILE_MB.',
      zh: '请拆分文件，或者调高ANSHEN_EVIDENCE_FILE_MB。',
    },
  )

export const noRoom = (most: number): Refusal =>
  refusal(
    'too-large',
    {
      en: `The evidence of this organisation would be more than ${megabytes(most)} MB.`,
      zh: `本组织的证据总量将超过${megabytes(most)}MB的上限。`,
    },
    { en: 'Ask the administrator to raise ANSHEN_EVIDENCE_MB.', zh: '请管理员调高ANSHEN_EVIDENCE_MB。' },
  )

export const NO_BYTES: Refusal = refusal(
  'bad-input',
  { en: 'The file is empty.', zh: '文件为空。' },
  { en: 'Send the bytes of the file as the body.', zh: '请将文件内容作为请求正文发送。' },
)

export const OTHER_TYPE: Refusal = refusal(
  'other-type',
  {
    en: 'By its content the file is none of the types that are taken as evidence, or it is damaged.',
    zh: '按文件内容判断，该文件不属于可作为证据上传的类型，或者文件已损坏。',
  },
  { en: `Send one of these: ${TAKEN_TYPES}.`, zh: `请上传以下类型的文件：${TAKEN_TYPES}。` },
)

export const WAS_ERASED: Refusal = refusal(
  'state-secret',
  {
    en: 'This very file was destroyed here because it is a state secret. Nothing was stored.',
    zh: '该文件曾因属于国家秘密在本系统被清除，未保存任何内容。',
  },
  {
    en: 'Tell the secrecy office (保密工作机构) of your organisation at once.',
    zh: '请立即报告本单位保密工作机构。',
  },
)

export const NO_COPY: Refusal = refusal(
  'not-there',
  {
    en: 'The file is named in the record and does not lie in the folder of evidence.',
    zh: '记录中有该文件，但证据文件夹中没有。',
  },
  { en: 'Ask the administrator to bring it back from a backup.', zh: '请管理员从备份中恢复。' },
)

export const WAS_DESTROYED: Refusal = refusal(
  'not-there',
  { en: 'The file was destroyed: nobody can read it any more.', zh: '该文件已被清除，任何人均无法读取。' },
  { en: 'The log says when and on which ground.', zh: '清除时间和事由见日志。' },
)
