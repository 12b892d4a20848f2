import { flip as flipOf } from '#answers'
import { type FlipReport, nameExpected } from '#contract'
import type { Target } from '#reasoning'
import { readText, sourceName } from '../input/read.ts'
import {
  badInput,
  given,
  type Result,
  refuse,
  resultOf,
  tellRefusal,
  type Wrong,
  wrongArgument,
} from '../refusal.ts'
import { readingsAsked } from '../screen/readings.ts'
import { EXAMPLE } from '../screen/screen.ts'
import { dateArgument, today } from '../today.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { flipPage } from './flip-page.ts'

type FlipOptions = OptionsOf<typeof command>

/** `anshen flip`: what would change the verdict on a matter, and what other readings would make of it. */
export const run: Run<OperandsOf<typeof command>, FlipOptions> = async ([file], options, terminal) => {
  const asked = askedOf(options)
  if (!asked.ok) return tellRefusal(asked.refused, options, terminal)
  const report = await flipFile(file, options, asked.value)
  if (!report.ok) return tellRefusal(report.refused, options, terminal, sourceName(file))
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
  const message =
    to === 'undetermined'
      ? {
          en: 'undetermined is reached by knowing less, not by other facts.',
          zh: '“待定”因事实未查明而来，并非因事实改变。',
        }
      : { en: `there is no result “${to}”.`, zh: `没有“${to}”这一筛查结果。` }
  return wrongArgument('--to', message, nameExpected(to, TARGETS), '--to no-filing')
}
