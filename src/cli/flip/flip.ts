import { flip as flipOf } from '#answers'
import { type FlipReport, nearestTo } from '#contract'
import type { Target } from '#reasoning'
import { readText, sourceName } from '../input/read.ts'
import {
  badInput,
  given,
  type Refused,
  type Result,
  refuse,
  resultOf,
  type Wrong,
  wrongArgument,
} from '../refused.ts'
import { readingsAsked } from '../screen/readings.ts'
import { EXAMPLE } from '../screen/screen.ts'
import type { Terminal } from '../terminal.ts'
import { dateArgument, today } from '../today.ts'
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
  const report = await flipFile(file, options, asked.value)
  if (!report.ok) return refused(report.refused, options, terminal, sourceName(file))
  if (options.json) await terminal.data(`${JSON.stringify(report.value, null, 2)}\n`)
  else terminal.page(flipPage(report.value, sourceName(file), asked.value.to))
  return 0
}

interface Asked {
  readonly to?: Target
  readonly most?: number
}

async function flipFile(
  file: string,
  { on, reading }: FlipOptions,
  asked: Asked,
): Promise<Result<FlipReport>> {
  const now = today()
  if (!now.ok) return now
  const readings = readingsAsked(reading)
  if (!readings.ok) return readings
  const text = await readText(file, EXAMPLE)
  if (!text.ok) return text
  return resultOf(flipOf(text.value, { today: now.value, on, readings: readings.value, ...asked }))
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

const TARGETS: readonly Target[] = ['must-file', 'must-assess', 'consult', 'no-filing']

/** The options read; every fault at once. */
function askedOf({ to, most, on }: FlipOptions): Result<Asked> {
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
