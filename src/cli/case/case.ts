import { nearestTo } from '#contract'
import { badInput, type Refused, wrongArgument } from '../refused.ts'
import type { Terminal } from '../terminal.ts'
import { refusalPage } from '../words-refusal.ts'
import { type AddOptions, addEvent } from './add.ts'
import type { ReplayOptions } from './answer.ts'
import { replayFiles } from './replay.ts'
import { listSteps, type StepsOptions } from './steps.ts'

const ACTIONS = ['replay', 'steps', 'add'] as const
const EXAMPLE = 'anshen case replay case.yaml'

/** `anshen case ACTION FILE...` */
export async function caseCommand(
  action: string | undefined,
  files: readonly string[],
  options: ReplayOptions & StepsOptions & AddOptions,
  terminal: Terminal,
): Promise<number> {
  const wrong = ofAnother(action, options) ?? wrongAction(action, files)
  if (!wrong) {
    if (action === 'steps') return listSteps(files, options, terminal)
    if (action === 'add') return addEvent(files, options, terminal)
    return replayFiles(files, options, terminal)
  }
  terminal.note(refusalPage(wrong))
  if (options.json) await terminal.data(`${JSON.stringify(wrong, null, 2)}\n`)
  return 1
}

/** The options of the command, each with the actions that heed it. */
const HEEDED_BY: Readonly<Record<string, readonly (typeof ACTIONS)[number][]>> = {
  why: ['replay'],
  seat: ['replay'],
  reading: ['replay'],
  calendar: ['replay'],
  svg: ['replay'],
  ics: ['replay'],
  csv: ['replay'],
  alarm: ['replay'],
  asOf: ['replay', 'add'],
  on: ['add'],
  infer: ['add'],
  procedure: ['steps'],
}

/** An option that the action would not heed is refused: nobody takes a file for written, or a reading for taken. */
function ofAnother(
  action: string | undefined,
  options: ReplayOptions & StepsOptions & AddOptions,
): Refused | undefined {
  const asked = ACTIONS.find((known) => known === action)
  if (!asked) return undefined
  const faults = Object.entries(options).flatMap(([name, value]) => {
    const actions = HEEDED_BY[name] ?? ACTIONS
    const isGiven = Array.isArray(value) ? value.length > 0 : value !== undefined
    if (!isGiven || actions.includes(asked)) return []
    const named = actions.map((each) => `“anshen case ${each}”`)
    const message = {
      en: `it goes with ${named.join(' and ')} only.`,
      zh: `仅与${named.join('、')}一同使用。`,
    }
    const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    const expected = { en: `${option} left out, or the other command`, zh: `去掉${option}，或者改用该命令` }
    return [wrongArgument(option, message, expected, `anshen case ${actions[0]} …`)]
  })
  return faults.length > 0 ? badInput(faults, HELP) : undefined
}

function wrongAction(action: string | undefined, files: readonly string[]): Refused | undefined {
  if (action === undefined) {
    const message = { en: 'it is missing.', zh: '缺少该参数。' }
    return badInput([wrongArgument('ACTION', message, ONE_OF, EXAMPLE)], HELP)
  }
  if (!ACTIONS.some((known) => known === action)) {
    const nearest = nearestTo(action, ACTIONS)
    const message = { en: 'nothing of that name is done with a case.', zh: '案件没有该操作。' }
    const expected = nearest ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` } : ONE_OF
    return badInput([wrongArgument(action, message, expected, EXAMPLE)], HELP)
  }
  // The others tell their own.
  if (files.length > 0 || action !== 'replay') return undefined
  const message = { en: 'it is missing.', zh: '缺少该参数。' }
  const expected = { en: 'one or more files, or - for standard input', zh: '一个或者多个文件；标准输入请写-' }
  return badInput([wrongArgument('FILE', message, expected, EXAMPLE)], HELP)
}

const ONE_OF = { en: `one of: ${ACTIONS.join(', ')}`, zh: `下列之一：${ACTIONS.join('、')}` }
const HELP = { en: '“anshen case --help” shows how.', zh: '用法见“anshen case --help”。' }
