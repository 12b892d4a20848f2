import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** A key does not open what it is said to have wrapped: another key wrapped it, for something else, or it was changed. */
class WrappingError extends Error {
  override readonly name = 'WrappingError'
}

/**
 * A key under another (AES-256-GCM, with a nonce of its own).
 *
 * @param use  what the key is for and whose it is: it opens for nothing else
 * @returns base64url
 */
export function wrapKey(key: Uint8Array, under: Uint8Array, use: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', under, nonce)
  cipher.setAAD(Buffer.from(use))
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

/** @throws WrappingError where this is not a key that `under` wrapped for this use */
export function unwrapKey(wrapped: string, under: Uint8Array, use: string): Uint8Array {
  const bytes = Buffer.from(wrapped, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', under, bytes.subarray(0, NONCE_BYTES))
    decipher.setAAD(Buffer.from(use))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()])
  } catch (error) {
    throw new WrappingError('The key does not open.', { cause: error })
  }
}
