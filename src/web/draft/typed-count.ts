import { readCount as readCountTyped } from '#matters'

/**
 * A count as people type it, read as a matter file is: 1000001, 1,000,001, １００万, 3.2 million. Anything that is no
 * single number is handed on as it stands, for the checks to read as a bound or to refuse in words.
 */
export function readCount(typed: string): number | string {
  const read = readCountTyped(typed)
  return read.ok && read.range.least === read.range.most ? read.range.least : typed.trim()
}

export { grouped } from '#matters'
