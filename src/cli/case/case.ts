import { nearestTo } from '#matters'
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
  if (action === 'steps') return listSteps(files, options, terminal)
  if (action === 'add') return addEvent(files, options, terminal)
  const wrong = wrongAction(action, files)
  if (!wrong) return replayFiles(files, options, terminal)
  terminal.note(refusalPage(wrong))
  if (options.json) await terminal.data(`${JSON.stringify(wrong, null, 2)}\n`)
  return 1
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
  if (files.length > 0) return undefined
  const message = { en: 'it is missing.', zh: '缺少该参数。' }
  const expected = { en: 'one or more files, or - for standard input', zh: '一个或者多个文件；标准输入请写-' }
  return badInput([wrongArgument('FILE', message, expected, EXAMPLE)], HELP)
}

const ONE_OF = { en: `one of: ${ACTIONS.join(', ')}`, zh: `下列之一：${ACTIONS.join('、')}` }
const HELP = { en: '“anshen case --help” shows how.', zh: '用法见“anshen case --help”。' }
