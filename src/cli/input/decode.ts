import type { Text } from '#language'
import { exampleFacts } from '#practice'
import { badInput, given, type Result, refuse, type Wrong } from '../refusal.ts'
import { shellWord } from '../shell.ts'

const AS_UTF8: Text = { en: 'a text file in UTF-8', zh: 'UTF-8编码的文本文件' }
const SAVE: Text = {
  en: 'Save the file as UTF-8 and run again; the example converts it on the command line.',
  zh: '请将文件另存为UTF-8编码后重试；示例为在命令行中转换编码的方法。',
}

/**
 * The text of a file. UTF-8, with or without a byte order mark; anything else is a fault at its first bad byte.
 *
 * @param isStart  whether the bytes are the first of the file, or some that follow
 */
export function decoded(bytes: Buffer, file: string, isStart = true): Result<string> {
  const order = isStart ? byteOrder(bytes) : undefined
  if (order) {
    const message = { en: `The file is ${order}, not UTF-8.`, zh: `文件为${order}编码，不是UTF-8。` }
    return refuse(badInput([wrong(1, 1, message, convert(order, file))], SAVE))
  }
  const start = isStart && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const body = bytes.subarray(start)
  const nul = body.indexOf(0)
  if (nul >= 0) {
    const { line, column } = placeAfter(body.subarray(0, nul).toString('utf8'))
    const message = { en: 'A zero byte: this is no text file.', zh: '出现零字节：该文件不是文本文件。' }
    return refuse(
      badInput([wrong(line, column, message, `facts: { ${exampleFacts.activity}: false }`)], NOT_TEXT),
    )
  }
  const text = body.toString('utf8')
  const bad = firstBadByte(body, text)
  if (!bad) return given(text)
  const chinese = isChineseEncoding(bytes)
  const message: Text = {
    en: `Byte 0x${hex(body[bad.offset]!)} is not UTF-8${chinese ? '; the file looks like GBK or GB 18030' : ''}.`,
    zh: `字节0x${hex(body[bad.offset]!)}不是UTF-8编码${chinese ? '；该文件疑为GBK或者GB 18030编码' : ''}。`,
  }
  return refuse(
    badInput([wrong(bad.line, bad.column, message, convert(chinese ? 'GB18030' : 'LATIN1', file))], SAVE),
  )
}

const NOT_TEXT: Text = { en: 'Give a matter file in YAML or JSON.', zh: '请提供YAML或者JSON格式的事项文件。' }

const wrong = (line: number, column: number, message: Text, example: string): Wrong => ({
  pointer: '',
  line,
  column,
  message,
  expected: AS_UTF8,
  example,
})

const convert = (from: string, file: string): string =>
  `iconv -f ${from} -t UTF-8 ${file === '-' ? 'matter.yaml' : shellWord(file)} > utf-8.yaml`

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0')

function byteOrder(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  if (bytes.length < 4) return undefined
  if (bytes[1] === 0 && bytes[3] === 0 && bytes[0] !== 0) return 'UTF-16LE'
  return bytes[0] === 0 && bytes[2] === 0 && bytes[1] !== 0 ? 'UTF-16BE' : undefined
}

/** The decoder puts U+FFFD for what it cannot read: the first one that does not itself stand in the file. */
function firstBadByte(
  bytes: Buffer,
  text: string,
): { offset: number; line: number; column: number } | undefined {
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at))
    if (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) continue
    return { offset, ...placeAfter(text.slice(0, at)) }
  }
  return undefined
}

function placeAfter(text: string): { line: number; column: number } {
  const lines = text.split('\n')
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}

/** Whether it reads as Chinese in GB 18030, as the older programs save it. */
function isChineseEncoding(bytes: Buffer): boolean {
  try {
    return /[\u4e00-\u9fff]{2}/.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}
