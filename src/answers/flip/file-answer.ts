import type { FileAnswer } from '#contract'
import type { TurnValues } from '#reasoning'
import { type Answer, type Answered, isCountRange } from '#rules'

/** An answer, or one of those wanted, as a matter file gives it; without who gave it. */
export function fileAnswer(said: Answer | TurnValues): FileAnswer {
  if ('state' in said) return said.state === 'answered' ? valueGiven(said.value) : said.state
  switch (said.kind) {
    case 'yes-no':
    case 'one-of':
    case 'day':
      return said.values[0]!
    case 'count':
      return valueGiven(said.ranges[0]!)
    case 'any-of':
      return said.nearest
  }
}

function valueGiven(value: Answered['value']): FileAnswer {
  if (typeof value !== 'object' || !isCountRange(value)) return value
  const { least, most } = value
  if (least === most) return least
  return { ...(least > 0 ? { moreThan: least - 1 } : {}), ...(most === null ? {} : { atMost: most }) }
}
