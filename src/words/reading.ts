import type { Text } from '#language'

/**
 * A position of a reading as a line of a proof says it: in words, never by the names that files use.
 *
 * @param said  what the position says, a proposition
 */
export const positionText = ({ en, zh }: Text, isDenied: boolean): Text =>
  isDenied
    ? { en: `The text is not read so here: “${en}”`, zh: `此处不采该种解释：“${zh}”` }
    : { en: `${en} (a reading of the text)`, zh: `${zh}（解释口径）` }
