import type { Text } from '#language'
import { regulations } from '#practice'

/** A position of a reading in words; its id only where an option is shown. */
export function positionText(regulation: string, id: string, position: string): Text {
  const reading = regulations.find((each) => each.id === regulation)?.readings[id]
  return reading?.positions[position] ?? { en: position, zh: position }
}
