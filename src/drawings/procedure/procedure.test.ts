import { describe, expect, it } from 'vitest'
import { versions } from '#practice'
import { pictured, shippedCases } from '../../../test/shipped-cases.ts'
import { procedurePicture } from './picture.ts'
import { stagesOf } from './stages.ts'

describe.each(versions)('the procedure of $regulation.id', ({ procedure, regulation }) => {
  const stages = stagesOf(procedure)

  it('has every state once, and every step in every state in which it is allowed', () => {
    expect(stages.flatMap(({ state }) => state ?? []).toSorted()).toEqual(
      Object.keys(procedure.states).toSorted(),
    )
    const drawn = stages.flatMap(({ state, acts }) =>
      acts.flatMap(({ step, alsoIn }) =>
        [...(state === undefined ? [] : [state]), ...alsoIn].map((each) => `${step.name} ${each}`),
      ),
    )
    const allowed = procedure.steps.flatMap(({ name, from }) => from.map((each) => `${name} ${each}`))
    expect(drawn.toSorted()).toEqual(allowed.toSorted())
    const anyTime = stages.at(-1)!.acts.map(({ step }) => step.name)
    expect(anyTime).toEqual(procedure.steps.filter(({ from }) => from.length === 0).map(({ name }) => name))
  })

  it('goes down the page, but for the ways back that the table has', () => {
    const order = stages.map(({ state }) => state)
    const up = stages.flatMap(({ state, acts }, at) =>
      acts.flatMap(({ step, leadsTo }) =>
        leadsTo !== undefined && order.indexOf(leadsTo) <= at ? [`${state}: ${step.name}`] : [],
      ),
    )
    expect(up).toEqual([
      'materials-returned: application-resubmitted',
      'awaiting-commission: commission-declined',
    ])
  })

  it('says every article and every claim, and draws a line for every step that leads on', () => {
    const svg = procedurePicture({ procedure, title: regulation.title, spoken: 'en' })
    const said = svg.replaceAll(/<\/text>\s*<text[^>]*>/g, ' ')
    for (const { claim } of procedure.steps) expect(said).toContain(claim.en)
    const leading = stages.flatMap(({ acts }) => acts.filter(({ leadsTo }) => leadsTo !== undefined))
    expect(svg.match(/class="head"/g)).toHaveLength(leading.length)
  })

  it('is the same every time, and carries no address but that of its language', () => {
    const make = () => procedurePicture({ procedure, title: regulation.title, spoken: 'both' })
    const [once, again] = [make(), make()]
    expect(once === again).toBe(true)
    expect(once.match(/https?:\/\/[^"]+/g)).toEqual(['http://www.w3.org/2000/svg'])
  })
})

describe('the place of a case', () => {
  it.each(shippedCases)('%s: the road ends where the case stands', (name, file) => {
    const { procedure, place } = pictured(name, file)
    const last = place.taken.at(-1)
    const leadsTo = procedure.steps.find((step) => step.name === last?.step)?.leadsTo
    expect(leadsTo ?? last?.in ?? procedure.initial).toBe(place.report.state)
    const refused = place.report.refused.length
    expect(place.taken.length + refused).toBeLessThanOrEqual(file.events.length)
  })

  it('shows a correction as if it had been right at first, and what was refused apart', () => {
    const [name, file] = shippedCases.find(([each]) => each.startsWith('02-a-step-too-early'))!
    const { procedure, title, place } = pictured(name, file)
    expect(place.taken.map(({ step, on }) => `${on} ${step}`)).toEqual([
      '2026-03-02 application-submitted',
      '2026-03-05 materials-conform',
      '2026-03-12 review-required',
    ])
    const svg = procedurePicture({ procedure, title, place, spoken: 'en' })
    expect(svg).toContain('✓ 5 Mar 2026')
    expect(svg).toContain('The case stands here')
    expect(svg).toContain('✗ 10 Mar 2026, concluded')
    expect(svg.match(/class="head taken"/g)).toHaveLength(3)
  })

  it('keeps a name that is no markup from becoming one', () => {
    const [name, file] = shippedCases[0]!
    const svg = procedurePicture({
      ...pictured(name, { ...file, title: '<script>alert("1")</script>' }),
      spoken: 'en',
    })
    expect(svg).not.toContain('<script')
  })
})
