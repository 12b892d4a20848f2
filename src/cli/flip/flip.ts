import { nearestTo } from '#contract'
import { type FlipReport, flipReport } from '#documents'
import { regulations } from '#practice'
import type { Target } from '#reasoning'
import { sourceName } from '../input/read.ts'
import { badInput, given, type Refused, type Result, refuse, type Wrong, wrongArgument } from '../refused.ts'
import { screenText } from '../screen/screen.ts'
import type { Terminal } from '../terminal.ts'
import { dateArgument } from '../today.ts'
import { refusalPage } from '../words-refusal.ts'
import { flipPage } from './flip-page.ts'

export interface FlipOptions {
  readonly json?: boolean
  readonly to?: string
  readonly on?: string
  readonly most?: string
  readonly reading: readonly string[]
}

/** `anshen flip`: what would change the verdict on a matter, and what other readings would make of it. */
export async function flip(file: string, options: FlipOptions, terminal: Terminal): Promise<number> {
  const asked = askedOf(options)
  if (!asked.ok) return refused(asked.refused, options, terminal)
  const screened = await screenText(file, options)
  if (!screened.ok) return refused(screened.refused, options, terminal, sourceName(file))
  const { matter, report } = screened.value
  const regulation = regulations.find(({ id }) => id === report.regulation)!
  const flips = only(flipReport(regulation, matter, report.on, asked.value.most), asked.value.to)
  if (options.json) await terminal.data(`${JSON.stringify(flips, null, 2)}\n`)
  else terminal.page(flipPage(matter, flips, regulation, sourceName(file), asked.value.to))
  return 0
}

async function refused(
  refusal: Refused,
  { json }: FlipOptions,
  terminal: Terminal,
  source?: string,
): Promise<number> {
  terminal.note(refusalPage(refusal, source))
  if (json) await terminal.data(`${JSON.stringify(refusal, null, 2)}\n`)
  return 1
}

function only(report: FlipReport, to: Target | undefined): FlipReport {
  if (to === undefined) return report
  const flips = report.flips[to]
  const named = new Set(flips?.sets.flatMap(({ changes }) => changes.map(({ fact }) => fact)))
  const grounds = new Set([...named].flatMap((fact) => report.levers[fact]?.grounds ?? []))
  const levers = Object.entries(report.levers).filter(([fact]) => named.has(fact) || grounds.has(fact))
  return { ...report, flips: flips ? { [to]: flips } : {}, levers: Object.fromEntries(levers) }
}

const TARGETS: readonly Target[] = ['must-file', 'must-assess', 'consult', 'no-filing']

/** The options read; every fault at once. */
function askedOf({ to, most, on }: FlipOptions): Result<{ to?: Target; most?: number }> {
  const faults: Wrong[] = []
  const target = TARGETS.find((each) => each === to)
  if (to !== undefined && target === undefined) faults.push(noTarget(to))
  const number = most === undefined || /^[1-9]\d{0,5}$/.test(most) ? Number(most ?? 0) : undefined
  if (number === undefined) {
    faults.push(
      wrongArgument(
        '--most',
        { en: `“${most}” is no number of sets.`, zh: `“${most}”不是有效的组数。` },
        { en: 'a whole number from 1', zh: '不小于1的整数' },
        '--most 20',
      ),
    )
  }
  const date = on === undefined ? undefined : dateArgument('--on', on)
  if (date && !date.ok) faults.push(...date.refused.faults)
  if (faults.length > 0) return refuse(badInput(faults))
  return given({ ...(target ? { to: target } : {}), ...(number ? { most: number } : {}) })
}

function noTarget(to: string): Wrong {
  const nearest = nearestTo(to, TARGETS)
  const expected = nearest
    ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
    : { en: `one of: ${TARGETS.join(', ')}`, zh: `下列之一：${TARGETS.join('、')}` }
  const message =
    to === 'undetermined'
      ? {
          en: 'undetermined is reached by knowing less, not by other facts.',
          zh: '“待定”因事实未查明而来，并非因事实改变。',
        }
      : { en: `there is no result “${to}”.`, zh: `没有“${to}”这一筛查结果。` }
  return wrongArgument('--to', message, expected, '--to no-filing')
}
