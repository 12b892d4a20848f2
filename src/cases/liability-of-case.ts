import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type { Version } from '#practice'
import { type Breach, type Liability, type LiabilityPointer, liabilityFor } from '#regulations'
import type { EventInForce, ReviewEvent } from '#review'
import type { Cite } from '#rules'
import type { CaseFile } from './case-file.ts'
import { versionUnder } from './law.ts'

/** What a case points to outside the Measures, by the law of a day: never a finding. */
export interface LiabilityOfCase {
  readonly pointers: readonly CasePointer[]
  /** Said beside them: looked for and absent. */
  readonly notFound: readonly Text[]
}

export interface CasePointer extends Liability {
  /** The articles of the Measures that point there. */
  readonly cite: readonly Cite[]
  /** The step that brings it to mind, with its place in the record. */
  readonly step: string
  readonly event: number
  /** What it would take. */
  readonly provided: Text
}

/**
 * The liabilities that a case brings to mind where it stands: each by the law of its day. A conclusion and a measure
 * point on from the day the case is looked at; a referral or a penalty points back, to no later than its own day.
 */
export function liabilityOfCase(
  { procedure, asOf }: Pick<CaseFile, 'procedure' | 'asOf'>,
  state: string,
  events: readonly EventInForce[],
): LiabilityOfCase {
  const { liability, outcomes } = versionUnder(procedure)
  const brought = liability.pointers.flatMap((pointer): CasePointer[] => {
    const by = broughtBy(pointer, state, outcomes.ends[state], events)
    return by ? [{ ...said(pointer, pointer.cite, asOf), ...by }] : []
  })
  const pointsBack = (step: string): Text | undefined =>
    Object.hasOwn(liability.pointsBack, step) ? liability.pointsBack[step] : undefined
  const named = events.flatMap(({ event, place }): CasePointer[] => {
    const provided = pointsBack(event.step)
    const breach = provided && liability.breaches.find((each) => each === event.breach)
    const day = event.on === 'unknown' ? asOf : event.on
    const pointer = breach && said({ breach, provided }, liability.cite, day)
    return pointer ? [{ ...pointer, step: event.step, event: place }] : []
  })
  const unnamed = events.some(({ event }) => pointsBack(event.step) && event.breach === undefined)
  const notPassed = conclusionIn(outcomes.ends[state], events)?.event.outcome === 'not-passed'
  return {
    pointers: [...brought, ...named],
    notFound: [
      ...(unnamed ? [liability.unnamed] : []),
      ...(notPassed && liability.notPassed ? [liability.notPassed] : []),
    ],
  }
}

const said = (
  { breach, provided }: { readonly breach: Breach; readonly provided: Text },
  cite: readonly Cite[],
  day: CivilDate,
): Omit<CasePointer, 'step' | 'event'> => ({ ...liabilityFor(breach, day), cite, provided })

function broughtBy(
  { when }: LiabilityPointer,
  state: string,
  end: Version['outcomes']['ends'][string] | undefined,
  events: readonly EventInForce[],
): Pick<CasePointer, 'step' | 'event'> | undefined {
  if ('conclusion' in when) {
    const last = conclusionIn(end, events)
    return last?.event.outcome === when.conclusion ? { step: last.event.step, event: last.place } : undefined
  }
  if (when.whileIn && !when.whileIn.includes(state)) return undefined
  const isOf = ({ event }: { readonly event: ReviewEvent }): boolean => event.step === when.step
  const last = events.findLastIndex((each) => isOf(each) || each.event.step === when.until)
  const found = events[last]
  return found && isOf(found) ? { step: when.step, event: found.place } : undefined
}

/** The step that concluded a case which rests in an end with an outcome. */
const conclusionIn = (
  end: Version['outcomes']['ends'][string] | undefined,
  events: readonly EventInForce[],
): EventInForce | undefined =>
  end && typeof end.result === 'object' ? events.findLast(({ event }) => event.step === end.step) : undefined
