import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Reader } from '#store'

const NONCE = 12
const TAG = 16

/**
 * A place in the log as a listener has it: sealed, for the position would tell how much goes on in other organisations.
 * Every server of an installation reads it, and for nobody but whom it was made for.
 */
export function sealPlace(key: Uint8Array, reader: Reader, position: number): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(ownerOf(reader))
  const number = Buffer.alloc(8)
  number.writeBigUInt64BE(BigInt(position))
  const sealed = Buffer.concat([cipher.update(number), cipher.final()])
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url')
}

/** @returns undefined where it is no place of this reader's */
export function openPlace(key: Uint8Array, reader: Reader, place: string): number | undefined {
  const bytes = Buffer.from(place, 'base64url')
  if (bytes.length !== NONCE + 8 + TAG) return undefined
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    cipher.setAAD(ownerOf(reader)).setAuthTag(bytes.subarray(NONCE + 8))
    const number = Buffer.concat([cipher.update(bytes.subarray(NONCE, NONCE + 8)), cipher.final()])
    return Number(number.readBigUInt64BE())
  } catch {
    return undefined
  }
}

const ownerOf = ({ tenant, person }: Reader): Buffer => Buffer.from(`${tenant} ${person}`)
