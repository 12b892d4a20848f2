import { BpmnModdle } from 'bpmn-moddle'
import { Linter } from 'bpmnlint'
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js'
import { describe, expect, it } from 'vitest'
import { versions } from '#practice'
import { procedureBpmn } from './bpmn.ts'

/** What bpmn-moddle, the reader that bpmn-js uses, makes of an element. */
interface Element {
  readonly $type: string
  readonly id: string
  readonly name?: string
  readonly flowElements?: readonly Element[]
  readonly documentation?: readonly { readonly text: string }[]
  readonly sourceRef?: Element
  readonly targetRef?: Element
  readonly incoming?: readonly Element[]
  readonly outgoing?: readonly Element[]
  readonly flowNodeRef?: readonly Element[]
  readonly lanes?: readonly Element[]
  readonly laneSets?: readonly Element[]
  readonly bpmnElement?: Element
  readonly planeElement?: readonly (Element & {
    readonly bounds?: Bounds
    readonly waypoint?: readonly { x: number; y: number }[]
  })[]
}
interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const deep = (elements: readonly Element[] = []): readonly Element[] =>
  elements.flatMap((each) => [each, ...deep(each.flowElements)])

describe.each(versions)('the procedure of $regulation.id as BPMN', ({ procedure, regulation }) => {
  const read = async (spoken: 'en' | 'zh' | 'both' = 'en') => {
    const { rootElement, warnings } = await new BpmnModdle().fromXML(
      procedureBpmn({ procedure, title: regulation.title, spoken }),
    )
    const { rootElements, diagrams } = rootElement as {
      readonly rootElements: readonly Element[]
      readonly diagrams: readonly { readonly plane: Element }[]
    }
    const process = rootElements.find(({ $type }) => $type === 'bpmn:Process')!
    return { warnings, process, all: deep(process.flowElements), plane: diagrams[0]!.plane.planeElement! }
  }

  it('is read back without a warning, in every language, under the same ids', async () => {
    const [en, zh, both] = [await read('en'), await read('zh'), await read('both')]
    expect([en.warnings, zh.warnings, both.warnings]).toEqual([[], [], []])
    const ids = ({ all }: typeof en) => all.map(({ id }) => id)
    expect(new Set(ids(en)).size).toBe(ids(en).length)
    expect(ids(zh)).toEqual(ids(en))
    expect(ids(both)).toEqual(ids(en))
  })

  it('has every step as a task with its articles, in each state in which it is drawn', async () => {
    const { all } = await read()
    for (const { name, cite, claim } of procedure.steps) {
      const tasks = all.filter(({ id }) => id === `step-${name}` || id.startsWith(`step-${name}--`))
      expect([name, tasks.length > 0]).toEqual([name, true])
      for (const task of tasks) {
        expect(task.name).toBe(claim.en)
        const [step, articles] = task.documentation![0]!.text.split('\n')
        expect(step).toBe(`step: ${name}`)
        expect(articles).toBe(
          `articles: ${cite.map((each) => `${regulation.id}/${each}`).join(', ') || 'none'}`,
        )
      }
    }
  })

  it('has every state once, a gateway, an event or an end', async () => {
    const { all } = await read()
    const states = all.filter(({ id }) => id.startsWith('state-'))
    expect(states.map(({ id }) => id.slice('state-'.length)).toSorted()).toEqual(
      Object.keys(procedure.states).toSorted(),
    )
    const ends = states
      .filter(({ $type }) => $type === 'bpmn:EndEvent')
      .map(({ id }) => id.slice('state-'.length))
    expect(ends.toSorted()).toEqual(procedure.final.toSorted())
  })

  it('joins what is there, as the table does', async () => {
    const { all } = await read()
    const flows = all.filter(({ $type }) => $type === 'bpmn:SequenceFlow')
    expect(
      flows.filter(({ sourceRef, targetRef }) => !all.includes(sourceRef!) || !all.includes(targetRef!)),
    ).toEqual([])
    for (const { sourceRef, targetRef } of flows) {
      const [, name, state] = /^step-(.+?)(?:--(.+))?$/.exec(sourceRef!.id) ?? []
      if (name === undefined) continue
      const leadsTo = procedure.steps.find((step) => step.name === name)?.leadsTo ?? state
      const [first, ...others] = targetRef!.id.startsWith('join-') ? targetRef!.outgoing! : []
      expect([(first?.targetRef ?? targetRef)!.id, others]).toEqual([`state-${leadsTo}`, []])
    }
    // Each element names the flows that lead to it and from it: some tools read nothing else.
    for (const each of all) {
      const named = (among: readonly Element[] | undefined) => (among ?? []).map(({ id }) => id).toSorted()
      const drawn = (end: 'sourceRef' | 'targetRef') =>
        flows.flatMap((flow) => (flow[end] === each ? [flow.id] : [])).toSorted()
      expect([each.id, named(each.incoming), named(each.outgoing)]).toEqual([
        each.id,
        drawn('targetRef'),
        drawn('sourceRef'),
      ])
    }
    // Whatever is not an end or done at any time leads on, and is reached.
    const stuck = all.filter(
      ({ $type, id }) =>
        $type === 'bpmn:ExclusiveGateway' && !flows.some(({ sourceRef }) => sourceRef!.id === id),
    )
    expect(stuck).toEqual([])
  })

  it.each(['en', 'zh', 'both'] as const)(
    'has nothing that bpmnlint recommends against, in %s',
    async (spoken) => {
      const { rootElement } = await new BpmnModdle().fromXML(
        procedureBpmn({ procedure, title: regulation.title, spoken }),
      )
      const config = { extends: 'bpmnlint:recommended' }
      expect(await new Linter({ config, resolver: new NodeResolver() }).lint(rootElement)).toEqual({})
    },
  )

  it('draws every element, each inside its lane, and no task over another', async () => {
    const { process, all, plane } = await read()
    const drawn = new Map(plane.map((each) => [each.bpmnElement!.id, each]))
    expect(all.filter(({ id }) => !drawn.has(id)).map(({ id }) => id)).toEqual([])
    const at = (id: string): Bounds => drawn.get(id)!.bounds!
    const within = (inner: Bounds, outer: Bounds): boolean =>
      inner.x >= outer.x &&
      inner.y >= outer.y &&
      inner.x + inner.width <= outer.x + outer.width &&
      inner.y + inner.height <= outer.y + outer.height
    const lanes = process.laneSets![0]!.lanes!
    for (const { id, flowNodeRef = [] } of lanes) {
      for (const node of flowNodeRef) expect([node.id, within(at(node.id), at(id))]).toEqual([node.id, true])
    }
    const placed = lanes.flatMap(({ flowNodeRef = [] }) => flowNodeRef)
    const nodes = process.flowElements!.filter(({ $type }) => $type !== 'bpmn:SequenceFlow')
    expect(placed.map(({ id }) => id).toSorted()).toEqual(nodes.map(({ id }) => id).toSorted())
    const over = nodes.flatMap((one, index) =>
      nodes.slice(index + 1).filter((other) => {
        const [a, b] = [at(one.id), at(other.id)]
        return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
      }),
    )
    expect(over).toEqual([])
  })
})
