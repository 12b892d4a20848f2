import type { Text } from '#language'
import type { Procedure, Step } from '#review'
import type { Arrangement, PlacedAct } from '../procedure/arrange.ts'
import { LANES } from '../procedure/lanes.ts'
import { el, group } from '../svg.ts'
import type { Spoken } from '../text/block.ts'
import { TASK } from './sizes.ts'
import { documentationOf, said } from './words.ts'
import { type Bounds, edge, shape } from './xml.ts'

/** An element of the process with how it is drawn. */
export interface Drawn {
  readonly id: string
  /** A flow stands in no lane. */
  readonly lane?: string
  /** What it is, once it is known which flows lead to it and from it. */
  readonly process: (links: Links) => string
  readonly diagram: string
  /** Of a flow: from what to what. */
  readonly joins?: Joined
}

interface Joined {
  readonly from: string
  readonly to: string
}

/** The flows that lead to an element and from it, as BPMN wants them named in the element too. */
export type Links = (id: string) => readonly string[]

export function linksOf(flows: readonly Drawn[]): Links {
  return (id) =>
    flows.flatMap(({ id: flowId, joins }) => [
      ...(joins?.to === id ? [el('bpmn:incoming', {}, flowId)] : []),
      ...(joins?.from === id ? [el('bpmn:outgoing', {}, flowId)] : []),
    ])
}

/** A line of the process, named where it leaves a choice. */
export function flow(
  id: string,
  from: string,
  to: string,
  points: readonly (readonly [number, number])[],
): Drawn {
  return {
    id,
    process: () => el('bpmn:sequenceFlow', { id, sourceRef: from, targetRef: to }),
    diagram: edge(id, points),
    joins: { from, to },
  }
}

/** The element of a step: something sent where the law asks for writing or a notice, else a task. */
export function stepElement(
  id: string,
  step: Step,
  procedure: Procedure,
  spoken: Spoken,
  links: readonly string[],
  state?: string,
): string {
  return group(
    step.form === 'not-stated' ? 'bpmn:task' : 'bpmn:sendTask',
    { id, name: said(step.claim, spoken) },
    el('bpmn:documentation', {}, documentationOf(step, procedure, spoken, state)),
    ...links,
  )
}

/** An element that may hold nothing but its flows. */
export const node = (
  name: string,
  given: { readonly id: string; readonly [attribute: string]: string },
  links: Links,
  ...inside: readonly string[]
): string => {
  const held = [...links(given.id), ...inside]
  return held.length === 0 ? el(name, given) : group(name, given, ...held)
}

/** A step in a state, as a task in the lane of whoever acts. */
export function task(
  { act, main, cross }: PlacedAct,
  state: string,
  { lanesCross }: Arrangement,
  left: number,
  procedure: Procedure,
  spoken: Spoken,
): Drawn {
  const id = `step-${act.step.name}--${state}`
  return {
    id,
    lane: LANES[act.lane]!.name,
    process: (links) => stepElement(id, act.step, procedure, spoken, links(id), state),
    diagram: shape(id, { x: left + main, y: lanesCross + cross, ...TASK }),
  }
}

export function lane(
  name: string,
  title: Text,
  inside: readonly string[],
  at: Bounds,
  spoken: Spoken,
): { readonly process: string; readonly diagram: string } {
  const id = `lane-${name}`
  const refs = inside.map((each) => el('bpmn:flowNodeRef', {}, each))
  return {
    process: group('bpmn:lane', { id, name: said(title, spoken) }, ...refs),
    diagram: shape(id, at, { isHorizontal: 'true' }),
  }
}
