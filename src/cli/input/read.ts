import { open, readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { MOST_CHARACTERS, nearestTo } from '#contract'
import type { Text } from '#language'
import { exampleFacts } from '#practice'
import { badInput, type Refused, type Result, refuse, type Wrong } from '../refusal.ts'
import { decoded } from './decode.ts'

/** No character takes more bytes in UTF-8 than UTF-16 takes units three times over. */
export const bytesOf = (characters: number): number => characters * 3 + 3
export const MOST_BYTES = bytesOf(MOST_CHARACTERS)

/** The name of a source in faults: the path as given, or where it was piped in. */
export const sourceName = (path: string): string => (path === '-' ? 'stdin' : path)

/**
 * The text of a file, or of standard input for '-'.
 *
 * @returns every reason why there is none as a refusal: missing, a folder, unreadable, too large, binary, another
 *          encoding, empty
 */
export async function readText(path: string, example: string, most = MOST_BYTES): Promise<Result<string>> {
  const bytes = path === '-' ? await readStream(process.stdin, most) : await readFile(path, most)
  if (!Buffer.isBuffer(bytes)) return refuse(badInput([bytes], LIST))
  if (bytes.length > most) return refuse(badInput([tooLarge], SMALLER))
  const text = decoded(bytes, path)
  return text.ok && text.value.trim() === '' ? refuse(emptyText(example)) : text
}

export const emptyText = (example: string): Refused =>
  badInput([{ pointer: '', line: 1, column: 1, message: EMPTY, expected: CONTENT, example }])

async function readStream(stream: AsyncIterable<Buffer>, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > most) break
  }
  return Buffer.concat(chunks)
}

/** Regular files are measured first; a pipe or a device is read as far as a file may go. */
async function readFile(path: string, most: number): Promise<Buffer | Wrong> {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      if (size > most) return tooLarge
      return await readStream(file.createReadStream({ end: most, autoClose: false }), most)
    } finally {
      await file.close()
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return unreadable(path, code)
  }
}

export async function unreadable(path: string, code: string): Promise<Wrong> {
  const message = WHY[code] ?? { en: `The file cannot be read (${code}).`, zh: `文件无法读取（${code}）。` }
  const near = code === 'ENOENT' ? await nearby(path) : undefined
  const expected: Text = near
    ? { en: `did you mean ${near}?`, zh: `是否指${near}？` }
    : { en: 'a file that can be read, or - for standard input', zh: '可读取的文件；标准输入请写-' }
  return { pointer: '', message, expected, example: 'anshen screen matter.yaml' }
}

async function nearby(path: string): Promise<string | undefined> {
  try {
    return nearestTo(basename(path), await readdir(dirname(path)))
  } catch {
    return undefined
  }
}

const WHY: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'There is no such file.', zh: '文件不存在。' },
  ENOTDIR: { en: 'There is no such file.', zh: '文件不存在。' },
  EISDIR: { en: 'This is a folder, not a file.', zh: '这是文件夹，不是文件。' },
  EACCES: { en: 'There is no permission to read the file.', zh: '没有读取该文件的权限。' },
  EPERM: { en: 'There is no permission to read the file.', zh: '没有读取该文件的权限。' },
  ENAMETOOLONG: { en: 'The name is too long for a file.', zh: '文件名过长。' },
}

const EMPTY: Text = { en: 'The file is empty.', zh: '文件为空。' }
const CONTENT: Text = { en: 'content, as in the example', zh: '如示例所示的内容' }
export const LIST: Text = { en: 'Check the path and run again.', zh: '请核对路径后重试。' }
export const SMALLER: Text = { en: 'Give one matter to a file.', zh: '请将每一事项单独成文。' }

export const tooLarge: Wrong = {
  pointer: '',
  line: 1,
  column: 1,
  message: {
    en: 'The file is too large to be one that was written by hand.',
    zh: '文件过大，不可能是手工填写的文件。',
  },
  expected: { en: `at most ${MOST_CHARACTERS} characters`, zh: `至多${MOST_CHARACTERS}个字符` },
  example: `facts: { ${exampleFacts.activity}: false }`,
}
