import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FRAME_BYTES, SEALED_FRAME_BYTES } from '../backup/sealed-frames.ts'
import { evidenceFolder, makeFolder, unfinishedPlace } from './evidence-folder.ts'
import { sealFile, unsealed, withPieces } from './sealed-file.ts'

const TENANT = '01939b5e-7c1a-7f00-8a00-0000000000aa'
const OTHER = '01939b5e-7c1a-7f00-8a00-0000000000bb'
const home = mkdtempSync(join(tmpdir(), 'anshen-sealed-'))
const folder = evidenceFolder(home)
beforeAll(() => makeFolder(folder, 'installation'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

async function* inParts(bytes: Buffer, size = 60_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** What is given out of a sealed file as it lies there, and whether it ended well. */
async function reading(place: string, key: Uint8Array, tenant = TENANT) {
  const handle = await open(place, 'r')
  const parts: Uint8Array[] = []
  try {
    for await (const part of unsealed(handle, tenant, key)) parts.push(part)
    return { bytes: Buffer.concat(parts), isWhole: true }
  } catch {
    return { bytes: Buffer.concat(parts), isWhole: false }
  } finally {
    await handle.close()
  }
}

describe('a sealed file', () => {
  const plain = randomBytes(3 * FRAME_BYTES + 1234)
  const seal = (bytes = plain) => sealFile(folder, TENANT, inParts(bytes), 1e8)

  test.each([1, FRAME_BYTES - 1, FRAME_BYTES, FRAME_BYTES + 1, 2 * FRAME_BYTES, 0])(
    'of %i bytes opens to what was sealed, and is told by its length',
    async (length) => {
      const bytes = randomBytes(length)
      const sealed = await seal(bytes)
      expect(sealed.length).toBe(length)
      const read = await reading(unfinishedPlace(folder, sealed.copy), sealed.key)
      expect([read.isWhole, read.bytes.equals(bytes)]).toEqual([true, true])
    },
  )

  test('gives out pieces from any place, across frames', async () => {
    const sealed = await seal()
    await withPieces(folder, TENANT, sealed, async (pieces) => {
      for (const [from, count] of [
        [0, 10],
        [FRAME_BYTES - 5, 10],
        [FRAME_BYTES * 2 - 1, FRAME_BYTES + 3],
        [plain.length - 4, 100],
        [plain.length, 10],
      ] as const) {
        expect((await pieces.read(from, count)).equals(plain.subarray(from, from + count))).toBe(true)
      }
    })
  })

  const frames = (whole: Buffer) =>
    [0, 1, 2, 3].map((n) => whole.subarray(n * SEALED_FRAME_BYTES, (n + 1) * SEALED_FRAME_BYTES))
  test.each<readonly [string, (whole: Buffer) => Buffer]>([
    ['cut within a frame', (whole) => whole.subarray(0, whole.length - 9)],
    ['cut after a frame', (whole) => whole.subarray(0, 2 * SEALED_FRAME_BYTES)],
    ['cut to nothing', () => Buffer.alloc(0)],
    ['with two frames changed about', (whole) => Buffer.concat([1, 0, 2, 3].map((n) => frames(whole)[n]!))],
    ['without a frame', (whole) => Buffer.concat([0, 1, 3].map((n) => frames(whole)[n]!))],
    ['with a frame twice', (whole) => Buffer.concat([0, 1, 1, 2, 3].map((n) => frames(whole)[n]!))],
    ['longer', (whole) => Buffer.concat([whole, frames(whole)[3]!])],
    [
      'with a bit of the third frame changed',
      (whole) => {
        const copy = Buffer.from(whole)
        copy[2 * SEALED_FRAME_BYTES + 500]! ^= 1
        return copy
      },
    ],
    [
      'whose second frame is said to be the last',
      (whole) => {
        const copy = Buffer.from(whole.subarray(0, 2 * SEALED_FRAME_BYTES))
        copy[SEALED_FRAME_BYTES + 4] = 1
        return copy
      },
    ],
  ])(
    'that was changed does not end well, and nothing but true pieces is given out: %s',
    async (_, change) => {
      const sealed = await seal()
      const place = unfinishedPlace(folder, sealed.copy)
      writeFileSync(place, change(readFileSync(place)))
      const { bytes, isWhole } = await reading(place, sealed.key)
      expect(isWhole).toBe(false)
      expect(bytes.equals(plain.subarray(0, bytes.length))).toBe(true)
      expect(bytes.length % FRAME_BYTES === 0 || bytes.length === plain.length).toBe(true)
    },
  )

  test('opens with its own key, for its own organisation', async () => {
    const sealed = await seal()
    const place = unfinishedPlace(folder, sealed.copy)
    expect(await reading(place, randomBytes(32))).toMatchObject({ isWhole: false, bytes: Buffer.alloc(0) })
    expect(await reading(place, sealed.key, OTHER)).toMatchObject({ isWhole: false, bytes: Buffer.alloc(0) })
  })

  test('leaves nothing where its bytes end too early or are too many', async () => {
    const before = readdirSync(join(folder.path, 'unfinished')).length
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield randomBytes(FRAME_BYTES * 2)
      throw new Error('the sender is gone')
    }
    await expect(sealFile(folder, TENANT, broken(), 1e8)).rejects.toThrow('the sender is gone')
    await expect(sealFile(folder, TENANT, inParts(plain), 1000)).rejects.toMatchObject({
      name: 'TooLongError',
    })
    expect(readdirSync(join(folder.path, 'unfinished')).length).toBe(before)
  })
})
