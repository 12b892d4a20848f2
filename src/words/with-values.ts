import type { Text } from '#language'

/** The words of a fact with values in their place; where the place is in quotation marks, each value is. */
export function withValues(
  said: Text,
  values: readonly Text[],
  together: (texts: readonly Text[]) => Text,
): Text {
  const plain = together(values)
  const quoted = together(values.map(({ en, zh }) => ({ en: `“${en}”`, zh: `“${zh}”` })))
  return {
    en: said.en.replace('“{value}”', quoted.en).replace('{value}', plain.en),
    zh: said.zh.replace('“{value}”', quoted.zh).replace('{value}', plain.zh),
  }
}
