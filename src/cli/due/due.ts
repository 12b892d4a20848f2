import { dueAnswer, due as dueOn } from '#answers'
import { badInput, type Refused, tellRefusal, wrongArgument } from '../refusal.ts'
import type { OperandsOf, Run } from '../usage/command.ts'
import { askedOf } from './arguments.ts'
import type { command } from './command.ts'
import { countingOf, type DueOptions } from './counting.ts'
import { duePage } from './due-page.ts'
import { dueLines } from './lines.ts'
import { whyPage } from './why-page.ts'

/** `anshen due DATE DAYS`, or `anshen due -` for lines on standard input. */
export const run: Run<OperandsOf<typeof command>, DueOptions> = async ([date, days], options, terminal) => {
  const refuse = (refused: Refused) => tellRefusal(refused, options, terminal)
  const counting = await countingOf(options)
  if (!counting.ok) return refuse(counting.refused)
  if (date === '-') {
    if (days !== undefined || (options.why && !options.json)) return refuse(badInput([ONLY_LINES]))
    return dueLines(process.stdin, counting.value, options, terminal)
  }
  const asked = askedOf(date, days)
  if (!asked.ok) return refuse(asked.refused)
  const result = dueOn(asked.value, counting.value, options.why === true)
  if (result.refused) return refuse({ ...result, faults: [] })
  if (options.json) await terminal.data(`${JSON.stringify(dueAnswer(result), null, 2)}\n`)
  else terminal.page([...duePage(result.result, counting.value), ...(options.why ? whyPage(result) : [])])
  return 0
}

const ONLY_LINES = wrongArgument(
  '-',
  {
    en: 'with - every line of standard input is a DATE and DAYS.',
    zh: '使用-时，标准输入的每一行为DATE与DAYS。',
  },
  { en: 'no DAYS beside -, and --why only with --json', zh: '-之后不再填写DAYS；--why仅可与--json同用' },
  "printf '2023-03-31 30\\n' | anshen due -",
)
