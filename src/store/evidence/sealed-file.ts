import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { v7 as uuid } from 'uuid'
import {
  FRAME_BYTES,
  openFrameAt,
  openFrames,
  SEALED_FRAME_BYTES,
  SealError,
  sealFrames,
} from '../backup/sealed-frames.ts'
import { type EvidenceFolder, placeOf, unfinishedPlace } from './evidence-folder.ts'

/** What the seal of each frame covers besides: a file of one organisation does not open as another's. */
const coverOf = (tenant: string): Uint8Array => Buffer.from(`anshen-evidence-1 ${tenant}`)

/** A file as it was taken in, sealed under a key that nothing but this process has. */
export interface SealedFile {
  readonly copy: string
  readonly key: Uint8Array
  /** SHA-256 of what is in it. */
  readonly digest: Uint8Array
  readonly length: number
}

/** More bytes come than are taken. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError'
}

/**
 * Seals bytes into a new file of the folder as they come, under a key of its own, and puts it on the disc. Nothing of
 * them lies anywhere in the clear; where they end too early or are too many, the file is gone.
 *
 * @throws TooLongError where there are more than `most`
 */
export async function sealFile(
  folder: EvidenceFolder,
  tenant: string,
  bytes: AsyncIterable<Uint8Array>,
  most: number,
): Promise<SealedFile> {
  const copy = uuid()
  const key = randomBytes(32)
  const hash = createHash('sha256')
  let length = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const part of bytes) {
      length += part.length
      if (length > most) throw new TooLongError()
      hash.update(part)
      yield part
    }
  }
  const place = unfinishedPlace(folder, copy)
  const handle = await open(place, 'wx', 0o600)
  try {
    for await (const frame of sealFrames(counted(), key, coverOf(tenant))) await handle.writeFile(frame)
    await handle.sync()
    await handle.close()
  } catch (error) {
    await handle.close().catch(() => {})
    await rm(place, { force: true })
    throw error
  }
  return { copy, key, digest: hash.digest(), length }
}

/** What is in a sealed file, each piece given out only once its seal was found whole. */
export async function* unsealed(
  handle: FileHandle,
  tenant: string,
  key: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const sealed = handle.createReadStream({ start: 0, autoClose: false, highWaterMark: 1 << 18 })
  try {
    yield* openFrames(sealed as AsyncIterable<Uint8Array>, key, coverOf(tenant))
  } finally {
    sealed.destroy()
  }
}

/** Opens the sealed file of a copy; undefined where it is not there. */
export const openCopy = (
  folder: EvidenceFolder,
  tenant: string,
  copy: string,
): Promise<FileHandle | undefined> =>
  open(placeOf(folder, tenant, copy), 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })

/** Reads here and there in a file that is not shelved yet, to find out what it is. */
export interface PieceReader {
  readonly length: number
  /** Bytes from a place; fewer where the file ends. */
  read(from: number, count: number): Promise<Buffer>
}

/** Opens a file that was just taken in, for the time of some work. */
export async function withPieces<T>(
  folder: EvidenceFolder,
  tenant: string,
  { copy, key, length }: SealedFile,
  work: (pieces: PieceReader) => Promise<T>,
): Promise<T> {
  const handle = await open(unfinishedPlace(folder, copy), 'r')
  let last: { readonly number: number; readonly bytes: Uint8Array } | undefined
  const frame = async (number: number): Promise<Uint8Array> => {
    if (last?.number === number) return last.bytes
    const sealed = Buffer.alloc(SEALED_FRAME_BYTES)
    const { bytesRead } = await handle.read(sealed, 0, sealed.length, number * SEALED_FRAME_BYTES)
    const bytes = openFrameAt(sealed.subarray(0, bytesRead), key, coverOf(tenant), number)
    last = { number, bytes }
    return bytes
  }
  try {
    return await work({
      length,
      read: async (from, count) => {
        const end = Math.min(from + count, length)
        const parts: Uint8Array[] = []
        for (let at = from; at < end; ) {
          const number = Math.floor(at / FRAME_BYTES)
          const start = at - number * FRAME_BYTES
          const part = (await frame(number)).subarray(start, start + end - at)
          if (part.length === 0) throw new SealError('a frame is short')
          parts.push(part)
          at += part.length
        }
        return Buffer.concat(parts)
      },
    })
  } finally {
    await handle.close()
  }
}
