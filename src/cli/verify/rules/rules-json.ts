import type { Verification } from '#reasoning'
import type { Regulation } from '#rules'
import { counterexampleText } from '#screening'

/** One version's proofs for programs; the number of fact patterns is a text, for it is larger than JSON's numbers. */
export function rulesJson(regulation: Regulation, { factPatterns, readings, proofs }: Verification): unknown {
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
