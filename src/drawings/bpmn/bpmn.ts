import type { Text } from '#language'
import type { Procedure } from '#review'
import { arrange } from '../procedure/arrange.ts'
import { LANES } from '../procedure/lanes.ts'
import { stagesOf } from '../procedure/stages.ts'
import { el, group } from '../svg.ts'
import type { Spoken } from '../text/block.ts'
import { type Drawn, flow, lane, linksOf, task } from './elements.ts'
import { SIZES, TASK } from './sizes.ts'
import { isGathered, stateOf, trafficOf } from './states.ts'
import { eventSubProcess, gathered } from './sub-processes.ts'
import { said } from './words.ts'
import { shape } from './xml.ts'

export interface ProcedureBpmn {
  readonly procedure: Procedure
  /** What the procedure is called: the title of its regulation. */
  readonly title: Text
  readonly spoken: Spoken
}

const POOL = 30
const LANE_LABEL = 30

/**
 * A procedure as BPMN 2.0 with its diagram, for a modeller: a lane for each seat, a task for each step in each state
 * in which it is allowed, a gateway or an event for each state, an end where a case may rest. What may be done at
 * several stages or at any time stands in event sub-processes that interrupt nothing, its tasks in any order; what ends
 * a case from several stages in one that interrupts.
 * Every task carries its articles by id in its documentation.
 *
 * @returns an XML document; ids are made of the names of the table and stay from version to version
 */
export function procedureBpmn({ procedure, title, spoken }: ProcedureBpmn): string {
  const stages = stagesOf(procedure)
  const plan = arrange(stages, SIZES)
  const left = POOL + LANE_LABEL + 60
  const reached = new Set(
    stages.flatMap(({ state, acts }) =>
      state === undefined ? [] : acts.flatMap(({ leadsTo }) => leadsTo ?? []),
    ),
  )
  const traffic = trafficOf(plan, procedure)
  const parts: Drawn[] = []
  for (const placed of plan.stages) {
    const { stage, acts } = placed
    if (stage.state === undefined) {
      parts.push(...gathered(placed, plan, left, procedure, spoken))
      parts.push(
        ...acts
          .filter(({ act }) => act.leadsTo !== undefined)
          .map((act) => eventSubProcess(act, plan, left, procedure, spoken)),
      )
      continue
    }
    // What only an interruption leads to ends inside its sub-process.
    if (!reached.has(stage.state) && stage.state !== procedure.initial) continue
    const state = stateOf(placed, stage.state, traffic, procedure, left, spoken)
    parts.push(...state.parts)
    if (stage.isFinal) continue
    const id = `state-${stage.state}`
    for (const each of acts) {
      const step = task(each, stage.state, plan, left, procedure, spoken)
      const box = { x: left + each.main, y: plan.lanesCross + each.cross }
      const [middle, below] = [box.x + TASK.width / 2, box.y + TASK.height]
      const { from, down } = state.exit
      parts.push(step)
      parts.push(
        flow(`flow-${id}-${step.id}`, id, step.id, [
          from,
          [down, from[1]],
          [down, below + 14],
          [middle, below + 14],
          [middle, below],
        ]),
      )
      const target = each.act.leadsTo ?? stage.state
      const entry = isGathered(target, procedure.final.includes(target), traffic) ? 'join' : 'state'
      const road = each.road.map(([along, across]) => [left + along, across] as const)
      if (road.length > 0)
        parts.push(flow(`flow-${step.id}-state-${target}`, step.id, `${entry}-${target}`, road))
    }
  }
  return document(parts, { procedure, title, spoken }, { width: left + plan.length, height: plan.breadth })
}

function document(
  parts: readonly Drawn[],
  { procedure, title, spoken }: ProcedureBpmn,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const { regulation } = procedure
  const links = linksOf(parts)
  const inLane = (name: string): readonly string[] =>
    parts.flatMap((part) => (part.lane === name ? part.id : []))
  const plan = arrange(stagesOf(procedure), SIZES)
  const lanes = [
    lane(
      'stage',
      STAGE_LANE,
      inLane('stage'),
      { x: POOL, y: 0, width: width - POOL, height: plan.lanesCross },
      spoken,
    ),
    ...LANES.map(({ name, title: words }, at) =>
      lane(
        name,
        words,
        inLane(name),
        {
          x: POOL,
          y: plan.lanesCross + at * plan.columnCross,
          width: width - POOL,
          height: plan.columnCross,
        },
        spoken,
      ),
    ),
  ]
  const xml = group(
    'bpmn:definitions',
    {
      'xmlns:bpmn': 'http://www.omg.org/spec/BPMN/20100524/MODEL',
      'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
      'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
      'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
      id: `procedure-${regulation}`,
      targetNamespace: `urn:anshen:procedure:${regulation}`,
      exporter: 'anshen',
    },
    group(
      'bpmn:collaboration',
      { id: `collaboration-${regulation}` },
      el('bpmn:participant', {
        id: `pool-${regulation}`,
        name: said(title, spoken),
        processRef: `process-${regulation}`,
      }),
    ),
    group(
      'bpmn:process',
      { id: `process-${regulation}`, name: said(title, spoken), isExecutable: 'false' },
      group('bpmn:laneSet', { id: `lanes-${regulation}` }, ...lanes.map((each) => each.process)),
      ...parts.map(({ process }) => process(links)),
    ),
    group(
      'bpmndi:BPMNDiagram',
      { id: `diagram-${regulation}` },
      group(
        'bpmndi:BPMNPlane',
        { id: `plane-${regulation}`, bpmnElement: `collaboration-${regulation}` },
        shape(`pool-${regulation}`, { x: 0, y: 0, width, height }, { isHorizontal: 'true' }),
        ...lanes.map((each) => each.diagram),
        ...parts.map((each) => each.diagram),
      ),
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}

const STAGE_LANE: Text = { en: 'Stage of the case', zh: '案件阶段' }
