import type { Procedure } from '#review'
import type { Arrangement, PlacedAct, PlacedStage } from '../procedure/arrange.ts'
import { LANES } from '../procedure/lanes.ts'
import { el, group } from '../svg.ts'
import type { Spoken } from '../text/block.ts'
import { type Drawn, flow, stepElement } from './elements.ts'
import { EVENT_ROW, FRAME, TASK } from './sizes.ts'
import { said } from './words.ts'
import { type Bounds, shape } from './xml.ts'

/** Steps that belong to no one state: in each lane an ad-hoc sub-process, whose tasks may be done in any order. */
export function gathered(
  { stage, acts }: PlacedStage,
  { lanesCross }: Arrangement,
  left: number,
  procedure: Procedure,
  spoken: Spoken,
): readonly Drawn[] {
  const kind = stage.acts.some(({ alsoIn }) => alsoIn.length > 0) ? 'several-stages' : 'any-time'
  return LANES.flatMap(({ name }, lane): readonly Drawn[] => {
    const inside = acts.filter(({ act }) => act.lane === lane && act.leadsTo === undefined)
    const [first, last] = [inside[0], inside.at(-1)]
    if (!first || !last) return []
    const id = `${kind}-${name}`
    const y = lanesCross + first.cross
    const tasks = inside.map(({ act, main }) => {
      const step = `step-${act.step.name}`
      return {
        process: stepElement(step, act.step, procedure, spoken),
        diagram: shape(step, { x: left + main, y, ...TASK }),
      }
    })
    const frame = framed({
      x: left + first.main,
      y,
      width: last.main + TASK.width - first.main,
      height: TASK.height,
    })
    return [
      {
        id,
        lane: name,
        process: group(
          'bpmn:adHocSubProcess',
          { id, name: said(stage.title, spoken), ordering: 'Parallel' },
          ...tasks.map(({ process }) => process),
        ),
        diagram: [shape(id, frame, { isExpanded: 'true' }), ...tasks.map(({ diagram }) => diagram)].join(
          '\n',
        ),
      },
    ]
  })
}

const framed = ({ x, y, width, height }: Bounds): Bounds => ({
  x: x - FRAME.side + 6,
  y: y - FRAME.top,
  width: width + 2 * (FRAME.side - 6),
  height: height + FRAME.top + FRAME.bottom,
})

/** A step that ends the case from several states: it interrupts whatever goes on. */
export function eventSubProcess(
  { act, main, cross }: PlacedAct,
  { lanesCross }: Arrangement,
  left: number,
  procedure: Procedure,
  spoken: Spoken,
): Drawn {
  const { step } = act
  const id = `interrupts-${step.name}`
  const [start, end, own] = [`start-${step.name}`, `state-${act.leadsTo}`, `step-${step.name}`]
  const { circle, gap } = EVENT_ROW
  const y = lanesCross + cross
  const [x, middle] = [left + main + FRAME.side, y + TASK.height / 2]
  const taskX = x + circle + gap
  const endX = taskX + TASK.width + gap
  const round = (at: number): Bounds => ({ x: at, y: middle - circle / 2, width: circle, height: circle })
  const flows = [
    flow(`flow-${start}`, start, own, [
      [x + circle, middle],
      [taskX, middle],
    ]),
    flow(`flow-${own}-${end}`, own, end, [
      [taskX + TASK.width, middle],
      [endX, middle],
    ]),
  ]
  const title = act.leadsTo === undefined ? step.claim : procedure.states[act.leadsTo]!
  return {
    id,
    lane: LANES[act.lane]!.name,
    process: group(
      'bpmn:subProcess',
      { id, name: said(step.claim, spoken), triggeredByEvent: 'true' },
      group(
        'bpmn:startEvent',
        { id: start, isInterrupting: 'true' },
        el('bpmn:messageEventDefinition', { id: `${start}-message` }),
      ),
      stepElement(own, step, procedure, spoken),
      group(
        'bpmn:endEvent',
        { id: end, name: said(title, spoken) },
        el('bpmn:terminateEventDefinition', { id: `${end}-terminate` }),
      ),
      ...flows.map(({ process }) => process),
    ),
    diagram: [
      shape(
        id,
        {
          x: left + main,
          y: y - FRAME.top,
          width: endX + circle + FRAME.side - left - main,
          height: TASK.height + FRAME.top + FRAME.bottom,
        },
        { isExpanded: 'true' },
      ),
      shape(start, round(x)),
      shape(own, { x: taskX, y, ...TASK }),
      shape(end, round(endX), {
        label: { x: endX - 14, y: middle + circle / 2 + 4, width: circle + 28, height: 16 },
      }),
      ...flows.map(({ diagram }) => diagram),
    ].join('\n'),
  }
}
