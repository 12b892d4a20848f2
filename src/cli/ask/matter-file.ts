import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { decoded } from '../input/decode.ts'
import { emptyText, LIST, MOST_BYTES, SMALLER, tooLarge, unreadable } from '../input/read.ts'
import { withLock } from '../output/file-lock.ts'
import { replacementOf } from '../output/replacement.ts'
import { mustBeWritable, type Target, targetOf } from '../output/target.ts'
import { A_FILE, failureCode, notWritten } from '../output/write-failure.ts'
import { badInput, given, type Refused, type Result, refuse, type Wrong, wrongArgument } from '../refusal.ts'
import { answerIn } from './matter-parts.ts'
import { saveBeside, saveFailure } from './save-failure.ts'

/** A matter file that is written after each answer. */
export interface MatterFile {
  readonly path: string
  readonly isNew: boolean
  /** As it stood on disk when it was last read or written. */
  readonly text: string
  /**
   * Changes one answer in the file as it stands now: what others wrote into it meanwhile stays, and whoever stops us, the
   * old file or the new one is there, never half of one.
   *
   * @param fact    the fact whose answer is changed
   * @param change  the text with the change, from the text before
   * @param check   reads the text that is to be written; what it refuses is not written
   * @returns what `check` made of it; refused with the code NOT_SAVED where the file cannot be written, or was changed
   *          by others so that both cannot stand: the interview ends there, and the refusal says what stands where
   */
  save<T>(
    fact: string,
    change: (text: string) => string,
    check: (text: string) => Result<T>,
  ): Result<Saved<T>>
}

interface Saved<T> {
  readonly value: T
  /** Whether the file held changes of others, which are kept and now count. */
  readonly isMerged: boolean
}

const NOTHING = 'facts: {}\n'
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

export async function openMatterFile(path: string): Promise<Result<MatterFile>> {
  if (path === '-') {
    const message = { en: 'standard input is where answers come from.', zh: '标准输入用于读取答案。' }
    return refuse(badInput([wrongArgument('FILE', message, A_FILE, 'anshen ask matter.yaml')]))
  }
  try {
    const target = targetOf(path)
    mustBeWritable(target)
    if (target.kind === 'stream') return refuse(badInput([noPlainFile(path)]))
  } catch (error) {
    return refuse(answersLost(path, failureCode(error)))
  }
  let bytes: Buffer | undefined
  try {
    bytes = bytesAt(targetOf(path))
  } catch (error) {
    return refuse(badInput([await unreadable(path, failureCode(error))], LIST))
  }
  // As made by “touch”: there is nothing in it that could be lost.
  const isNew = bytes === undefined || bytes.length === 0
  const read = isNew ? given(NOTHING) : textIn(bytes!, path)
  if (!read.ok) return read
  let known: Known = { bytes, text: read.value }
  return given({
    path,
    isNew,
    get text() {
      return known.text
    },
    save: (fact, change, check) => {
      const saved = saving(path, known, fact, change, check)
      if (!saved.ok) return saved
      known = saved.value.known
      return given(saved.value)
    },
  })
}

/** The file as this interview last saw it; without bytes where there was none. */
interface Known {
  readonly bytes: Buffer | undefined
  readonly text: string
}

function saving<T>(
  path: string,
  known: Known,
  fact: string,
  change: (text: string) => string,
  check: (text: string) => Result<T>,
): Result<Saved<T> & { readonly known: Known }> {
  try {
    return withLock(targetOf(path), () => {
      const target = targetOf(path)
      mustBeWritable(target)
      const now = bytesAt(target)
      const isMerged = !isSame(known.bytes, now)
      const base = isMerged ? theirText(path, known, now, fact, change, check) : known.text
      const next = base === undefined ? undefined : change(base)
      const checked = next === undefined ? undefined : check(next)
      if (isMerged && !checked?.ok) return refuse(saveBeside(path, target, change(known.text)))
      if (next === undefined || !checked?.ok) return checked as Extract<typeof checked, { ok: false }>
      const bytes = Buffer.concat([hasMark(now) ? BYTE_ORDER_MARK : Buffer.alloc(0), Buffer.from(next)])
      replacementOf(target, bytes).move()
      return given({ value: checked.value, isMerged, known: { bytes, text: next } })
    })
  } catch (error) {
    return refuse(saveFailure(path, failureCode(error)))
  }
}

/** What another program wrote meanwhile; undefined where it is gone, is no matter, or answers the same fact otherwise. */
function theirText(
  path: string,
  known: Known,
  now: Buffer | undefined,
  fact: string,
  change: (text: string) => string,
  check: (text: string) => Result<unknown>,
): string | undefined {
  if (now === undefined) return undefined
  if (now.length === 0) return known.bytes === undefined ? NOTHING : undefined
  const text = textIn(now, path)
  if (!text.ok || !check(text.value).ok) return undefined
  const theirs = answerIn(text.value, fact)
  const isTheirOwn =
    !isDeepStrictEqual(theirs, answerIn(known.text, fact)) &&
    !isDeepStrictEqual(theirs, answerIn(change(text.value), fact))
  return isTheirOwn ? undefined : text.value
}

const isSame = (one: Buffer | undefined, other: Buffer | undefined): boolean =>
  one === undefined || other === undefined ? one === other : one.equals(other)

const hasMark = (bytes: Buffer | undefined): boolean => bytes?.subarray(0, 3).equals(BYTE_ORDER_MARK) === true

/** The bytes that stand there; undefined where nothing does. More than a matter can be is read to just beyond that. */
function bytesAt({ path, kind, stat }: Target): Buffer | undefined {
  if (kind !== 'file') return undefined
  return stat && stat.size > BigInt(MOST_BYTES) ? Buffer.alloc(MOST_BYTES + 1) : readFileSync(path)
}

function textIn(bytes: Buffer, path: string): Result<string> {
  if (bytes.length > MOST_BYTES) return refuse(badInput([tooLarge], SMALLER))
  const text = decoded(bytes, path)
  return text.ok && text.value.trim() === '' ? refuse(emptyText(NOTHING)) : text
}

function answersLost(path: string, code: string): Refused {
  const { en, zh } = notWritten(path, code)
  const message = { en: `${en} Answers would be lost.`, zh: `${zh}答案将无法保存。` }
  return badInput([wrongArgument('FILE', message, A_FILE, 'anshen ask matter.yaml')])
}

function noPlainFile(path: string): Wrong {
  const message = {
    en: `${path} is a pipe or a device: answers could not be read from it again.`,
    zh: `${path}是管道或者设备，无法再次从中读取答案。`,
  }
  return wrongArgument('FILE', message, A_FILE, 'anshen ask matter.yaml')
}
