import type { Text } from '#language'

/** One thing a receipt says that does not hold, and where it says it. */
export interface Finding {
  /** JSON pointer into the receipt. */
  readonly pointer: string
  readonly message: Text
}

export const finding = (pointer: string, en: string, zh: string): Finding => ({
  pointer,
  message: { en, zh },
})

export const sameText = (a: Text, b: Text): boolean => a.en === b.en && a.zh === b.zh
export const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at])
