import type { Text } from '#language'

/**
 * A key for the name of an addressee: the same for both languages of a member unit, and whatever the case of its
 * letters, its spaces, its apostrophes or a leading article. Another name is its own key.
 *
 * @example memberKeys([{ en: 'Ministry of Public Security', zh: '公安部' }])('the ministry of public security')
 */
export function memberKeys(members: readonly Text[] = []): (name: string) => string {
  const known = new Map(members.flatMap(({ en, zh }) => [en, zh].map((name) => [folded(name), folded(zh)])))
  const seen = new Map<string, string>()
  return (name) => {
    let key = seen.get(name)
    if (key === undefined) {
      const plain = folded(name)
      key = known.get(plain) ?? plain
      // Names repeat within a case and among cases; a file of a million different ones must not be kept for ever.
      if (seen.size < MOST_KEPT) seen.set(name, key)
    }
    return key
  }
}

const MOST_KEPT = 1_000

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*the\s+/u, '')
    .replace(/[\s'’]+/gu, '')
