import { type InstallationKey, keyFor } from './installation-key.ts'

/**
 * Whoever works alone on an installation that has no accounts yet: an identifier that is the same at every start and
 * says no name.
 */
export function localOwnerOf(key: InstallationKey): string {
  const bytes = Buffer.from(keyFor(key, 'local owner')).subarray(0, 16)
  // A UUID of version 8: made by a rule of ours (RFC 9562).
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
