import type { Language } from '#language'
import type { Line, Page, Palette } from './page.ts'
import { padTo, widthOf } from './width.ts'
import { type Row, unwrapped, wrap } from './wrap.ts'

export type LanguageChoice = Language | 'both'

/** How a page is to be printed: in which language, how wide, in which colours. */
export interface View {
  readonly language: LanguageChoice
  readonly width: number
  readonly paint: Palette
  /** Each line on a row of its own, for programs that read rows: `file:line:column: what`. */
  readonly unbroken?: boolean
}

/** From this width on two languages stand side by side; below it Chinese stands under English. */
const SIDE_BY_SIDE = 110
const WIDEST_COLUMN = 100
const GUTTER = 3

/** A page as text: one language, two columns where there is room, or Chinese under English. */
export function printed(page: Page, view: View): string {
  const { language } = view
  const width = view.unbroken ? Number.MAX_SAFE_INTEGER : view.width
  const widest = view.unbroken ? width : WIDEST_COLUMN
  if (language !== 'both') {
    return text(page.flatMap((line) => rowsOf(line, language, Math.min(width, widest), view.paint)))
  }
  if (view.unbroken || width < SIDE_BY_SIDE) {
    return text(page.flatMap((line) => oneUnderOther(line, Math.min(width, widest), view.paint)))
  }
  const column = Math.min(Math.floor((width - GUTTER) / 2), WIDEST_COLUMN)
  return text(page.flatMap((line) => sideBySide(line, column, view)))
}

const text = (rows: readonly Row[]): string => rows.map((row) => `${row.text.trimEnd()}\n`).join('')

function rowsOf(line: Line, language: Language, width: number, paint: Palette): readonly Row[] {
  const { lead, hang, leadStyle, spans } = line
  const indents = [widthOf(lead), widthOf(hang)] as const
  const rows = line.verbatim
    ? [unwrapped(spans, language, paint)]
    : wrap(spans, language, [width - indents[0], width - indents[1]], paint)
  return rows.map((row, index) => ({
    text: paint(leadStyle, index === 0 ? lead : hang) + row.text,
    width: indents[index === 0 ? 0 : 1] + row.width,
  }))
}

const isAlike = ({ spans }: Line): boolean => spans.every(({ text: { en, zh } }) => en === zh)

function oneUnderOther(line: Line, width: number, paint: Palette): readonly Row[] {
  const english = rowsOf(line, 'en', width, paint)
  return isAlike(line) ? english : [...english, ...rowsOf({ ...line, lead: line.hang }, 'zh', width, paint)]
}

function sideBySide(line: Line, column: number, { paint }: View): readonly Row[] {
  const left = rowsOf(line, 'en', column, paint)
  // What is the same in both languages stands once, across both columns: a file, a command, a digest.
  if (line.verbatim && isAlike(line)) return left
  const right = rowsOf(line, 'zh', column, paint)
  const guide = paint('quiet', '│')
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [en, zh] = [left[index], right[index]]
    const start = padTo(en?.text ?? paint(line.leadStyle, line.hang), column, en?.width ?? widthOf(line.hang))
    return { text: `${start} ${guide} ${zh?.text ?? line.hang}`, width: column * 2 + GUTTER }
  })
}
