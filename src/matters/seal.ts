import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from './canonical.ts'

/**
 * The seal of a JSON value: 'sha256:' and the digest of its RFC 8785 form.
 *
 * @throws TypeError for a value JSON does not have: a mistake in our code
 */
export function seal(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(value))))}`
}
