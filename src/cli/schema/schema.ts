import { nearestTo } from '#matters'
import { badInput, type Refused, wrongArgument } from '../refused.ts'
import type { Terminal } from '../terminal.ts'
import { refusalPage } from '../words-refusal.ts'
import { caseSchema } from './case-schema.ts'
import { caseStateSchema } from './case-state-schema.ts'
import { flipSchema } from './flip-schema.ts'
import { matterSchema } from './matter-schema.ts'
import { verdictSchema } from './verdict-schema.ts'

const SCHEMAS = {
  matter: matterSchema,
  verdict: verdictSchema,
  flip: flipSchema,
  case: caseSchema,
  'case-state': caseStateSchema,
}
const NAMES = Object.keys(SCHEMAS)

/** Names of the contract whose shapes a later release brings. */
const LATER: readonly string[] = ['plan']

/** `anshen schema NAME`: the JSON Schema (2020-12) of a file or an answer. */
export async function schema(name: string, terminal: Terminal): Promise<number> {
  if (!Object.hasOwn(SCHEMAS, name)) {
    terminal.note(refusalPage(noSchema(name)))
    return 1
  }
  const made = SCHEMAS[name as keyof typeof SCHEMAS]()
  await terminal.data(`${JSON.stringify(made, null, 2)}\n`)
  return 0
}

function noSchema(name: string): Refused {
  const remedy = { en: `This release has: ${NAMES.join(', ')}.`, zh: `本版本提供：${NAMES.join('、')}。` }
  if (LATER.includes(name)) {
    const message = {
      en: `The schema “${name}” comes with a later release.`,
      zh: `“${name}”的结构定义将在后续版本中提供。`,
    }
    return { code: 'not-available', cite: [], message, remedy, faults: [] }
  }
  const nearest = nearestTo(name, NAMES)
  const message = { en: 'there is no such schema.', zh: '没有该结构定义。' }
  const expected = nearest
    ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
    : { en: `one of: ${NAMES.join(', ')}`, zh: `下列之一：${NAMES.join('、')}` }
  return badInput([wrongArgument(name, message, expected, 'anshen schema matter')], remedy)
}
