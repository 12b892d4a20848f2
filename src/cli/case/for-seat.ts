import { notPassedWithoutProduct } from '#regulations'
import type { SeatView } from '#review'
import type { Shown } from './shown.ts'
import { stepNamed } from './words.ts'

/**
 * What is shown of a case to one seat: what binds it, its own steps, its own refusals. The result is shown to whoever
 * the text gives it to; a pointer to liability to whoever knows of the step that brings it.
 */
export function forSeat(shown: Shown, seat: SeatView): Shown {
  const { review, standing, beside, refused, proofs, moved } = shown
  const isOwn = ({ step }: { readonly step: string }): boolean =>
    stepNamed(review, step)?.by.includes(seat.seat) === true
  const isIts = ({ period, of }: { readonly period: string; readonly of?: string }): boolean =>
    seat.clocks.some((clock) => clock.period === period && clock.of === of)
  const { result, liability, parallel, noForecast } = beside
  const isNear = seat.seat === 'party' || seat.seat === 'office'
  const knows = result !== undefined && (isNear || isTold(seat, result.by))
  const { corrections: _, proofs: __, moved: ___, ...others } = shown
  return {
    ...others,
    standing: {
      ...standing,
      clocks: seat.clocks,
      next: seat.mayDo.filter(({ anyTime }) => !anyTime).map(({ step }) => step),
      waitingOn: seat.isAwaited ? standing.waitingOn.filter((each) => each.seat === seat.seat) : [],
    },
    refused: filtered(refused, isOwn),
    beside: {
      parallel,
      liability: {
        pointers: liability.pointers.filter((each) => isOwn(each) || isTold(seat, each.step)),
        notFound:
          seat.seat === 'office'
            ? liability.notFound
            : liability.notFound.filter((text) => text === notPassedWithoutProduct && knows),
      },
      remarks: filtered(beside.remarks, isOwn),
      ...(noForecast ? { noForecast } : {}),
      ...(knows ? { result } : {}),
    },
    seat,
    ...(proofs ? { proofs: proofs.filter(({ clock }) => isIts(clock)) } : {}),
    ...(moved ? { moved: moved.filter(isIts) } : {}),
  }
}

/** Whether a paper of the step that brought the result is among those the seat may see. */
const isTold = ({ documents }: SeatView, step: string | undefined): boolean =>
  step !== undefined && documents.some(({ visible, steps }) => visible && steps.includes(step))

const filtered = <T>(all: Iterable<T>, isOwn: (each: T) => boolean): Iterable<T> => ({
  *[Symbol.iterator]() {
    for (const each of all) if (isOwn(each)) yield each
  },
})
