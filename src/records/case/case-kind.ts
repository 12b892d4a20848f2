import type { CivilDate } from '#clock'
import {
  type CaseRecord,
  decide,
  type EventRefusal,
  type ReviewEvent,
  type Rulebook,
  record,
  replay,
} from '#review'
import type { RecordKind } from '../kernel/record-kind.ts'

/** A review case: an act is a step of its procedure, judged under a rulebook. */
export const caseKind: RecordKind<Rulebook, CaseRecord, ReviewEvent, ReviewEvent, EventRefusal> = {
  name: 'case',
  initialState: (rulebook) => replay(rulebook, []),
  decide: (rulebook, { state, events }, event, { today }) => {
    const ids = new Set(events.flatMap(({ id }) => id ?? []))
    return decide(rulebook, state, event, today as CivilDate, ids)
  },
  evolve: (rulebook, before, event) => record(rulebook, before, event),
  fold: (rulebook, events) => replay(rulebook, events),
  // The envelope names the step and its day; the payload is what the step says beside them.
  upcast: ({ type, on, payload }) => ({ ...(payload as object), on, step: type }) as ReviewEvent,
  pack: ({ step, on, ...payload }) => ({ type: step, on, schema: 1, payload, words: [] }),
  /**
   * Worked out for steps that the procedure allows at any time: both orders are tried. Of other steps the order is
   * the procedure itself, a correction folds the whole record again, and of two days the earlier stands first: false.
   */
  commutes: (rulebook, before, one, other) => {
    if (![one, other].every((event) => isAtAnyTime(rulebook, event))) return false
    const [first, second] = [
      [one, other],
      [other, one],
    ].map((order) => order.reduce((so, event) => record(rulebook, so, event), before))
    return outcome(first!) === outcome(second!)
  },
}

const isAtAnyTime = ({ tables }: Rulebook, { step, corrects }: ReviewEvent): boolean =>
  corrects === undefined &&
  tables.every((table) => {
    const found = table.steps.get(step)
    return found !== undefined && found.step.from.length === 0
  })

/** The state, and what was refused and why; not the places in the record, which the order changes. */
const outcome = ({ state, refused }: CaseRecord): string =>
  JSON.stringify([state, refused.map(({ event, objection }) => JSON.stringify([event, objection])).sort()])
