import { nearestTo, readChoice } from '#matters'
import { SEAT, type Seat, type Seated } from '#review'
import { badInput, given, type Result, wrongArgument } from '../refused.ts'

const SEATS = Object.keys(SEAT) as readonly Seat[]
const EXAMPLE = 'anshen case replay case.yaml --seat supplier'

/**
 * A seat at the case, with the name of the one who asks after a colon. Words for a seat are understood: vendor, 供应商.
 *
 * @example seatArgument('member:公安部')  // { seat: 'member', name: '公安部' }
 */
export function seatArgument(written: string): Result<Seated> {
  const [, before = '', name = ''] = /^([^:：]*)(?:[:：](.*))?$/.exec(written) ?? []
  const [seat] = readChoice(SEAT, before) as readonly (Seat | undefined)[]
  if (seat) return given(name.trim() === '' ? { seat } : { seat, name: name.trim() })
  const nearest = nearestTo(before.trim(), SEATS)
  const message = { en: 'nobody sits there.', zh: '没有该身份。' }
  const expected = nearest
    ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
    : { en: `one of: ${SEATS.join(', ')}`, zh: `下列之一：${SEATS.join('、')}` }
  const refused = badInput([wrongArgument(`--seat ${written}`, message, expected, EXAMPLE)])
  return { ok: false, refused }
}
