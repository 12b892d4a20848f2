import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Document, isMap, isScalar, parseDocument } from 'yaml'
import { readText } from '../input/read.ts'
import { badInput, given, type Result, refuse, wrongArgument } from '../refused.ts'

/** A matter file that is written after each answer. */
export interface MatterFile {
  readonly path: string
  readonly isNew: boolean
  /** As it stands on disk. */
  readonly text: string
  /** Replaces the file at one stroke: whoever stops us, the old text or the new one is there, never half of one. */
  save(text: string): string
}

const NOTHING = 'facts: {}\n'

export async function openMatterFile(path: string): Promise<Result<MatterFile>> {
  if (path === '-') {
    const message = { en: 'standard input is where answers come from.', zh: '标准输入用于读取答案。' }
    return refuse(badInput([wrongArgument('FILE', message, A_FILE, 'anshen ask matter.yaml')]))
  }
  const isThere = existsSync(path)
  // As made by “touch”: there is nothing in it that could be lost.
  const isNew = !isThere || (statSync(path).isFile() && statSync(path).size === 0)
  const folder = dirname(path)
  try {
    accessSync(folder, constants.W_OK)
    if (isThere) accessSync(path, constants.W_OK)
  } catch {
    const message = {
      en: `${path} cannot be written: answers would be lost.`,
      zh: `无法写入${path}，答案将无法保存。`,
    }
    return refuse(badInput([wrongArgument('FILE', message, A_FILE, 'anshen ask matter.yaml')]))
  }
  const read = isNew ? given(NOTHING) : await readText(path, NOTHING)
  if (!read.ok) return read
  let text = read.value
  return given({
    path,
    isNew,
    get text() {
      return text
    },
    save: (next) => {
      replace(path, next)
      text = next
      return next
    },
  })
}

const A_FILE = { en: 'a file that can be written', zh: '可写入的文件' }

function replace(named: string, text: string): void {
  // A link stays a link, and a file its owner closed to others stays closed.
  const mode = existsSync(named) ? statSync(named).mode & 0o777 : undefined
  const path = mode === undefined ? named : realpathSync(named)
  const beside = join(dirname(path), `.${basename(path)}.part`)
  const file = openSync(beside, 'w')
  try {
    if (mode !== undefined) fchmodSync(file, mode)
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  try {
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** An answer as a matter file gives it. */
export type GivenAnswer = boolean | number | string | readonly string[] | Readonly<Record<string, unknown>>

/** The text with one answer more; everything else, comments too, stays as it was. */
export function withAnswer(text: string, fact: string, answer: GivenAnswer): string {
  return changed(text, (document) => {
    const facts = document.get('facts')
    if (!isMap(facts)) document.set('facts', document.createNode({ [fact]: answer }))
    else {
      if (facts.items.length === 0) facts.flow = false
      // Last, whatever stood there before: the last answer is the one that “back” takes away.
      facts.delete(fact)
      facts.set(document.createNode(fact), document.createNode(answer, { flow: true }))
    }
  })
}

export const withoutAnswer = (text: string, fact: string): string =>
  changed(text, (document) => {
    document.deleteIn(['facts', fact])
    const facts = document.get('facts')
    if (isMap(facts) && facts.items.length === 0) facts.flow = true
  })

/** The answer given last, with what a person would type for it. */
export function lastAnswered(text: string): { fact: string; typed: string } | undefined {
  const facts = parseDocument(text).get('facts')
  const last = isMap(facts) ? facts.items.findLast(({ value }) => value !== null) : undefined
  if (!last) return undefined
  const given = isScalar(last.value) ? last.value.value : (last.value as { toJSON(): unknown }).toJSON()
  return { fact: String(last.key), typed: typedFor(given) }
}

function typedFor(given: unknown): string {
  if (typeof given === 'boolean') return given ? 'yes' : 'no'
  if (Array.isArray(given)) return given.join(', ')
  if (typeof given !== 'object' || given === null) return String(given)
  const { value, moreThan, atMost } = given as Record<string, unknown>
  if (value !== undefined) return typedFor(value)
  return [moreThan === undefined ? '' : `> ${moreThan}`, atMost === undefined ? '' : `<= ${atMost}`]
    .filter((part) => part !== '')
    .join(' ')
}

function changed(text: string, change: (document: Document) => void): string {
  const document = parseDocument(text)
  change(document)
  const isJson = text.trimStart().startsWith('{')
  return isJson ? `${JSON.stringify(document.toJS(), null, 2)}\n` : document.toString({ lineWidth: 0 })
}
