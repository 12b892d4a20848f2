import type { RefusedEvent } from '../record/case-record.ts'
import { governing, tableOf } from '../record/state.ts'
import type { Rulebook } from '../table/rulebook.ts'
import * as ofEntry from './entry-refusals.ts'
import type { EventRefusal } from './refusal.ts'
import type { Tried } from './refusal-parts.ts'
import * as ofStep from './step-refusals.ts'

/** The words of a refusal: its article and the remedy, from what stood against the event where the case stood. */
export function refusalOf(
  rulebook: Rulebook,
  { event, position, objection }: Pick<RefusedEvent, 'event' | 'position' | 'objection'>,
): EventRefusal {
  const law = governing(rulebook, position, event.on === 'unknown' ? null : event.on)
  const table = tableOf(rulebook, law)
  const step = table.steps.get(event.step)?.step
  if (!step) return ofStep.unknownStep({ rulebook, position, event, law })
  const tried: Tried = { rulebook, position, event, step, law }
  switch (objection.because) {
    case 'unknown':
      return ofStep.unknownStep(tried)
    case 'own-case':
      return ofStep.ownCase(tried)
    case 'not-in-this-state':
      return ofStep.notInThisState(tried)
    case 'before-its-cause':
      return ofStep.beforeItsCause(tried)
    case 'once-only':
      return ofStep.onceOnly(tried)
    case 'opinions':
      return ofStep.opinionsStandAgainst(tried, objection.must)
    case 'nothing-outstanding':
      return ofStep.nothingOutstanding(tried)
    case 'period-ended':
      return ofStep.periodEnded(tried, table.periods.get(objection.period)!, objection.on)
    case 'not-an-addressee':
      return ofStep.notAnAddressee(tried)
    case 'done-already':
      return ofStep.addresseeTwice(tried, objection.on)
    case 'replied-before':
      return ofStep.receivedAfterReply(tried, objection.on)
    case 'incomplete':
      return ofEntry.incomplete(tried, objection.missing)
    case 'not-yet-come':
      return ofEntry.notYetCome(tried, objection.day, objection.asOf)
    case 'before-the-last':
      return ofEntry.outOfDateOrder(tried, objection.day, objection.last)
    case 'before-the-step':
      return ofEntry.receivedBeforeIssue(tried, objection.detail, objection.day, objection.on)
    case 'same-id':
      return ofEntry.sameId(tried)
    case 'unknown-event':
      return ofEntry.unknownEvent(tried)
  }
}
