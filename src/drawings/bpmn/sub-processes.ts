import type { Text } from '#language'
import type { Procedure } from '#review'
import type { Arrangement, PlacedAct, PlacedStage } from '../procedure/arrange.ts'
import { LANES } from '../procedure/lanes.ts'
import { el, group } from '../svg.ts'
import type { Spoken } from '../text/block.ts'
import { type Drawn, flow, linksOf, node, stepElement } from './elements.ts'
import { EVENT_ROW, FRAME, OUTER, TASK } from './sizes.ts'
import { said } from './words.ts'
import { type Bounds, shape } from './xml.ts'

/**
 * Steps that belong to no one state: in each lane an event sub-process that interrupts nothing and may run again and
 * again; in it the tasks, in any order.
 */
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
        process: stepElement(step, act.step, procedure, spoken, []),
        diagram: shape(step, { x: left + main, y, ...TASK }),
      }
    })
    const [start, end, steps] = [`start-${id}`, `end-${id}`, `steps-${id}`]
    const frame = framed({
      x: left + first.main,
      y,
      width: last.main + TASK.width - first.main,
      height: TASK.height,
    })
    const { circle, gap } = EVENT_ROW
    const circleX = frame.x - gap - circle
    // The start above, the end below it: what stands to the right keeps its place.
    const [startY, endY] = [y - 8, y + TASK.height / 2 + 14]
    const flows = [
      flow(`flow-${start}`, start, steps, [
        [circleX + circle, startY + circle / 2],
        [frame.x, startY + circle / 2],
      ]),
      flow(`flow-${end}`, steps, end, [
        [frame.x, endY + circle / 2],
        [circleX + circle, endY + circle / 2],
      ]),
    ]
    const links = linksOf(flows)
    const round = (at: number): Bounds => ({ x: circleX, y: at, width: circle, height: circle })
    const under = (at: number) => ({
      label: { x: circleX - 14, y: at + circle + 2, width: circle + 28, height: 14 },
    })
    return [
      {
        id,
        lane: name,
        process: () =>
          group(
            'bpmn:subProcess',
            { id, name: said(stage.title, spoken), triggeredByEvent: 'true' },
            node(
              'bpmn:startEvent',
              { id: start, name: said(WHEN, spoken), isInterrupting: 'false' },
              links,
              el('bpmn:messageEventDefinition', { id: `${start}-message` }),
            ),
            group(
              'bpmn:adHocSubProcess',
              { id: steps, name: said(ANY_ORDER, spoken), ordering: 'Parallel' },
              ...links(steps),
              ...tasks.map(({ process }) => process),
            ),
            node('bpmn:endEvent', { id: end, name: said(DONE, spoken) }, links),
            ...flows.map(({ process }) => process(links)),
          ),
        diagram: [
          shape(id, around(frame, circleX), { isExpanded: 'true' }),
          shape(start, round(startY), under(startY)),
          shape(steps, frame, { isExpanded: 'true' }),
          ...tasks.map(({ diagram }) => diagram),
          shape(end, round(endY), under(endY)),
          ...flows.map(({ diagram }) => diagram),
        ].join('\n'),
      },
    ]
  })
}

const ANY_ORDER: Text = { en: 'In any order', zh: '不分先后' }
const WHEN: Text = { en: 'As needed', zh: '必要时' }
const DONE: Text = { en: 'Done', zh: '完毕' }
const WHILE_OPEN: Text = { en: 'While open', zh: '未结期间' }

const framed = ({ x, y, width, height }: Bounds): Bounds => ({
  x: x - FRAME.side + 6,
  y: y - FRAME.top,
  width: width + 2 * (FRAME.side - 6),
  height: height + FRAME.top + FRAME.bottom,
})

const around = ({ x, y, width, height }: Bounds, from: number): Bounds => ({
  x: from - FRAME.side,
  y: y - OUTER.top,
  width: x + width + OUTER.side - from + FRAME.side,
  height: height + OUTER.top + OUTER.bottom,
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
  const links = linksOf(flows)
  const title = act.leadsTo === undefined ? step.claim : procedure.states[act.leadsTo]!
  return {
    id,
    lane: LANES[act.lane]!.name,
    process: () =>
      group(
        'bpmn:subProcess',
        { id, name: said(step.claim, spoken), triggeredByEvent: 'true' },
        node(
          'bpmn:startEvent',
          { id: start, name: said(WHILE_OPEN, spoken), isInterrupting: 'true' },
          links,
          el('bpmn:messageEventDefinition', { id: `${start}-message` }),
        ),
        stepElement(own, step, procedure, spoken, links(own)),
        node('bpmn:endEvent', { id: end, name: said(title, spoken) }, links),
        ...flows.map(({ process }) => process(links)),
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
      shape(start, round(x), {
        label: { x: x - 14, y: middle + circle / 2 + 4, width: circle + 28, height: 16 },
      }),
      shape(own, { x: taskX, y, ...TASK }),
      shape(end, round(endX), {
        label: { x: endX - 14, y: middle + circle / 2 + 4, width: circle + 28, height: 16 },
      }),
      ...flows.map(({ diagram }) => diagram),
    ].join('\n'),
  }
}
