import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type { Cite } from '#rules'
import type { Seat } from '#words'
import type { ReviewEvent } from '../record/event.ts'
import type { EventInForce } from '../record/events-in-force.ts'
import { byPosition } from '../table/compile.ts'
import type { Bond, Procedure, Step } from '../table/procedure.ts'
import type { Rulebook } from '../table/rulebook.ts'
import type { Seated } from './document-access.ts'

/** Something that binds or concerns a seat beside the periods: a commitment, measures during the review. */
export interface BondSeen {
  readonly bond: string
  readonly title: Text
  readonly cite: readonly Cite[]
  readonly since: CivilDate | 'unknown'
  /** Which provider made it. */
  readonly name?: string
  /** Which of those that the table lists. */
  readonly which?: Text
  /** What it asks of the seat. */
  readonly asks: Text
  /** What became of it. */
  readonly marks: readonly {
    readonly step: string
    readonly claim: Text
    readonly on: CivilDate | 'unknown'
  }[]
}

/** What binds or concerns a seat and it knows of, in the order of the record. One of several providers has its own alone. */
export function bondsOf(
  { keyOf, positions }: Pick<Rulebook, 'keyOf' | 'positions'>,
  { bonds, steps, final }: Procedure,
  state: string,
  events: readonly EventInForce[],
  { seat, name: asked }: Seated,
  knows: (event: ReviewEvent) => boolean,
): readonly BondSeen[] {
  return bonds.flatMap((bond): BondSeen[] => {
    const { title, cite, asks, opens, closes, marks, whichIn, namedIn, whileOpen } = bond
    const byReading = bond.asksByReading && byPosition(bond.asksByReading, positions)
    const asksOfIt = byReading?.[seat] ?? asks[seat]
    if (!asksOfIt || (whileOpen && final.includes(state))) return []
    const isIts = ({ supplier }: ReviewEvent): boolean =>
      seat !== namedIn || supplier === undefined || (asked !== undefined && keyOf(supplier) === keyOf(asked))
    return events.flatMap(({ event }, index): BondSeen[] => {
      if (event.step !== opens || !isIts(event) || !knows(event)) return []
      const later = events.slice(index + 1).map((each) => each.event)
      if (closes && later.some(({ step }) => step === closes)) return []
      const values = steps.find((each) => each.name === opens)?.details?.[whichIn ?? '']?.values
      const said = whichIn === undefined ? undefined : values?.[String(event[whichIn])]
      return [
        {
          bond: bond.name,
          title,
          cite,
          since: event.on,
          ...(event.supplier === undefined ? {} : { name: event.supplier }),
          ...(said ? { which: said } : {}),
          asks: asksOfIt,
          marks: later.flatMap((each) => {
            const claim = steps.find(({ name }) => name === each.step)?.claim
            const isOne = marks.includes(each.step) && knows(each) && isSame(bond, event, each, keyOf)
            return isOne && claim ? [{ step: each.step, claim, on: each.on }] : []
          }),
        },
      ]
    })
  })
}

/** Whether what a step presupposes stands in the record: measures that were required and not lifted, a commitment. */
export const isPresupposed = (
  bonds: Procedure['bonds'],
  { name }: Pick<Step, 'name'>,
  seat: Seat,
  events: readonly EventInForce[],
): boolean =>
  bonds
    .filter(({ marks, closes, offers }) => [...marks, closes, ...(offers?.[seat] ?? [])].includes(name))
    .every(({ opens, closes }) => {
      const last = (step: string | undefined): number =>
        events.findLastIndex(({ event }) => event.step === step)
      return last(opens) > last(closes)
    })

/** Where a mark does not say of which one it is, it is of each. */
const isSame = (
  { whichIn, namedIn }: Bond,
  one: ReviewEvent,
  other: ReviewEvent,
  keyOf: Rulebook['keyOf'],
): boolean => {
  const [which, mark] = whichIn ? [one[whichIn], other[whichIn]] : []
  const [whose, marked] = namedIn ? [one[namedIn], other[namedIn]] : []
  return (
    (which === undefined || mark === undefined || which === mark) &&
    (whose === undefined || marked === undefined || keyOf(whose) === keyOf(marked))
  )
}
