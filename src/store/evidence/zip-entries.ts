import { createInflateRaw } from 'node:zlib'
import type { PieceReader } from './sealed-file.ts'

/** An entry of a ZIP file, as its directory lists it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packedLength: number
  readonly headerAt: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const HEADER = 0x04034b50
const END_BYTES = 22
const MOST_COMMENT = 0xffff
/** So much of a directory is looked at: far more than a document has. */
const MOST_DIRECTORY = 1 << 20

/**
 * The entries that the directory of a ZIP file lists, from the first; of a huge directory the beginning alone. Nothing is
 * unpacked.
 *
 * @returns undefined where the file has no such directory
 */
export async function zipEntries(pieces: PieceReader): Promise<readonly ZipEntry[] | undefined> {
  const tailAt = Math.max(0, pieces.length - END_BYTES - MOST_COMMENT)
  const tail = await pieces.read(tailAt, END_BYTES + MOST_COMMENT)
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue
    const length = tail.readUInt32LE(at + 12)
    const from = tail.readUInt32LE(at + 16)
    if (from + length > pieces.length) continue
    return entriesIn(await pieces.read(from, Math.min(length, MOST_DIRECTORY)))
  }
  return undefined
}

function entriesIn(directory: Buffer): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY) {
    const nameLength = directory.readUInt16LE(at + 28)
    const isUtf8 = (directory.readUInt16LE(at + 8) & 0x800) !== 0
    entries.push({
      name: nameIn(directory.subarray(at + 46, at + 46 + nameLength), isUtf8),
      method: directory.readUInt16LE(at + 10),
      packedLength: directory.readUInt32LE(at + 20),
      headerAt: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** Names that are not said to be UTF-8 are mostly what Chinese systems write. */
const nameIn = (bytes: Buffer, isUtf8: boolean): string => {
  if (isUtf8) return bytes.toString('utf8')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** So many packed bytes are unpacked, to so many: the first page of a document is in them. */
const MOST_PACKED = 1 << 18
const MOST_UNPACKED = 1 << 20

/** The beginning of an entry, unpacked; empty where it is packed in a way that documents do not use. */
export async function entryStart(pieces: PieceReader, entry: ZipEntry): Promise<Buffer> {
  const header = await pieces.read(entry.headerAt, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== HEADER) return Buffer.alloc(0)
  const from = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = await pieces.read(from, Math.min(entry.packedLength, MOST_PACKED))
  if (entry.method === 0) return packed
  return entry.method === 8 ? unpacked(packed) : Buffer.alloc(0)
}

async function unpacked(packed: Buffer): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  const inflating = createInflateRaw()
  inflating.end(packed)
  try {
    for await (const part of inflating as AsyncIterable<Buffer>) {
      parts.push(part)
      length += part.length
      if (length > MOST_UNPACKED) break
    }
  } catch {
    // The packed bytes were cut, or are none: what came so far is what there is.
  }
  return Buffer.concat(parts)
}
