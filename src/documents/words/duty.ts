import type { Text } from '#language'
import type { Duty } from '#rules'
import { joined, type Status } from '#words'

/**
 * A duty with its status, as a sentence: what is to be done, that it need not be done, or that this is open. What
 * does not apply is never a claim beside a “no”.
 */
export function dutyText({ claim, denial }: Pick<Duty, 'claim' | 'denial'>, status: Status): Text {
  if (status === 'met') return claim
  return status === 'not-met' ? denial : joined({ en: 'Open: ', zh: '待定：' }, claim)
}
