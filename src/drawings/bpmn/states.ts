import type { Text } from '#language'
import type { Procedure } from '#review'
import type { Arrangement, PlacedStage } from '../procedure/arrange.ts'
import { heightOf, rowsOf, type Spoken } from '../text/block.ts'
import { type Drawn, flow, node } from './elements.ts'
import { SIZES } from './sizes.ts'
import { said } from './words.ts'
import { shape } from './xml.ts'

/** A state as it is drawn: what leads to it, and from where its tasks are reached. */
export interface DrawnState {
  readonly parts: readonly Drawn[]
  /** The element to which flows lead: a gateway that gathers them, where several do and several lead on. */
  readonly entry: string
  /** Where flows leave it, and where they turn down to the lanes. */
  readonly exit: { readonly from: Point; readonly down: number }
}

type Point = readonly [x: number, y: number]

/** How wide the name of a state may be. */
const LABEL = 130
/** From a gateway that gathers to the one that divides. */
const STRIDE = 90
const [GATEWAY, EVENT] = [50, 36]

const START: Text = { en: 'Start', zh: '开始' }

/** How many flows lead to each state and from it. */
export interface Traffic {
  readonly into: ReadonlyMap<string, number>
  readonly outOf: ReadonlyMap<string, number>
}

export function trafficOf({ stages }: Arrangement, { initial }: Procedure): Traffic {
  const [into, outOf] = [new Map([[initial, 1]]), new Map<string, number>()]
  const count = (among: Map<string, number>, state: string): unknown =>
    among.set(state, (among.get(state) ?? 0) + 1)
  for (const { stage, acts } of stages) {
    if (stage.state === undefined || stage.isFinal) continue
    for (const { act, road } of acts) {
      count(outOf, stage.state)
      if (road.length > 0) count(into, act.leadsTo ?? stage.state)
    }
  }
  return { into, outOf }
}

/** Whether flows into a state are gathered before it: several end there, or several come and several go. */
export const isGathered = (state: string, isFinal: boolean, { into, outOf }: Traffic): boolean =>
  (into.get(state) ?? 0) > 1 && (isFinal || (outOf.get(state) ?? 0) > 1)

/**
 * A state: an end where the case may rest, an event where one road leads in and one out, a gateway where roads divide.
 * One gateway does not both gather and divide: another stands before it.
 */
export function stateOf(
  { stage, main }: PlacedStage,
  state: string,
  traffic: Traffic,
  procedure: Procedure,
  left: number,
  spoken: Spoken,
): DrawnState {
  const id = `state-${state}`
  const isInitial = state === procedure.initial
  const gathers = isGathered(state, stage.isFinal, traffic)
  const first = { x: left + main + SIZES.arrival(stage), y: SIZES.stageCross }
  const x = gathers ? first.x + STRIDE : first.x
  const isEvent = stage.isFinal || ((traffic.into.get(state) ?? 0) < 2 && (traffic.outOf.get(state) ?? 0) < 2)
  const size = isEvent ? EVENT : GATEWAY
  const kind = stage.isFinal
    ? 'bpmn:endEvent'
    : isEvent
      ? 'bpmn:intermediateThrowEvent'
      : 'bpmn:exclusiveGateway'
  const tall = heightOf(rowsOf(stage.title, spoken, LABEL, { size: 11 }))
  const parts: Drawn[] = [
    {
      lane: 'stage',
      id,
      process: (links) => node(kind, { id, name: said(stage.title, spoken) }, links),
      diagram: shape(
        id,
        { x: x - size / 2, y: first.y - size, width: size, height: size },
        {
          label: { x: x - LABEL / 2, y: first.y - 58 - tall, width: LABEL, height: tall },
          ...(isEvent ? {} : { isMarkerVisible: 'true' }),
        },
      ),
    },
  ]
  const entry = gathers ? `join-${state}` : id
  const middle = first.y - size / 2
  if (gathers) {
    parts.push(joinOf(entry, first))
    const road: readonly Point[] =
      middle === first.y - GATEWAY / 2
        ? [
            [first.x + GATEWAY / 2, middle],
            [x - size / 2, middle],
          ]
        : [
            [first.x + GATEWAY / 2, first.y - GATEWAY / 2],
            [first.x + STRIDE / 2, first.y - GATEWAY / 2],
            [first.x + STRIDE / 2, middle],
            [x - size / 2, middle],
          ]
    parts.push(flow(`flow-${entry}`, entry, id, road))
  }
  if (isInitial) parts.push(...startOf(state, entry, first, gathers || !isEvent ? GATEWAY : EVENT, spoken))
  return { parts, entry, exit: { from: [x + size / 2, middle], down: first.x + STRIDE + 40 } }
}

const joinOf = (id: string, { x, y }: { readonly x: number; readonly y: number }): Drawn => ({
  lane: 'stage',
  id,
  process: (links) => node('bpmn:exclusiveGateway', { id, gatewayDirection: 'Converging' }, links),
  diagram: shape(
    id,
    { x: x - GATEWAY / 2, y: y - GATEWAY, width: GATEWAY, height: GATEWAY },
    { isMarkerVisible: 'true' },
  ),
})

function startOf(
  state: string,
  entry: string,
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
  spoken: Spoken,
): readonly Drawn[] {
  const id = `start-${state}`
  const middle = y - size / 2
  const round = { x: x - 95, y: middle - EVENT / 2, width: EVENT, height: EVENT }
  return [
    {
      lane: 'stage',
      id,
      process: (links) => node('bpmn:startEvent', { id, name: said(START, spoken) }, links),
      diagram: shape(id, round, {
        label: { x: round.x - 12, y: round.y - 34, width: EVENT + 24, height: 30 },
      }),
    },
    flow(`flow-${id}`, id, entry, [
      [round.x + EVENT, middle],
      [x - size / 2, middle],
    ]),
  ]
}
