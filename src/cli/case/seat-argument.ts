import { nearestTo, readChoice } from '#contract'
import { SEAT, type Seat, type Seated } from '#review'
import { badInput, given, type Refused, type Result, wrongArgument } from '../refused.ts'

const SEATS = Object.keys(SEAT) as readonly Seat[]
const EXAMPLE = 'anshen case replay case.yaml --seat supplier'

/** It does not say which providers there are: one of them may be asking. */
export function noSuchProvider(written: string): Refused {
  const message = { en: 'there is no such provider in the case.', zh: '案件中没有该提供者。' }
  const expected = {
    en: 'the name of the provider as the case file writes it; or supplier alone, where the file names none',
    zh: '案件文件所载的提供者名称；文件未载明名称的，仅写supplier',
  }
  return badInput([wrongArgument(`--seat ${written}`, message, expected, EXAMPLE)])
}

/**
 * A seat at the case, with the name of the one who asks after a colon. Words for a seat are understood: vendor, 供应商.
 *
 * @example seatArgument('member:公安部')  // { ok: true, value: { seat: 'member', name: '公安部' } }
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
