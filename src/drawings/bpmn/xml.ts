import { el, group } from '../svg.ts'

type Point = readonly [x: number, y: number]

/** Where an element of BPMN is drawn. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const bounds = (given: Bounds): string => el('dc:Bounds', { ...given })

/** The shape of an element, with its label beside it where one is given. */
export function shape(
  element: string,
  at: Bounds,
  {
    label,
    ...marks
  }: {
    readonly label?: Bounds
    readonly isHorizontal?: 'true'
    readonly isExpanded?: 'true'
    readonly isMarkerVisible?: 'true'
  } = {},
): string {
  return group(
    'bpmndi:BPMNShape',
    { id: `${element}_di`, bpmnElement: element, ...marks },
    bounds(at),
    label ? group('bpmndi:BPMNLabel', {}, bounds(label)) : '',
  )
}

/** The line of a flow. */
export const edge = (element: string, points: readonly Point[]): string =>
  group(
    'bpmndi:BPMNEdge',
    { id: `${element}_di`, bpmnElement: element },
    ...points.map(([x, y]) => el('di:waypoint', { x, y })),
  )
