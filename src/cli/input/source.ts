import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { badInput, given, type Refused, type Result, refuse } from '../refusal.ts'
import { decoded } from './decode.ts'
import { bytesOf, LIST, unreadable } from './read.ts'

/** A text that may be too long to be held: its beginning, and the rest as it is asked for. */
export interface Source {
  /** As far as a text that is read whole can go. */
  readonly beginning: string
  /** Whether that is all of it. */
  readonly isWhole: boolean
  /** The bytes of a file; absent where nothing says how much a pipe will bring. */
  readonly bytes: number | undefined
  /** The bytes decoded so far. */
  readonly read: number
  /** What comes after the beginning, decoded; throws nothing: a fault in the encoding ends it, and is told after. */
  rest(): AsyncGenerator<string>
  /** Why reading ended before the end of the text, if it did. */
  readonly refused: Refused | undefined
}

/**
 * Opens a file, or standard input for '-'.
 *
 * @param most  the characters up to which a text is read whole
 * @returns every reason why there is no text as a refusal: missing, a folder, unreadable, another encoding at its start
 */
export async function openSource(path: string, most: number): Promise<Result<Source>> {
  try {
    const bytes = path === '-' ? undefined : await sizeOf(path)
    const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: CHUNK })
    return await begin(stream[Symbol.asyncIterator](), path, bytes, most)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return refuse(badInput([await unreadable(path, code)], LIST))
  }
}

const CHUNK = 256 * 1024

/** A pipe or a device does not say. */
async function sizeOf(path: string): Promise<number | undefined> {
  const file = await open(path)
  try {
    const stat = await file.stat()
    return stat.isFile() ? stat.size : undefined
  } finally {
    await file.close()
  }
}

async function begin(
  chunks: AsyncIterator<Buffer>,
  path: string,
  bytes: number | undefined,
  most: number,
): Promise<Result<Source>> {
  const read: Buffer[] = []
  let length = 0
  let ended = false
  while (!ended && length <= bytesOf(most)) {
    const { done, value } = await chunks.next()
    if (done) ended = true
    else {
      read.push(value)
      length += value.length
    }
  }
  const decoder = new Decoder(path)
  const beginning = decoder.push(Buffer.concat(read), ended)
  if (decoder.refused) return refuse(decoder.refused)
  return given({
    beginning,
    isWhole: ended && beginning.length <= most,
    bytes,
    get read() {
      return decoder.bytes
    },
    get refused() {
      return decoder.refused
    },
    async *rest() {
      while (!ended && !decoder.refused) {
        const { done, value } = await chunks.next()
        ended = done === true
        yield decoder.push(value ?? Buffer.alloc(0), ended)
      }
      await chunks.return?.()
    },
  })
}

/** Decodes a text whose characters may be cut between two chunks; a fault is told at its place in the whole. */
class Decoder {
  readonly #path: string
  #left: Buffer = Buffer.alloc(0)
  #line = 1
  #column = 1
  bytes = 0
  refused: Refused | undefined

  constructor(path: string) {
    this.#path = path
  }

  push(chunk: Buffer, isLast: boolean): string {
    const all = this.#left.length > 0 ? Buffer.concat([this.#left, chunk]) : chunk
    const end = isLast ? all.length : wholeCharacters(all)
    const text = decoded(all.subarray(0, end), this.#path, this.bytes === 0)
    this.#left = all.subarray(end)
    this.bytes += end
    if (!text.ok) {
      this.refused = this.#placed(text.refused)
      return ''
    }
    this.#advance(text.value)
    return text.value
  }

  #placed(refused: Refused): Refused {
    const faults = refused.faults.map(({ line = 1, column = 1, ...fault }) => ({
      ...fault,
      line: line + this.#line - 1,
      column: line === 1 ? column + this.#column - 1 : column,
    }))
    return { ...refused, faults }
  }

  #advance(text: string): void {
    let lineStart = -1
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#line += 1
      lineStart = at
    }
    this.#column = lineStart < 0 ? this.#column + text.length : text.length - lineStart
  }
}

/** How many bytes there are up to the last character that is complete. */
function wholeCharacters(bytes: Buffer): number {
  const { length } = bytes
  for (let back = 1; back <= Math.min(4, length); back += 1) {
    const byte = bytes[length - back]!
    if (byte >> 6 === 0b10) continue
    const takes = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return takes > back ? length - back : length
  }
  return length
}
