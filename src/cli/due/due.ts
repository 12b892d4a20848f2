import { due, dueAnswer, due as dueOn } from '#answers'
import { type CountOptions, clockLimits } from '#clock'
import type { Text } from '#language'
import { badInput, type Refused, refusalPage, tellRefusal, wrongArgument } from '../refusal.ts'
import type { Terminal } from '../terminal.ts'
import type { OperandsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { askedOf, countingOf, type DueOptions } from './counting.ts'
import { duePage, whyPage } from './due-page.ts'

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

/** A line longer than this is no DATE and DAYS; the rest of it is not kept. */
const LONGEST_LINE = 1_000

/**
 * Reads `DATE DAYS` lines and answers each with a line. A faulty one goes to standard error with its number and the
 * others are answered; blank lines are passed over.
 *
 * @returns exit status: 1 where a line was faulty
 */
export async function dueLines(
  input: AsyncIterable<Uint8Array>,
  counting: CountOptions,
  options: DueOptions,
  terminal: Terminal,
): Promise<number> {
  let status = 0
  let number = 0
  for await (const lines of linesOf(input)) {
    let answers = ''
    for (const text of lines) {
      number += 1
      const answer = answered(text, counting, options)
      if (typeof answer === 'string') answers += answer
      else {
        status = 1
        terminal.note(refusalPage(answer(number), 'stdin').slice(0, -1))
      }
    }
    if (answers !== '') await terminal.data(answers)
  }
  return status
}

const INSIDE: Text = {
  en: `a period that begins and ends between ${clockLimits.firstDate} and ${clockLimits.lastDate}`,
  zh: `起止均在${clockLimits.firstDate}至${clockLimits.lastDate}之内的期间`,
}

/** The answer to a line, or the refusal of it once its number is known. */
function answered(text: string, counting: CountOptions, { json, why }: DueOptions) {
  const words = text.trim().split(/\s+/)
  if (words[0] === '') return ''
  const [date = '', days, ...rest] = words
  const asked = askedOf(date.slice(0, 40), rest.length > 0 ? words.slice(1).join(' ').slice(0, 40) : days)
  if (!asked.ok) return (line: number) => badInput(asked.refused.faults.map((fault) => ({ ...fault, line })))
  const found = due(asked.value, counting, why === true)
  if (found.refused) {
    const { message } = found
    return (line: number) =>
      badInput([{ pointer: '', line, message, expected: INSIDE, example: '2026-09-18 10' }])
  }
  if (json) return `${JSON.stringify(dueAnswer(found))}\n`
  const { from, workingDays } = asked.value
  const { result } = found
  const ends = result.firm ? `${result.due}\tfirm` : `${result.earliest}..${result.latest}\tprovisional`
  return `${from}\t${workingDays}\t${ends}\n`
}

/** The lines of a stream of bytes, as many at a time as have arrived. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE)
    if (lines.length > 0) yield lines
  }
  rest += decoder.decode()
  if (rest !== '') yield [rest]
}
