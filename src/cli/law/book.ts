import { lawBook } from '#documents'
import { type Version, versions } from '#practice'
import { writeFiles, writtenPage } from '../output/write-files.ts'
import type { Refused } from '../refusal.ts'
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
  const outputs = [{ option: '--out', path: out, content: book }]
  const wrong = writeFiles(outputs)
  if (wrong) return wrong
  terminal.page(writtenPage(outputs))
  return undefined
}
