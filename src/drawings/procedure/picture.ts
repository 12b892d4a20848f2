import { citesText } from '#documents'
import type { Text } from '#language'
import type { Procedure } from '#review'
import { dateText } from '#words'
import { picture } from '../picture.ts'
import { el, group } from '../svg.ts'
import { drawn, heightOf, type Row, rowsOf, type Spoken } from '../text/block.ts'
import { type Arrangement, arrange, type PlacedAct, type PlacedStage } from './arrange.ts'
import { LANES } from './lanes.ts'
import { rounded } from './polyline.ts'
import type { CasePlace } from './road.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { stagesOf } from './stages.ts'
import { STYLE } from './style.ts'

export interface ProcedurePicture {
  readonly procedure: Procedure
  /** What the procedure is called: the title of its regulation. */
  readonly title: Text
  /** Draws the place of a case in it. */
  readonly place?: CasePlace | undefined
  readonly spoken: Spoken
  /** Makes the ids of one picture its own where several stand on one page. */
  readonly id?: string
}

const MARGIN = 24
const STAGE = 178
const BOX = 170
/** The Office acts most: its lane has two columns. */
const COLUMNS = LANES.flatMap(({ name }, lane) => (name === 'office' ? [lane, lane] : [lane]))
const BOX_PADDING = 8
const HEAD = 46
const BAND = 10

/**
 * A procedure as a picture: stages down the page with their periods, lanes for those who act, every step with its
 * article where it can be taken, lines to where it leads. With a case: the road it took, where it stands, by when,
 * what may come next, what was refused.
 *
 * @returns an SVG document with its own colours for light, dark and print
 */
export function procedurePicture({
  procedure,
  title,
  place,
  spoken,
  id = 'procedure',
}: ProcedurePicture): string {
  const stages = stagesOf(procedure)
  const sheet = sheetOf(procedure, stages, place, spoken)
  const rowsOfStage = (stage: (typeof stages)[number]) => sheet.stageRows(stage, STAGE)
  const inBox = BOX - 2 * BOX_PADDING
  const pill = (name: readonly Row[]): number => heightOf(name) + 14
  const plan = arrange(stages, {
    stageCross: STAGE,
    boxCross: BOX,
    columns: COLUMNS,
    columnPadding: 10,
    clearance: 5,
    bandPadding: BAND,
    betweenBoxes: 7,
    joinsStaying: false,
    stageMain: (stage) => {
      const { name, about } = rowsOfStage(stage)
      return pill(name) + (about.length > 0 ? 6 + heightOf(about) : 0)
    },
    arrival: (stage) => BAND + pill(rowsOfStage(stage).name) / 2,
    boxMain: (act, stage) => heightOf(sheet.boxRows(act, stage, inBox)) + 2 * BOX_PADDING,
  })
  const width = plan.breadth + 2 * MARGIN
  const top = titleRows(title, place, spoken, plan.breadth)
  const bandsTop = MARGIN + heightOf(top) + 10 + HEAD
  const foot = footRows(place, spoken, plan.breadth)
  const height = bandsTop + plan.length + 14 + heightOf(foot) + MARGIN
  return picture(
    {
      width,
      height,
      title: titleText(title, place),
      description: describe(procedure, place),
      style: STYLE,
      id,
    },
    spoken,
    drawn(top, MARGIN, MARGIN),
    group(
      'g',
      { transform: `translate(${MARGIN} ${bandsTop})` },
      ...plan.stages.map((stage, at) => bandOf(stage, plan, at)),
      laneHeads(plan, spoken),
      ...roads(plan, sheet),
      ...plan.stages.flatMap((stage) => stageOf(stage, plan, sheet)),
    ),
    drawn(foot, MARGIN, bandsTop + plan.length + 14),
  )
}

function titleText(title: Text, place: CasePlace | undefined): Text {
  if (!place) return { en: `${title.en}: the procedure`, zh: `${title.zh}：审查程序` }
  const named = typeof place.title === 'string' ? { en: place.title, zh: place.title } : place.title
  return named
}

function titleRows(title: Text, place: CasePlace | undefined, spoken: Spoken, width: number): readonly Row[] {
  const day = place && dateText(place.asOf)
  const under: Text = place
    ? {
        en: `${title.en}: the procedure and the place of the case in it as of ${day!.en}`,
        zh: `${title.zh}：审查程序及案件所处位置（截至${day!.zh}）`,
      }
    : {
        en: 'Stages down the page, who acts across it. A period that runs out decides nothing; only a step does.',
        zh: '自上而下为各阶段，自左至右为各主体。期限届满本身不产生任何决定；只有步骤才产生决定。',
      }
  return [
    ...rowsOf(titleText(title, place), spoken, width, { size: 18, bold: true }),
    ...rowsOf(under, spoken, width, { size: 12, tone: 'soft' }),
  ]
}

function laneHeads({ lanesCross, columnCross, length }: Arrangement, spoken: Spoken): string {
  return LANES.map(({ title }, lane) => {
    const left = lanesCross + COLUMNS.indexOf(lane) * columnCross
    const columns = COLUMNS.filter((each) => each === lane).length
    const rows = rowsOf(title, spoken, columns * columnCross - 20, { size: 11.5, bold: true })
    return [
      el('line', { x1: left, x2: left, y1: -HEAD + 6, y2: length, class: 'lane' }),
      drawn(rows, left + 10, -HEAD + 6 + Math.max(0, (HEAD - 10 - heightOf(rows)) / 2)),
    ].join('\n')
  }).join('\n')
}

const bandOf = ({ main, length }: PlacedStage, { breadth }: Arrangement, at: number): string =>
  el('rect', {
    x: -8,
    y: main,
    width: breadth + 16,
    height: length,
    class: at % 2 === 0 ? 'band' : 'band other',
  })

