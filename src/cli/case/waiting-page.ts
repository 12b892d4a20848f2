import type { Text } from '#language'
import type { Waiting } from '#review'
import { dateText } from '#words'
import { both, joined, line, listed, type Page, span } from '../layout/index.ts'
import type { Shown } from './shown.ts'
import { seatName, stepNamed } from './words.ts'

/** Whose move it is: one line for each that is waited for. */
export const waitingPage = (shown: Shown, lead = ''): Page => {
  const { waitingOn } = shown.standing
  if (waitingOn.length === 0) return []
  const [first, ...others] = waitingOn
  const alike = others.every(({ step, since }) => step === first?.step && since === first?.since)
  const rows =
    alike && first
      ? [waitingText(shown, first, waitingOn)]
      : waitingOn.map((each) => waitingText(shown, each, [each]))
  return rows.map((text) => line([span(WAITING, 'strong'), text], { lead }))
}

const WAITING: Text = { en: 'Waiting on: ', zh: '等待：' }

/** @param who  those of whom the same is awaited since the same day */
function waitingText({ review, file }: Shown, { step, since }: Waiting, who: readonly Waiting[]): Text {
  const names = listed(
    who.map(({ seat, name }) => {
      const called = seatName(review, file, seat)
      if (name === undefined) return called
      return seat === 'supplier' ? joined(called, ' ', name) : both(name)
    }),
    ', ',
    '、',
  )
  const act = step === undefined ? undefined : stepNamed(review, step)?.act
  const day = since ? dateText(since) : undefined
  return joined(
    names,
    act ? joined({ en: ' (', zh: '（' }, act, { en: ')', zh: '）' }) : '',
    day ? { en: `, since ${day.en}`, zh: `，自${day.zh}起` } : '',
  )
}
