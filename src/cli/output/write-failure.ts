import type { Text } from '#language'
import { badInput, type Refused, wrongArgument } from '../refusal.ts'
import { NO_FOLDER_ACCESS } from './target.ts'
import { STANDARD_OUTPUT } from './write-all.ts'

/** Why something could not be written, by the code of the file system; a lower-case clause that a full stop ends. */
const WHY: Readonly<Record<string, Text>> = {
  ENOSPC: { en: 'there is no space left on the disk', zh: '磁盘空间不足' },
  EDQUOT: { en: 'the disk quota is used up', zh: '磁盘配额已用尽' },
  EFBIG: { en: 'it would be larger than a file may be here', zh: '文件大小超出系统允许的上限' },
  EIO: { en: 'the disk reports an error', zh: '磁盘读写出错' },
  EROFS: { en: 'the disk can only be read', zh: '磁盘为只读' },
  EACCES: { en: 'there is no permission to write it', zh: '没有写入权限' },
  EPERM: { en: 'there is no permission to write it', zh: '没有写入权限' },
  [NO_FOLDER_ACCESS]: {
    en: 'there is no permission to write into its folder',
    zh: '没有写入其所在文件夹的权限',
  },
  ENOENT: { en: 'there is no such folder', zh: '文件夹不存在' },
  ENOTDIR: { en: 'a part of its path is a file, not a folder', zh: '路径中有一段是文件，不是文件夹' },
  EISDIR: { en: 'it is a folder, not a file', zh: '该路径是文件夹，不是文件' },
  ENAMETOOLONG: { en: 'its name is too long for a file', zh: '文件名过长' },
  ELOOP: { en: 'its links lead in a circle', zh: '符号链接循环指向' },
  EBUSY: { en: 'another program holds it', zh: '文件正被其他程序占用' },
  ETXTBSY: { en: 'another program holds it', zh: '文件正被其他程序占用' },
  EMFILE: { en: 'too many files are open', zh: '打开的文件过多' },
  ENFILE: { en: 'too many files are open', zh: '打开的文件过多' },
  EPIPE: { en: 'its reader has gone', zh: '读取方已关闭' },
}

/** The code of an error of the file system; any other error is a mistake of ours and is thrown on. */
export function failureCode(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (typeof code !== 'string' || code.startsWith('ERR_')) throw error
  return code
}

/** Whether a code of the system says why a file cannot be written. */
export const isFileFailure = (code: string): boolean => Object.hasOwn(WHY, code)

const whyNotWritten = (code: string): Text => WHY[code] ?? { en: code, zh: code }

/** That a file could not be written, and why. */
export function notWritten(path: string | undefined, code: string): Text {
  const { en, zh } = whyNotWritten(code)
  const what: Text =
    path === STANDARD_OUTPUT
      ? { en: 'Standard output', zh: '标准输出' }
      : path
        ? { en: path, zh: path }
        : { en: 'A file', zh: '文件' }
  return { en: `${what.en} cannot be written: ${en}.`, zh: `${what.zh}无法写入：${zh}。` }
}

export const A_FILE: Text = { en: 'a file that can be written', zh: '可写入的文件' }

/** The fault of an option, or of an argument, whose file cannot be written. */
export const unwritable = (argument: string, path: string, code: string): Refused =>
  badInput([wrongArgument(argument, notWritten(path, code), A_FILE, exampleOf(argument))])

const EXAMPLE: Readonly<Record<string, string>> = {
  '--svg': 'case.svg',
  '--ics': 'case.ics',
  '--csv': 'case.csv',
  '--bpmn': 'procedure.bpmn',
  '--receipt': 'receipt.json',
  '--out': 'book.md',
}

export const exampleOf = (argument: string): string =>
  argument === 'FILE' ? 'anshen ask matter.yaml' : `${argument} ${EXAMPLE[argument] ?? 'out'}`
