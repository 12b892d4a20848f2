import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from './canonical.ts'

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export type Sha256 = (text: string) => string

/**
 * The seal of a JSON value: 'sha256:' and the digest of its RFC 8785 form.
 *
 * @param digest  an edge that has SHA-256 of its own gives it here: the plain one is slow until it is warm
 * @throws TypeError for a value JSON does not have: a mistake in our code
 */
export const seal = (value: unknown, digest: Sha256 = plain): string => `sha256:${digest(canonical(value))}`

const plain: Sha256 = (text) => bytesToHex(sha256(utf8ToBytes(text)))
