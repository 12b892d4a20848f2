import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { line, type Page, span } from '../layout/index.ts'
import { badInput, given, type Refused, type Result, refuse, type Wrong, wrongArgument } from '../refusal.ts'
import { noStandardOutput } from './clash.ts'
import { withLock } from './file-lock.ts'
import { type Replacement, replacementOf } from './replacement.ts'
import { mustBeWritable, type Target, targetOf } from './target.ts'
import { writeAll } from './write-all.ts'
import { A_FILE, exampleOf, failureCode, unwritable } from './write-failure.ts'

/** A file to write: under which option it was asked for, where, and what. */
export interface Output {
  readonly option: string
  readonly path: string
  readonly content: string | Change
}

/** What a file becomes, from what stands there; undefined where nothing does. It may refuse to touch it. */
export type Change = (standing: Buffer | undefined) => Result<string | Uint8Array>

/**
 * Writes files, each whole or not at all, and none where one of them cannot be written: all are written beside their
 * places first, then moved into them. What is brought up to date is read and written while no other process of ours
 * does the same.
 *
 * @returns why nothing was written
 */
export function writeFiles(outputs: readonly Output[]): Refused | undefined {
  const parts = partsOf(outputs)
  if (!parts.ok) return parts.refused
  const changed = parts.value.filter(({ output }) => typeof output.content === 'function')
  try {
    return lockedAll(changed, () => {
      // Another process may have made the file while we waited for it.
      const now = partsOf(outputs)
      return now.ok ? writeParts(now.value) : now.refused
    })
  } catch (error) {
    const { option, path } = (changed[0] ?? parts.value[0])!.output
    return unwritable(option, path, failureCode(error))
  }
}

function partsOf(outputs: readonly Output[]): Result<readonly Part[]> {
  const parts: Part[] = []
  for (const output of outputs) {
    const part = partOf(output)
    if (!part.ok) return part
    parts.push(part.value)
  }
  return given(parts)
}

interface Part {
  readonly output: Output
  readonly target: Target
}

function partOf(output: Output): Result<Part> {
  const { option, path } = output
  if (path === '-') return refuse(badInput([noStandardOutput(option)]))
  try {
    const target = targetOf(path)
    if (isOwnStream(target)) return refuse(badInput([redirected(option, path)]))
    mustBeWritable(target)
    return given({ output, target })
  } catch (error) {
    return refuse(unwritable(option, path, failureCode(error)))
  }
}

const lockedAll = <T>([first, ...others]: readonly Part[], work: () => T): T =>
  first === undefined
    ? work()
    : first.target.kind === 'stream'
      ? lockedAll(others, work)
      : withLock(first.target, () => lockedAll(others, work))

function writeParts(parts: readonly Part[]): Refused | undefined {
  const replacements: (readonly [Part, Replacement])[] = []
  const streams: (readonly [Part, Uint8Array])[] = []
  const discard = (): void => {
    for (const [, each] of replacements) each.discard()
  }
  for (const part of parts) {
    const { option, path } = part.output
    try {
      const bytes = bytesOf(part)
      if (!bytes.ok) {
        discard()
        return bytes.refused
      }
      if (part.target.kind === 'stream') streams.push([part, bytes.value])
      else replacements.push([part, replacementOf(part.target, bytes.value)])
    } catch (error) {
      discard()
      return unwritable(option, path, failureCode(error))
    }
  }
  for (const [{ output, target }, bytes] of streams) {
    try {
      writeInto(target.path, bytes)
    } catch (error) {
      discard()
      return unwritable(output.option, output.path, failureCode(error))
    }
  }
  for (const [at, [{ output }, each]] of replacements.entries()) {
    try {
      each.move()
    } catch (error) {
      for (const [, later] of replacements.slice(at + 1)) later.discard()
      return unwritable(output.option, output.path, failureCode(error))
    }
  }
  return undefined
}

function bytesOf({ output: { option, path, content }, target }: Part): Result<Uint8Array> {
  if (typeof content === 'string') return given(Buffer.from(content))
  let standing: Buffer | undefined
  try {
    standing = target.kind === 'file' ? readFileSync(target.path) : undefined
  } catch (error) {
    // What stands there and cannot be read must not be taken for nothing.
    return refuse(badInput([unreadableStanding(option, path, failureCode(error))]))
  }
  const changed = content(standing)
  return changed.ok ? given(Buffer.from(changed.value)) : changed
}

function unreadableStanding(option: string, path: string, code: string): Wrong {
  const message = {
    en: `${path} is there and cannot be read (${code}): it is not written over.`,
    zh: `${path}已存在但无法读取（${code}），不予覆盖。`,
  }
  return wrongArgument(option, message, A_FILE, exampleOf(option))
}

/** A pipe or a device is written into as it stands; our own streams by their numbers, where the shell led them. */
function writeInto(path: string, bytes: Uint8Array): void {
  const own = ownStream(path)
  const file = own ?? openSync(path, constants.O_WRONLY)
  try {
    writeAll(file, bytes)
  } finally {
    if (own === undefined) closeSync(file)
  }
}

function ownStream(path: string): number | undefined {
  if (/\/stdout$/.test(path)) return 1
  if (/\/stderr$/.test(path)) return 2
  const [, descriptor] = /^\/(?:dev|proc\/(?:self|\d+))\/fd\/(\d+)$/.exec(path) ?? []
  return descriptor === undefined ? undefined : Number(descriptor)
}

/** Our input or our own words may come from, or go into, the file by the shell: `< m.yaml`, `> receipt.json`. */
const isOwnStream = ({ kind, identity }: Target): boolean =>
  kind === 'file' && [0, 1, 2].some((stream) => fileOfStream(stream) === identity)

function fileOfStream(stream: number): string | undefined {
  try {
    const stat = fstatSync(stream, { bigint: true })
    return stat.isFile() ? `${stat.dev}:${stat.ino}` : undefined
  } catch {
    // Closed.
    return undefined
  }
}

function redirected(option: string, path: string): Wrong {
  const message = {
    en: `${path} is also where standard input comes from, or where standard output or error goes.`,
    zh: `${path}同时是标准输入的来源，或者标准输出、标准错误的去向。`,
  }
  return wrongArgument(option, message, { en: 'another file', zh: '另一个文件' }, exampleOf(option))
}

/** Where something was written. */
export const writtenPage = (outputs: readonly Output[]): Page =>
  outputs.map(({ path }) => line([{ en: 'Written: ', zh: '已写入：' }, span(path, 'strong')]))
