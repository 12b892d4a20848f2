import { besideKnown } from '#cases'
import type { Text } from '#language'
import {
  type CaseRecord,
  knowledgeOf,
  type Rulebook,
  refusalOf,
  type Seated,
  type SeatKnowledge,
  type SeatView,
  seatViewBy,
} from '#review'
import { type CaseView, isResultAside, type RefusedEvent } from './case-view.ts'
import type { FoldedCase } from './fold-case.ts'

/**
 * A case as one seat has it: all of it made from what the seat knows, so that the page, the JSON, the
 * calendar and the table say nothing of what is closed to it.
 */
export function viewOfSeat(whole: CaseView, { file, review, record }: FoldedCase, asked: Seated): CaseView {
  const knowledge = knowledgeOf(review, record, file.asOf, asked)
  const seat = seatViewBy(review, record, file.asOf, asked, knowledge)
  const { proofs, moved, standing } = whole
  const isIts = ({ period, of }: { readonly period: string; readonly of?: string }): boolean =>
    seat.clocks.some((clock) => clock.period === period && clock.of === of)
  const isOne = (name: string | undefined): boolean =>
    name === undefined || (asked.name !== undefined && review.keyOf(name) === review.keyOf(asked.name))
  const placeOf = new Map(knowledge.events.map(({ place }, index) => [place, index]))
  const placed = <T extends { readonly event: number }>(each: T): T => ({
    ...each,
    event: placeOf.get(each.event) ?? 0,
  })
  const beside = besideKnown(file, review, record, knowledge)
  const { result, liability, remarks, ...besides } = beside
  // To whoever need not be told the end, “pending” would say that there is none.
  const isNear = seat.seat === 'party' || seat.seat === 'office'
  const refused = refusedKnown(review, record, knowledge.knows, seat)
  const isTold = result?.result !== 'pending' || (isNear && !isResultAside(refused))
  return {
    // What the file teaches, expects, and leaves out of a later day is of the whole case.
    file: withoutWhole(file),
    review,
    standing: {
      ...standing,
      state: knowledge.state,
      clocks: seat.clocks,
      next: seat.mayDo.filter(({ anyTime }) => !anyTime).map(({ step }) => step),
      waitingOn:
        seat.seat === 'office'
          ? standing.waitingOn
          : seat.isAwaited
            ? standing.waitingOn.filter((each) => each.seat === seat.seat && isOne(each.name))
            : isNear
              ? waitedForAt(review, knowledge.state, seat.seat)
              : [],
    },
    refused,
    beside: {
      ...besides,
      liability: { ...liability, pointers: liability.pointers.map(placed) },
      remarks: {
        *[Symbol.iterator]() {
          for (const each of remarks) yield placed(each)
        },
      },
      ...(result && isTold ? { result } : {}),
    },
    seat,
    ...(proofs ? { proofs: proofs.filter(({ clock }) => isIts(clock)) } : {}),
    ...(moved ? { moved: moved.filter(isIts) } : {}),
  }
}

/** Whose move it is by what a seat knows of where the case stands: others may be asked for something meanwhile. */
function waitedForAt(
  { tables }: FoldedCase['review'],
  state: string | undefined,
  own: SeatView['seat'],
): CaseView['standing']['waitingOn'] {
  const table = tables.findLast(({ procedure }) => state !== undefined && state in procedure.states)
  const seats = table?.procedure.waitsFor[state ?? ''] ?? []
  return seats.filter((seat) => seat !== own).map((seat) => ({ seat }))
}

function withoutWhole({
  teaches: _,
  expect: __,
  setAside: ___,
  ...file
}: CaseView['file']): CaseView['file'] {
  return { ...file, teaches: undefined, expect: undefined }
}

/** What was set aside of what a seat knows; why, the Office may read in full, others only that it was. */
const refusedKnown = (
  review: Rulebook,
  { refused }: CaseRecord,
  knows: SeatKnowledge['knows'],
  { seat }: SeatView,
): Iterable<RefusedEvent> => ({
  *[Symbol.iterator]() {
    for (const each of refused) {
      if (!knows(each.event)) continue
      const { code, cite, message, remedy } = refusalOf(review, each)
      const { id, on, step } = each.event
      const why = seat === 'office' ? { message, remedy } : { message: SET_ASIDE, remedy: ASK }
      yield { code, cite, ...why, faults: [], ...(id === undefined ? {} : { id }), on, step }
    }
  },
})

const SET_ASIDE: Text = {
  en: 'It is in the record and does not fit what stands there, so it was not counted.',
  zh: '该事项已有记录，但与其他记录不相衔接，未予计入。',
}
const ASK: Text = {
  en: 'Whoever holds the case file sees why, and mends the record.',
  zh: '原因由持有案件文件者查阅，并由其补正记录。',
}
