import type { Text } from '#language'
import type { Procedure, Step } from '#review'
import type { Arrangement, PlacedAct } from '../procedure/arrange.ts'
import { LANES } from '../procedure/lanes.ts'
import { el, group } from '../svg.ts'
import type { Spoken } from '../text/block.ts'
import { TASK } from './sizes.ts'
import { documentationOf, said } from './words.ts'
import { type Bounds, edge, shape } from './xml.ts'

/** An element of the process with how it is drawn; a flow stands in no lane. */
export interface Drawn {
  readonly id: string
  readonly lane?: string
  readonly process: string
  readonly diagram: string
}

/** A line of the process. */
export function flow(
  id: string,
  sourceRef: string,
  targetRef: string,
  points: readonly (readonly [number, number])[],
): Drawn {
  return { id, process: el('bpmn:sequenceFlow', { id, sourceRef, targetRef }), diagram: edge(id, points) }
}

/** The element of a step: something sent where the law asks for writing or a notice, else a task. */
export function stepElement(
  id: string,
  step: Step,
  procedure: Procedure,
  spoken: Spoken,
  state?: string,
): string {
  return group(
    step.form === 'not-stated' ? 'bpmn:task' : 'bpmn:sendTask',
    { id, name: said(step.claim, spoken) },
    el('bpmn:documentation', {}, documentationOf(step, procedure, spoken, state)),
  )
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
    process: stepElement(id, act.step, procedure, spoken, state),
    diagram: shape(id, { x: left + main, y: lanesCross + cross, ...TASK }),
  }
}

export function lane(
  name: string,
  title: Text,
  inside: readonly string[],
  at: Bounds,
  spoken: Spoken,
): Drawn {
  const id = `lane-${name}`
  const refs = inside.map((each) => el('bpmn:flowNodeRef', {}, each))
  return {
    id,
    process: group('bpmn:lane', { id, name: said(title, spoken) }, ...refs),
    diagram: shape(id, at, { isHorizontal: 'true' }),
  }
}
