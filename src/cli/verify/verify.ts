import { nearestTo } from '#contract'
import { badInput, type Refused, wrongArgument } from '../refused.ts'
import type { Terminal } from '../terminal.ts'
import { refusalPage } from '../words-refusal.ts'
import type { Verify, VerifyOptions } from './options.ts'

/** What can be verified, each loaded when it is asked for. */
const ACTIONS: Readonly<Record<string, () => Promise<Verify>>> = {
  receipt: async () => (await import('./receipt/receipt.ts')).verifyReceipts,
  rules: async () => (await import('./rules/rules.ts')).verifyTheRules,
}
const NAMES = Object.keys(ACTIONS)
const EXAMPLE = 'anshen verify receipt receipt.json'

/** `anshen verify ACTION …` */
export async function verify(
  action: string | undefined,
  words: readonly string[],
  options: VerifyOptions,
  terminal: Terminal,
): Promise<number> {
  if (action !== undefined && Object.hasOwn(ACTIONS, action)) {
    return (await ACTIONS[action]!())(words, options, terminal)
  }
  const refused = wrongAction(action)
  terminal.note(refusalPage(refused))
  if (options.json) await terminal.data(`${JSON.stringify(refused, null, 2)}\n`)
  return 1
}

function wrongAction(action: string | undefined): Refused {
  const nearest = action === undefined ? undefined : nearestTo(action, NAMES)
  const message =
    action === undefined
      ? { en: 'it is missing.', zh: '缺少该参数。' }
      : { en: 'nothing of that name is verified.', zh: '没有该核验项目。' }
  const expected = nearest
    ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
    : { en: `one of: ${NAMES.join(', ')}`, zh: `下列之一：${NAMES.join('、')}` }
  const help = { en: '“anshen verify --help” shows how.', zh: '用法见“anshen verify --help”。' }
  return badInput([wrongArgument(action ?? 'ACTION', message, expected, EXAMPLE)], help)
}
