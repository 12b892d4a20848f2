/**
 * Works out the first questions of the interview of least effort and writes them beside the rules they follow from: after a
 * change of the rules, readings or facts of a version.
 *
 *   npm run interview
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { order8, usualWeights } from '#practice'
import { openingFor } from '#reasoning'
import { determinerFor } from '#screening'

const file = 'regulations/cybersecurity-review/order-8/opening.ts'

// Two answers in any order, as the page takes them.
const { compiled } = determinerFor({ ...order8, opening: undefined })
const opening = { verdict: openingFor(compiled, 2, usualWeights) }

const rowsOf = ({ weights, facts, questions }) =>
  `{\n    weights: ${JSON.stringify(weights)},\n    facts: ${JSON.stringify(facts)},\n    questions: ${JSON.stringify(questions)},\n  }`
writeFileSync(
  join(import.meta.dirname, '..', file),
  `// biome-ignore-all format: written by npm run interview
import type { Opening } from '#rules'

/** NOT LAW: the first questions of the interview of least effort, under the usual weights and the default readings. Written by npm run interview. */
export const opening: { readonly verdict: Opening } = {
  verdict: ${rowsOf(opening.verdict)},
}
`,
)
console.log(`${file}: ${opening.verdict.questions.length} states`)
