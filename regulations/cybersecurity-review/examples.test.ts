import { describe, expect, it } from 'vitest'
import { regulations } from '#practice'
import { checkMatter, determinerFor } from '#screening'

describe.each(regulations)('$id: examples beside the articles', (regulation) => {
  const on = regulation.inForce.to ?? '2026-11-21'

  for (const { number, examples = [] } of regulation.articles) {
    for (const { title, facts, readings = {}, expect: expected } of examples) {
      it(`article ${number}: ${title.en}`, () => {
        const checked = checkMatter({ on, facts, readings }, on)
        if (!checked.ok) throw new Error(JSON.stringify(checked.refusal, null, 1))
        const { answers, positions } = checked.value
        const found = determinerFor(regulation).determine(answers, positions)
        if (expected.verdict) expect(found.verdict).toBe(expected.verdict)
        for (const [duty, status] of Object.entries(expected.duties ?? {})) {
          expect(`${duty} ${found.duties[duty]?.status}`).toBe(`${duty} ${status}`)
        }
        for (const [duty, missing] of Object.entries(expected.missing ?? {})) {
          expect([...found.duties[duty]!.missing].sort()).toEqual([...missing].sort())
        }
        for (const flag of expected.flags ?? []) expect(found.flags.map(({ code }) => code)).toContain(flag)
        expect(Object.keys(expected).length).toBeGreaterThan(0)
      })
    }
  }

  it('show each duty met, not met and unknown', () => {
    const shown = new Set(
      regulation.articles
        .flatMap(({ examples = [] }) => examples)
        .flatMap(({ expect: { duties = {} } }) =>
          Object.entries(duties).map(([duty, status]) => `${duty} ${status}`),
        ),
    )
    const wanted = regulation.duties.flatMap(({ name }) => [
      `${name} met`,
      `${name} not-met`,
      `${name} unknown`,
    ])
    expect(wanted.filter((pair) => !shown.has(pair))).toEqual([])
  })
})