function roads({ stages }: Arrangement, sheet: Sheet): readonly string[] {
  const drawnRoads = stages.flatMap(({ stage, acts }) =>
    acts
      .filter(({ road }) => road.length > 0)
      .map(({ act, road }) => {
        const isTaken = sheet.standing(act, stage) === 'taken'
        const points = road.map(([main, cross]) => [cross, main] as const)
        const [x, y] = points.at(-1)!
        const path = el('path', {
          d: rounded([...points.slice(0, -1), [x + 6, y]]),
          class: isTaken ? 'road taken' : 'road',
        })
        const head = el('path', { d: `M${x} ${y}l8 -4.5v9z`, class: isTaken ? 'head taken' : 'head' })
        return { isTaken, svg: `${path}\n${head}` }
      }),
  )
  // The road taken lies over the others.
  return drawnRoads.toSorted((a, b) => Number(a.isTaken) - Number(b.isTaken)).map(({ svg }) => svg)
}

function stageOf(
  { stage, main, acts }: PlacedStage,
  { lanesCross }: Arrangement,
  sheet: Sheet,
): readonly string[] {
  const { name, about } = sheet.stageRows(stage, STAGE)
  const top = main + BAND
  const tall = heightOf(name) + 14
  const kind = sheet.isHere(stage) ? 'stage here' : sheet.wasHere(stage) ? 'stage was' : 'stage'
  const frame =
    stage.state === undefined
      ? ''
      : [
          el('rect', { x: 0, y: top, width: STAGE, height: tall, rx: 8, class: kind }),
          stage.isFinal
            ? el('rect', {
                x: 3,
                y: top + 3,
                width: STAGE - 6,
                height: tall - 6,
                rx: 5,
                class: `${kind} inner`,
              })
            : '',
        ].join('\n')
  return [
    group('g', frame === '' ? {} : { class: 'box' }, frame, drawn(name, 10, top + 7)),
    drawn(about, 2, top + tall + 6),
    ...acts.map((act) => boxOf(act, lanesCross, sheet, stage)),
  ]
}

function boxOf(
  { act, main, length, cross }: PlacedAct,
  lanesCross: number,
  sheet: Sheet,
  stage: PlacedStage['stage'],
): string {
  const x = lanesCross + cross
  const rows = sheet.boxRows(act, stage, BOX - 2 * BOX_PADDING)
  const box = el('rect', {
    x,
    y: main,
    width: BOX,
    height: length,
    rx: 4,
    class: `act ${act.step.basis} ${sheet.standing(act, stage)}`,
  })
  const leads = sheet.leadsRow(act)
  return group(
    'g',
    { class: 'box' },
    box,
    drawn(rows, x + BOX_PADDING, main + BOX_PADDING),
    leads === undefined ? '' : drawn([leads], x + BOX - BOX_PADDING, main + BOX_PADDING, 'end'),
  )
}

/** What the marks mean; then what of the case has no place in the picture. */
function footRows(place: CasePlace | undefined, spoken: Spoken, width: number): readonly Row[] {
  const quiet = { size: 11, tone: 'soft' } as const
  return [
    ...rowsOf(LEGEND, spoken, width, quiet),
    ...(place && place.report.refused.length > 0
      ? rowsOf(REFUSED, spoken, width, { size: 12, bold: true })
      : []),
    ...(place?.report.refused ?? []).slice(0, MOST_REFUSED).flatMap(({ on, step, message, cite }) => {
      const day = on === 'unknown' ? { en: 'day not known', zh: '日期不详' } : dateText(on)
      const where = citesText(cite)
      const [en, zh] = [where.en && ` · ${where.en}`, where.zh && ` · ${where.zh}`]
      const said = {
        en: `✗ ${day.en}, ${step}: ${message.en}${en}`,
        zh: `✗ ${day.zh}，${step}：${message.zh}${zh}`,
      }
      return rowsOf(said, spoken, width, { size: 11, tone: 'fault' })
    }),
    ...moreText((place?.report.refused.length ?? 0) - MOST_REFUSED).flatMap((text) =>
      rowsOf(text, spoken, width, { size: 11, tone: 'fault' }),
    ),
  ]
}

const moreText = (more: number): readonly Text[] =>
  more > 0 ? [{ en: `✗ and ${more} more`, zh: `✗ 另有${more}项` }] : []
const MOST_REFUSED = 20
const REFUSED: Text = {
  en: 'Not accepted; the rest of the case stands',
  zh: '不予接受的步骤；案件其余部分不受影响',
}
const LEGEND: Text = {
  en: 'Solid frame: a step that the text names. Dashed: practice, not in the text. Dotted: the text is silent. Double frame: a case may rest there. A line leads to the next stage; a step without a line leaves the case where it is.',
  zh: '实线框：条文所载步骤；虚线框：实务做法，条文未载；点线框：条文未作规定；双线框：案件可以终止于此。连线指向下一阶段；无连线的步骤不改变所处阶段。',
}

function describe({ states, steps }: Procedure, place: CasePlace | undefined): Text {
  const [stages, acts] = [Object.keys(states).length, steps.length]
  const whole = {
    en: `A procedure of ${stages} stages and ${acts} steps, in lanes by who acts, each step with its article.`,
    zh: `审查程序，共${stages}个阶段、${acts}个步骤，按主体分列，各步骤均注明条文。`,
  }
  if (!place) return whole
  const here = states[place.report.state] ?? { en: place.report.state, zh: place.report.state }
  return { en: `${whole.en} The case stands at: ${here.en}.`, zh: `${whole.zh}案件所处阶段：${here.zh}。` }
}
