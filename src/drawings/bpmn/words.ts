import { BASIS, citesText } from '#documents'
import type { Text } from '#language'
import type { Procedure, Step } from '#review'
import { timeTexts } from '../procedure/words.ts'
import type { Spoken } from '../text/block.ts'

/** A text in the language spoken; both: one under the other. */
export const said = ({ en, zh }: Text, spoken: Spoken): string =>
  spoken === 'both' && en !== zh ? `${zh}\n${en}` : spoken === 'en' ? en : zh

/** What stands behind a task: the ids of its articles first, so that a program finds them, then words. */
export function documentationOf(step: Step, procedure: Procedure, spoken: Spoken, state?: string): string {
  const { cite, basis, note, name } = step
  const ids = cite.map((each) => (each.includes('/') ? each : `${procedure.regulation}/${each}`))
  return [
    `step: ${name}`,
    `articles: ${ids.join(', ') || 'none'}`,
    ...(cite.length > 0 ? [said(citesText(cite), spoken)] : []),
    ...timeTexts(step, procedure, state).map((text) => said(text, spoken)),
    ...(basis === 'text' ? [] : [said(BASIS[basis], spoken)]),
    ...(note ? [said(note, spoken)] : []),
  ].join('\n')
}
