import type { Sizes } from '../procedure/arrange.ts'
import { LANES } from '../procedure/lanes.ts'

/** A task, in pixels: the longest claim in both languages fits. */
export const TASK = { width: 190, height: 104 } as const

/** Room in a sub-process around its tasks. */
export const FRAME = { side: 16, top: 30, bottom: 24 } as const

/** Around a frame that holds another one, from the inner one. */
export const OUTER = { side: 8, top: 22, bottom: 8 } as const

/** An event sub-process that interrupts holds a start, its task and an end in a row. */
export const EVENT_ROW = { circle: 36, gap: 32 } as const

/** From left to right: a stage's gateway in the first lane, its tasks in the lanes of those who act. */
export const SIZES: Sizes = {
  stageCross: 150,
  boxCross: TASK.height,
  columns: LANES.map((_, lane) => lane),
  columnPadding: 62,
  clearance: 14,
  bandPadding: 190,
  bandEnd: 24,
  betweenBoxes: 26,
  joinsStaying: true,
  gathersBeside: true,
  stageMain: () => 110,
  arrival: () => 40,
  boxMain: ({ leadsTo }, { state }) =>
    state === undefined && leadsTo !== undefined
      ? TASK.width + 2 * (FRAME.side + EVENT_ROW.circle + EVENT_ROW.gap)
      : TASK.width,
}
