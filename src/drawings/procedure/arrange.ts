import type { Act, Stage } from './stages.ts'
import { tracksOf } from './tracks.ts'

/**
 * Sizes along the two axes. `main` is the way the procedure goes (down the page, or to the right in a modeller),
 * `cross` is across it, from the stages over a gutter to the lanes.
 */
export interface Sizes {
  readonly stageCross: number
  readonly boxCross: number
  /** The lane of each column; a lane in which much is done has several. */
  readonly columns: readonly number[]
  /** Room on both sides of a box across its column: lines run there. */
  readonly columnPadding: number
  readonly stageMain: (stage: Stage) => number
  readonly boxMain: (act: Act, stage: Stage) => number
  /** Where in a stage's length its arrow arrives, from its beginning. */
  readonly arrival: (stage: Stage) => number
  readonly bandPadding: number
  /** Room at the end of a band; without it, as at its beginning. */
  readonly bandEnd?: number
  /** How far from a box the nearest line runs along it. */
  readonly clearance: number
  readonly betweenBoxes: number
  /** Whether steps that leave a case where it is are joined to their own stage. */
  readonly joinsStaying: boolean
  /** Whether what belongs to no one stage keeps to its lane; without it, it is laid out over all columns. */
  readonly gathersBeside?: true
}

export interface PlacedAct {
  readonly act: Act
  /** From the beginning of the first band. */
  readonly main: number
  readonly length: number
  /** From the beginning of the first column. */
  readonly cross: number
  /** Points of the line to the stage it leads to, as [main, cross] with cross from the outer edge of the stages. */
  readonly road: readonly (readonly [number, number])[]
}

export interface PlacedStage {
  readonly stage: Stage
  readonly main: number
  readonly length: number
  readonly acts: readonly PlacedAct[]
}

export interface Arrangement {
  readonly stages: readonly PlacedStage[]
  readonly length: number
  /** Across: where the gutter and the lanes begin. */
  readonly gutterCross: number
  readonly lanesCross: number
  readonly columnCross: number
  readonly breadth: number
}

const TRACK = 9
const GUTTER_PADDING = 16
const ROW = 8

/** Where everything stands. Lines run in the gutter, one track for each stage they lead to, and never through a box. */
export function arrange(stages: readonly Stage[], sizes: Sizes): Arrangement {
  const targetOf = ({ leadsTo }: Act, { state }: Stage): string | undefined =>
    leadsTo ?? (sizes.joinsStaying ? state : undefined)
  const tracks = tracksOf(stages, targetOf)
  const gutterCross = sizes.stageCross
  const lanesCross = gutterCross + 2 * GUTTER_PADDING + Math.max(0, tracks.count - 1) * TRACK
  const columnCross = sizes.boxCross + 2 * sizes.columnPadding
  const bands = bandsOf(stages, sizes, targetOf)
  const arrivalOf = new Map(
    bands.flatMap(({ stage, main }) =>
      stage.state === undefined ? [] : [[stage.state, main + sizes.arrival(stage)] as const],
    ),
  )
  return {
    stages: bands.map(({ stage, main, length, boxes, rowsFrom }) => {
      const joined = inLineOrder(boxes.filter(({ act }) => targetOf(act, stage) !== undefined))
      return {
        stage,
        main,
        length,
        acts: boxes.map((box): PlacedAct => {
          const { act, start } = box
          const cross = box.column * columnCross + sizes.columnPadding
          const target = targetOf(act, stage)
          const at = target === undefined ? undefined : arrivalOf.get(target)
          const placed = { act, main: start, length: box.length, cross }
          if (target === undefined || at === undefined) return { ...placed, road: [] }
          const below = joined.filter((other) => other.column === box.column && other.start > start).length
          const row = rowsFrom + joined.indexOf(box) * ROW
          const middle = start + box.length / 2
          const edge = lanesCross + cross
          const beside = edge - sizes.clearance - below * 4
          const track = gutterCross + GUTTER_PADDING + (tracks.of.get(target) ?? 0) * TRACK
          const road = [
            [middle, edge],
            [middle, beside],
            [row, beside],
            [row, track],
            [at, track],
            [at, sizes.stageCross],
          ] as const
          return { ...placed, road }
        }),
      }
    }),
    length: bands.reduce((end, band) => Math.max(end, band.main + band.length), 0),
    gutterCross,
    lanesCross,
    columnCross,
    breadth: lanesCross + sizes.columns.length * columnCross,
  }
}

interface Box {
  readonly act: Act
  readonly column: number
  readonly start: number
  readonly length: number
}

interface Band {
  readonly stage: Stage
  readonly main: number
  readonly length: number
  readonly boxes: readonly Box[]
  /** Where the rows of lines that leave the band begin. */
  readonly rowsFrom: number
}

/** The rows that leave a band, column by column and box by box: in this order no two of them cross. */
const inLineOrder = (boxes: readonly Box[]): readonly Box[] =>
  boxes.toSorted((a, b) => a.column - b.column || a.start - b.start)

function bandsOf(
  stages: readonly Stage[],
  { stageMain, boxMain, bandPadding, bandEnd = bandPadding, betweenBoxes, columns, gathersBeside }: Sizes,
  targetOf: (act: Act, stage: Stage) => string | undefined,
): readonly Band[] {
  let main = 0
  return stages.map((stage) => {
    const filled = columns.map(() => main + bandPadding)
    const open = (act: Act): readonly number[] =>
      columns.flatMap((lane, column) =>
        (stage.state === undefined && !gathersBeside) || lane === act.lane ? [column] : [],
      )
    // Those that lead on stand behind those that do not, so that what stays can be framed together.
    const acts =
      stage.state === undefined && gathersBeside
        ? stage.acts.toSorted((a, b) => Number(a.leadsTo !== undefined) - Number(b.leadsTo !== undefined))
        : stage.acts
    const boxes = acts.map((act): Box => {
      const column = open(act).reduce((best, each) => (filled[each]! < filled[best]! ? each : best))
      const [start, length] = [filled[column]!, boxMain(act, stage)]
      filled[column] = start + length + betweenBoxes
      return { act, column, start, length }
    })
    const leaving = stage.acts.filter((act) => targetOf(act, stage) !== undefined).length
    const stacks = boxes.length === 0 ? 0 : Math.max(...filled) - betweenBoxes
    const rowsFrom = Math.max(stacks, main + bandPadding) + (leaving > 0 ? ROW : 0)
    const lines = leaving === 0 ? stacks : rowsFrom + (leaving - 1) * ROW
    const end = Math.max(lines, main + bandPadding + stageMain(stage)) + bandEnd
    const band: Band = { stage, main, length: end - main, boxes, rowsFrom }
    main = end
    return band
  })
}
