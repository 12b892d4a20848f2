import { createHash } from 'node:crypto'
import type { InstallationKey } from './installation-key.ts'

/** Without letters that are taken for figures; read, O is 0, and I and L are 1. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUP = 4
/** Odd, so that one wrong letter always changes what checks its group. */
const WEIGHTS = [1, 3, 5, 7]
const ID_BYTES = 16
const SECRET_BYTES = 32
const CHECK_BYTES = 4
const GROUPS = Math.ceil(((ID_BYTES + SECRET_BYTES + CHECK_BYTES) * 8) / 5 / GROUP)

/**
 * An installation's key as people copy it: groups of five letters, the last of each checking the group and its place. It
 * holds the identifier of the installation, the key and a check over both.
 */
export function recoveryCode({
  installation,
  secret,
}: Pick<InstallationKey, 'installation' | 'secret'>): readonly string[] {
  const body = Buffer.concat([Buffer.from(installation.replaceAll('-', ''), 'hex'), secret])
  const bits = [...Buffer.concat([body, checkOf(body)])]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
  const letters = bits
    .padEnd(GROUPS * GROUP * 5, '0')
    .match(/.{5}/g)!
    .map((five) => Number.parseInt(five, 2))
  return Array.from({ length: GROUPS }, (_, index) => {
    const group = letters.slice(index * GROUP, (index + 1) * GROUP)
    return [...group, sumOf(group, index)].map((letter) => LETTERS[letter]).join('')
  })
}

/** A code as it was read: the key, or the first group that is not as it was printed; 0 where none is but the whole. */
export type RecoveryCode = Pick<InstallationKey, 'installation' | 'secret'> | { readonly wrongGroup: number }

/** Reads a code, however it is spaced. */
export function readRecoveryCode(text: string): RecoveryCode {
  const typed = text
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[\s\-–·.]/g, '')
  const letters = [...typed].map((letter) => LETTERS.indexOf(letter))
  let bits = ''
  for (let index = 0; index < GROUPS; index += 1) {
    const group = letters.slice(index * (GROUP + 1), (index + 1) * (GROUP + 1))
    const body = group.slice(0, GROUP)
    if (group.length <= GROUP || group.includes(-1) || sumOf(body, index) !== group[GROUP])
      return { wrongGroup: index + 1 }
    bits += body.map((letter) => letter.toString(2).padStart(5, '0')).join('')
  }
  const bytes = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)))
  const body = bytes.subarray(0, ID_BYTES + SECRET_BYTES)
  const isWhole = checkOf(body).equals(bytes.subarray(body.length, body.length + CHECK_BYTES))
  if (!isWhole || letters.length !== GROUPS * (GROUP + 1)) return { wrongGroup: 0 }
  const hex = body.subarray(0, ID_BYTES).toString('hex')
  const installation = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
  return { installation, secret: new Uint8Array(body.subarray(ID_BYTES)) }
}

const checkOf = (body: Uint8Array): Buffer =>
  createHash('sha256').update(body).digest().subarray(0, CHECK_BYTES)

const sumOf = (group: readonly number[], index: number): number =>
  (group.reduce((sum, letter, at) => sum + letter * WEIGHTS[at]!, 0) + index * 11) % LETTERS.length
