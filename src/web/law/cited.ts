import { regulations } from '#practice'
import { type Law, lawOfCite, laws } from '#regulations'
import type { Cite, Regulation } from '#rules'

/** The id of the text a citation names; none where it is the regulation that is speaking. */
const textNamed = (cite: Cite): string | undefined => (cite.includes('/') ? cite.split('/')[0] : undefined)

/** The version of the Measures a citation points into, if it is one whose text is here. */
export function regulationCited(cite: Cite, speaking: Regulation): Regulation | undefined {
  const named = textNamed(cite)
  return named === undefined ? speaking : regulations.find(({ id }) => id === named)
}

/** The related law a citation points into: its title and days of force, not its text. */
export function lawCited(cite: Cite): Law | undefined {
  const id = lawOfCite(cite)
  return id === undefined ? undefined : laws[id]
}

/** The number of the article a citation points into. */
export const articleNumber = (cite: Cite): number => Number(/art\.(\d+)/.exec(cite)?.[1] ?? 0)
