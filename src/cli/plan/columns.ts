import { widthOf } from '../layout/index.ts'

/** Words over columns: each padded with blanks that no wrapping takes away, to the width that follows it. */
export const columns = (...parts: readonly (string | number)[]): string =>
  parts.reduce<string>((row, part, at) => {
    if (typeof part === 'string') return row + part.replaceAll(' ', '\u00a0')
    return row + '\u00a0'.repeat(Math.max(1, part - widthOf(String(parts[at - 1]))))
  }, '')
