import { realpath, rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { badInput, type Refused, wrongArgument } from '../refused.ts'

/** A file to write: under which option it was asked for, where, and what. */
export interface Output {
  readonly option: string
  readonly path: string
  readonly text: string
}

/**
 * Writes files one after another, each whole or not at all: what stands there is replaced in one move.
 *
 * @returns why one could not be written
 */
export async function writeFiles(outputs: readonly Output[]): Promise<Refused | undefined> {
  for (const { option, path, text } of outputs) {
    try {
      await replaceFile(path, text)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === undefined) throw error
      const message = { en: `${path} cannot be written (${code}).`, zh: `${path}无法写入（${code}）。` }
      const expected = { en: 'a file in a folder that can be written to', zh: '可写入的文件夹中的文件' }
      return badInput([wrongArgument(option, message, expected, `${option} ${EXAMPLE[option] ?? 'out'}`)])
    }
  }
  return undefined
}

const EXAMPLE: Readonly<Record<string, string>> = {
  '--svg': 'case.svg',
  '--ics': 'case.ics',
  '--csv': 'case.csv',
  '--bpmn': 'procedure.bpmn',
}

async function replaceFile(path: string, text: string): Promise<void> {
  // A link stays a link, and a device or a pipe is written to as it is.
  const target = await realpath(path).catch(() => resolve(path))
  if (/^\/(?:dev|proc)\//.test(target)) return writeFile(target, text)
  const beside = `${target}.${process.pid}.tmp`
  try {
    await writeFile(beside, text)
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Two outputs into one file, or one over a file that is read. */
export function clashOf(
  read: readonly string[],
  written: readonly (readonly [option: string, path: string | undefined])[],
): Refused | undefined {
  const seen = new Set(read.filter((each) => each !== '-').map((each) => resolve(each)))
  const faults = written.flatMap(([option, path]) => {
    if (path === undefined) return []
    const place = resolve(path)
    if (seen.has(place)) {
      const message = {
        en: `${path} is read, or written by another option.`,
        zh: `${path}系所读取的文件，或者已由其他选项写入。`,
      }
      return [
        wrongArgument(
          option,
          message,
          { en: 'another file', zh: '另一个文件' },
          `${option} ${EXAMPLE[option] ?? 'out'}`,
        ),
      ]
    }
    seen.add(place)
    return []
  })
  return faults.length > 0 ? badInput(faults) : undefined
}
