import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'

/**
 * A stream of bytes in numbered, sealed frames (AES-256-GCM). Each frame's seal covers what stands before the frames, its
 * number and whether it is the last: none can be changed, left out, moved or cut without its being seen.
 */
export const FRAME_BYTES = 1 << 20
const TAG_BYTES = 16
/** Length of the sealed bytes, and whether the frame is the last. */
const HEAD_BYTES = 5
/** Length of every frame but the last, sealed: the frame of a number lies at so many times this. */
export const SEALED_FRAME_BYTES = HEAD_BYTES + FRAME_BYTES + TAG_BYTES

/** The key of one file: of the installation's key for such files, and of the file's own salt. */
export const fileKey = (key: Uint8Array, salt: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, salt, 'anshen frames', 32))

const nonceOf = (number: number): Uint8Array => {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(number, 8)
  return nonce
}

const covered = (before: Uint8Array, number: number, isLast: boolean): Uint8Array =>
  Buffer.concat([before, Buffer.from(`${number} ${isLast ? 'last' : 'more'}`)])

/** Seals bytes into frames. */
export async function* sealFrames(
  bytes: AsyncIterable<Uint8Array>,
  key: Uint8Array,
  before: Uint8Array,
): AsyncGenerator<Uint8Array> {
  let number = 0
  let rest = Buffer.alloc(0)
  const frame = (plain: Uint8Array, isLast: boolean): Uint8Array => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number))
    cipher.setAAD(covered(before, number, isLast))
    number += 1
    const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    const head = Buffer.alloc(HEAD_BYTES)
    head.writeUInt32BE(sealed.length)
    head[4] = isLast ? 1 : 0
    return Buffer.concat([head, sealed])
  }
  for await (const part of bytes) {
    rest = Buffer.concat([rest, part])
    for (; rest.length > FRAME_BYTES; rest = rest.subarray(FRAME_BYTES)) {
      yield frame(rest.subarray(0, FRAME_BYTES), false)
    }
  }
  yield frame(rest, true)
}

/** The frames of a file do not hold what was sealed. */
export class SealError extends Error {
  override readonly name = 'SealError'
}

/**
 * The bytes of sealed frames, each given out only once its seal was found whole.
 *
 * @throws SealError where a frame was changed, moved, left out or cut, or the key is another
 */
export async function* openFrames(
  bytes: AsyncIterable<Uint8Array>,
  key: Uint8Array,
  before: Uint8Array,
): AsyncGenerator<Uint8Array> {
  let number = 0
  let isEnded = false
  let rest = Buffer.alloc(0)
  for await (const part of bytes) {
    rest = Buffer.concat([rest, part])
    for (;;) {
      if (rest.length < HEAD_BYTES) break
      const length = rest.readUInt32BE()
      if (isEnded || length > FRAME_BYTES + TAG_BYTES || length < TAG_BYTES)
        throw new SealError('not a frame')
      if (rest.length < HEAD_BYTES + length) break
      const isLast = rest[4] === 1
      yield openFrame(
        rest.subarray(HEAD_BYTES, HEAD_BYTES + length),
        key,
        covered(before, number, isLast),
        number,
      )
      number += 1
      isEnded = isLast
      rest = rest.subarray(HEAD_BYTES + length)
    }
  }
  if (!isEnded || rest.length > 0) throw new SealError('the end is missing')
}

/**
 * One frame of its own, for who reads here and there.
 *
 * @param bytes  the frame with its head
 * @throws SealError where it is not the frame of this number, or the key is another
 */
export function openFrameAt(
  bytes: Uint8Array,
  key: Uint8Array,
  before: Uint8Array,
  number: number,
): Uint8Array {
  if (bytes.length < HEAD_BYTES + TAG_BYTES) throw new SealError('not a frame')
  return openFrame(bytes.subarray(HEAD_BYTES), key, covered(before, number, bytes[4] === 1), number)
}

function openFrame(sealed: Uint8Array, key: Uint8Array, aad: Uint8Array, number: number): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number))
  decipher.setAAD(aad)
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES)), decipher.final()])
  } catch (error) {
    throw new SealError('a frame is not what was sealed', { cause: error })
  }
}
