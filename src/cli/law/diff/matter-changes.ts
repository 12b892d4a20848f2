import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Comparison, changeOf, type MatterResult } from '#answers'
import { exampleFacts } from '#practice'
import { readMatter } from '#screening'
import { readText, sourceName } from '../../input/read.ts'

/** The files named, and those in the folders named. */
export async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const found = paths.map(async (path) => {
    if (path === '-' || !(await stat(path).catch(() => undefined))?.isDirectory()) return [path]
    const names = await readdir(path)
    return names
      .filter((name) => /\.(?:ya?ml|json)$/.test(name))
      .sort()
      .map((name) => join(path, name))
  })
  return (await Promise.all(found)).flat()
}

/** What becomes of a matter file, or why it cannot be read. */
export async function changeIn(file: string, compared: Comparison, today: string): Promise<MatterResult> {
  const source = sourceName(file)
  const text = await readText(file, `facts:\n  ${exampleFacts.activity}: false`)
  if (!text.ok) return { file: source, refused: { ...text.refused, code: 'bad-input' } }
  const read = readMatter(text.value, today)
  return read.ok ? changeOf(source, read.value, compared) : { file: source, refused: read.refusal }
}
