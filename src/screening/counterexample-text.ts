import type { Counterexample } from '#reasoning'
import type { Regulation } from '#rules'
import { matterText } from './write-matter.ts'

/**
 * A counterexample's matter as a file that can be screened: its title says what is wrong, in both languages. Where
 * there is no matter to show, undefined.
 */
export function counterexampleText(
  { inForce }: Regulation,
  { says, matter }: Counterexample,
): string | undefined {
  if (!matter) return undefined
  return matterText({
    title: `${says.en} / ${says.zh}`,
    id: undefined,
    teaches: undefined,
    on: inForce.to ?? inForce.from,
    ...matter,
    expect: undefined,
  })
}
