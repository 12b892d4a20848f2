import { nearestTo } from '#contract'
import { documentsOfContract, schemaOfDocument } from '#contract/documents'
import { badInput, type Refused, wrongArgument } from '../refused.ts'
import type { Terminal } from '../terminal.ts'
import { refusalPage } from '../words-refusal.ts'
import { caseSchema } from './case-schema.ts'

const SCHEMAS: Readonly<Record<string, () => unknown>> = { case: caseSchema }
const NAMES = [...Object.keys(SCHEMAS), ...documentsOfContract]

/** `anshen schema NAME`: the JSON Schema (2020-12) of a file or an answer. */
export async function schema(name: string, terminal: Terminal): Promise<number> {
  if (!NAMES.includes(name)) {
    terminal.note(refusalPage(noSchema(name)))
    return 1
  }
  const made = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name]!() : schemaOfDocument(name)
  await terminal.data(`${JSON.stringify(made, null, 2)}\n`)
  return 0
}

function noSchema(name: string): Refused {
  const remedy = { en: `This release has: ${NAMES.join(', ')}.`, zh: `本版本提供：${NAMES.join('、')}。` }
  const nearest = nearestTo(name, NAMES)
  const message = { en: 'there is no such schema.', zh: '没有该结构定义。' }
  const expected = nearest
    ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
    : { en: `one of: ${NAMES.join(', ')}`, zh: `下列之一：${NAMES.join('、')}` }
  return badInput([wrongArgument(name, message, expected, 'anshen schema matter')], remedy)
}
