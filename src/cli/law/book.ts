import { writeFile } from 'node:fs/promises'
import { lawBook } from '#documents'
import { type Version, versions } from '#regulations'
import { line, span } from '../layout/index.ts'
import { badInput, type Refused, wrongArgument } from '../refused.ts'
import type { Terminal } from '../terminal.ts'

/** `anshen law [REGULATION] --book [--out FILE]`: the whole regulation as one Markdown document in both languages. */
export async function writeBook(
  regulation: string,
  out: string | undefined,
  terminal: Terminal,
): Promise<Refused | undefined> {
  const version: Version = versions.find((each) => each.regulation.id === regulation)!
  const book = lawBook(version)
  if (out === undefined) {
    await terminal.data(book)
    return undefined
  }
  try {
    await writeFile(out, book)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const message = {
      en: `the book cannot be written to ${out} (${code}).`,
      zh: `本书无法写入${out}（${code}）。`,
    }
    const expected = { en: 'a file in a folder that can be written to', zh: '可写入的文件夹中的文件' }
    return badInput([wrongArgument('--out', message, expected, '--out book.md')])
  }
  terminal.page([line([{ en: 'Written: ', zh: '已写入：' }, span(out, 'strong')])])
  return undefined
}
