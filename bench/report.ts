import type { Agreement } from './correctness.ts'
import { median, type Ratio, ratioOf, type Times } from './rounds.ts'
import type { StartUp } from './start-up.ts'

interface Row {
  readonly name: string
  readonly answers: string
}

/** Engines on the decision: time, ratio to the first row, and how far their answers can be relied on. */
export function decisionTable(
  rows: readonly Row[],
  times: Times,
  agreements: ReadonlyMap<string, Agreement>,
): string {
  const head = [
    'Engine',
    'What it answers',
    'µs a matter',
    'times ours',
    'Verdicts right',
    'False all-clears',
    'Duties right',
    'Missing facts right',
  ]
  const base = rows[0]!.name
  const body = rows.map(({ name, answers }) => {
    const agreement = agreements.get(name)!
    const duties = agreement.matters * 9
    return [
      name,
      answers,
      figure(median(times.get(name)!)),
      name === base ? '1' : ratioSaid(ratioOf(times, name, base)),
      share(agreement.verdicts, agreement.matters),
      String(agreement.falseAllClears),
      share(agreement.duties, duties),
      agreement.missing === undefined ? 'gives none' : share(agreement.missing, duties),
    ]
  })
  return table(head, body)
}

/** Ways to a due date, each with its ratio to our way of the same kind. */
export function dateTable(pairs: readonly (readonly [ours: Row, theirs: Row])[], times: Times): string {
  const head = ['Function', 'What it answers', 'µs a date', 'times ours']
  const body = pairs.flatMap(([ours, theirs]) => [
    [ours.name, ours.answers, figure(median(times.get(ours.name)!)), '1'],
    [
      theirs.name,
      theirs.answers,
      figure(median(times.get(theirs.name)!)),
      ratioSaid(ratioOf(times, theirs.name, ours.name)),
    ],
  ])
  return table(head, body)
}

/** The verdict alone: time in nanoseconds, ratio to the first row, and how many verdicts are right. */
export function verdictTable(
  rows: readonly Row[],
  times: Times,
  right: ReadonlyMap<string, number>,
  matters: number,
): string {
  const base = rows[0]!.name
  const body = rows.map(({ name, answers }) => [
    name,
    answers,
    figure(median(times.get(name)!) * 1000),
    name === base ? '1' : ratioSaid(ratioOf(times, name, base)),
    share(right.get(name)!, matters),
  ])
  return table(['Function', 'What it answers', 'ns a matter', 'times ours', 'Verdicts right'], body)
}

export function startUpTable({ command, screen, node }: StartUp): string {
  const seconds = (value: number): string => `${value.toFixed(3)} s`
  return table(
    ['Process, from start to exit', 'Median'],
    [
      [`\`${command}\``, seconds(screen)],
      ['`node -e 0`, nothing done', seconds(node)],
    ],
  )
}

/** Three digits that count. */
function figure(value: number): string {
  if (value >= 100) return grouped(Math.round(value))
  return value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 3)
}

const grouped = (value: number): string => value.toLocaleString('en-US')

const ratioSaid = (ratio: Ratio): string =>
  `${figure(ratio.median)} (${figure(ratio.lowest)} to ${figure(ratio.highest)})`

const share = (part: number, whole: number): string =>
  part === whole ? 'all' : `${((100 * part) / whole).toFixed(1)} %`

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (/^[\d(]/.test(body[0]![column]!) ? '--:' : '---'))
  return [line(head), line(rule), ...body.map(line)].join('\n')
}
