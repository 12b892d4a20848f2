import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { type HolidayNotice, type NoticeFault, readHolidayNotice } from '#clock'
import { readText, sourceName } from '../input/read.ts'
import { badInput, given, type Refused, type Result, refuse, type Wrong } from '../refused.ts'

const EXAMPLE =
  '{ "year": 2027, "published": "2026-11-10", "address": "https://www.gov.cn/…", "holidays": [\n' +
  '  { "festivals": ["new-year"], "from": "2027-01-01", "to": "2027-01-03", "makeUp": [] } ] }'

/** Holiday notices from files; every fault of a file with its place. */
export async function noticesFrom(files: readonly string[]): Promise<Result<readonly HolidayNotice[]>> {
  const notices: HolidayNotice[] = []
  for (const file of files) {
    const text = await readText(file, EXAMPLE)
    if (!text.ok) return refuse(of(file, text.refused))
    const notice = noticeIn(text.value)
    if (!notice.ok) return refuse(of(file, notice.refused))
    notices.push(notice.value)
  }
  return given(notices)
}

/** The file stands in the message, since other arguments of the command are no files. */
const of = (file: string, refused: Refused): Refused => ({ ...refused, source: sourceName(file) })

function noticeIn(text: string): Result<HolidayNotice> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const placeAt = (offset: number): Pick<Wrong, 'line' | 'column'> => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const [broken] = [...document.errors, ...document.warnings]
  if (broken) return refuse(badInput([{ ...NOT_JSON, ...placeAt(broken.pos[0]) }]))
  const reading = readHolidayNotice(document.toJS({ maxAliasCount: 0 }))
  if (reading.ok) return given(reading.notice)
  const faults = reading.faults.map(
    (fault: NoticeFault): Wrong => ({
      ...fault,
      ...placeAt(nodeAt(document.contents, fault.pointer)?.range?.[0] ?? 0),
      message: WRONG_VALUE(fault.pointer),
    }),
  )
  return refuse(badInput(faults))
}

/** The node a pointer names, or the nearest one around it where the value is missing. */
function nodeAt(root: unknown, pointer: string): Node | undefined {
  let node = isNode(root) ? root : undefined
  for (const name of pointer.split('/').slice(1)) {
    const next = isSeq(node)
      ? node.items[Number(name)]
      : isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && String(key.value) === name)?.value
        : undefined
    if (!isNode(next)) return node
    node = next
  }
  return node
}

const WRONG_VALUE = (pointer: string) => ({
  en: `The notice is wrong at ${pointer === '' ? 'its top' : pointer}.`,
  zh: `通知${pointer === '' ? '整体' : `中${pointer}`}有误。`,
})

const NOT_JSON: Wrong = {
  pointer: '',
  message: { en: 'This is not valid JSON.', zh: '不是有效的JSON。' },
  expected: { en: 'a holiday notice in JSON', zh: 'JSON格式的放假安排通知' },
  example: EXAMPLE,
}
