import type { CivilDate } from '#clock'
import type { Text } from '#language'
import {
  type Breach,
  breachesUnder,
  type Liability,
  type LiabilityPointer,
  liabilityFor,
  liabilityPointers,
  notPassedWithoutProduct,
} from '#regulations'
import type { EventInForce, ReviewEvent } from '#review'
import type { Cite } from '#rules'
import type { CaseFile } from './case-file.ts'

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
  const brought = liabilityPointers.flatMap((pointer): CasePointer[] => {
    const cite = pointer.cite[procedure]
    const by = cite && broughtBy(pointer, state, events)
    return by ? [{ ...said(pointer, cite, asOf), ...by }] : []
  })
  const named = events.flatMap(({ event, place }): CasePointer[] => {
    if (!POINTS_BACK.includes(event.step) || event.breach === undefined) return []
    const breach = breachesUnder(procedure).find((each) => each === event.breach)
    const cite: readonly Cite[] = procedure === 'order-6' ? ['art.19'] : ['art.20']
    const day = event.on === 'unknown' ? asOf : event.on
    const pointer = breach && said({ breach, provided: PROVIDED[event.step] as Text }, cite, day)
    return pointer ? [{ ...pointer, step: event.step, event: place }] : []
  })
  const unnamed = events.some(({ event }) => POINTS_BACK.includes(event.step) && event.breach === undefined)
  const notPassed = state === 'concluded' && outcomeOf(events)?.event.outcome === 'not-passed'
  return {
    pointers: [...brought, ...named],
    notFound: [
      ...(unnamed ? [UNNAMED] : []),
      ...(notPassed && procedure !== 'order-6' ? [notPassedWithoutProduct] : []),
    ],
  }
}

const POINTS_BACK: readonly string[] = ['violation-referred', 'penalty-decided']
const PROVIDED: Readonly<Record<string, Text>> = {
  'violation-referred': {
    en: 'A referral is no decision: whether there was a breach is for the competent authority. In principle the law of the day of the breach applies; shown here is that of the day of the referral.',
    zh: '移送不等于处罚决定，是否构成违法由主管机关认定。原则上适用行为发生时的规定，此处列示移送之日施行的规定。',
  },
  'penalty-decided': {
    en: 'The decision stands in a case of its own. In principle the law of the day of the breach applies; shown here is that of the day of the decision.',
    zh: '处罚决定另案作出。原则上适用行为发生时的规定，此处列示决定之日施行的规定。',
  },
}
const UNNAMED: Text = {
  en: 'The record does not say which breach the referral or the penalty is about: no article is pointed to for it.',
  zh: '记录未载明移送或者处罚所涉的违法行为，故不列示相应条文。',
}

const said = (
  { breach, provided }: { readonly breach: Breach; readonly provided: Text },
  cite: readonly Cite[],
  day: CivilDate,
): Omit<CasePointer, 'step' | 'event'> => ({ ...liabilityFor(breach, day), cite, provided })

function broughtBy(
  { when }: LiabilityPointer,
  state: string,
  events: readonly EventInForce[],
): Pick<CasePointer, 'step' | 'event'> | undefined {
  if ('conclusion' in when) {
    const last = outcomeOf(events)
    const holds = state === 'concluded' && last?.event.outcome === when.conclusion
    return holds ? { step: last.event.step, event: last.place } : undefined
  }
  if (when.whileIn && !when.whileIn.includes(state)) return undefined
  const isOf = ({ event }: { readonly event: ReviewEvent }): boolean => event.step === when.step
  const last = events.findLastIndex((each) => isOf(each) || each.event.step === when.until)
  const found = events[last]
  return found && isOf(found) ? { step: when.step, event: found.place } : undefined
}

const outcomeOf = (events: readonly EventInForce[]): EventInForce | undefined =>
  events.findLast(({ event }) => event.step === 'concluded')
