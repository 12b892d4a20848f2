import type { RulesCheckAnswer } from '#contract'
import { type ShownMatter, type Verification, verifyRules as verifyWhole } from '#reasoning'
import type { Regulation } from '#rules'
import { counterexampleText, verifyingOf } from '#screening'

/** One version's proofs for programs; the number of fact patterns is a text, for it is larger than JSON's numbers. */
export function rulesAnswer(
  regulation: Regulation,
  { factPatterns, readings, proofs }: Verification,
): RulesCheckAnswer['versions'][number] {
  return {
    regulation: regulation.id,
    factPatterns: String(factPatterns),
    readings,
    proofs: proofs.map(({ name, kind, cite, says, counterexamples }) => ({
      name,
      kind,
      articles: cite,
      says,
      ok: counterexamples.length === 0,
      counterexamples: counterexamples.map((each) => {
        const matter = counterexampleText(regulation, each)
        return { says: each.says, ...(matter ? { matter } : {}) }
      }),
    })),
  }
}

/**
 * Does everything hold that must hold of this version as a whole? Proved anew.
 *
 * @param shown  matters that show outcomes, besides the version's own examples
 */
export const verifyRules = (regulation: Regulation, shown: readonly ShownMatter[] = []): Verification =>
  verifyWhole(verifyingOf(regulation.id, shown))
