import { stringify } from 'yaml'
import { boundsOf } from '#contract'
import { type Answer, isCountRange } from '#rules'
import type { Matter } from './matter.ts'

/** Writes a matter as a file that `readMatter` reads back to the same matter. */
export function matterText(matter: Matter): string {
  const facts = Object.fromEntries(
    Object.entries(matter.answers).map(([name, answer]) => [name, givenAs(answer)]),
  )
  const { title, id, teaches, on, scope, positions, expect } = matter
  return stringify({
    ...(title === undefined ? {} : { matter: title }),
    ...(id === undefined ? {} : { id }),
    ...(teaches === undefined ? {} : { teaches }),
    ...(on === undefined ? {} : { on }),
    ...(scope === undefined ? {} : { scope: [...scope] }),
    facts,
    ...(Object.keys(positions).length === 0 ? {} : { readings: positions }),
    ...(expect === undefined ? {} : { expect }),
  })
}

/** An answer as a matter file gives it. */
export function givenAs(answer: Answer): unknown {
  if (answer.state !== 'answered') {
    const { state, ...said } = answer
    return Object.keys(said).length === 0 ? state : { value: state, ...said }
  }
  const { state: _, value, ...provenance } = answer
  const plain = typeof value === 'object' && isCountRange(value) ? boundsOf(value) : { value }
  if (Object.keys(provenance).length === 0 && 'value' in plain) return plain.value
  return { ...plain, ...provenance }
}
