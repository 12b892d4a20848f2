import { nameExpected } from '#contract'
import { documentsOfContract, schemaOfDocument } from '#contract/documents'
import { badInput, type Refused, tellRefusal, wrongArgument } from '../refusal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'

const NAMES = documentsOfContract

/** `anshen schema NAME`: the JSON Schema (2020-12) of a file or an answer. */
export const run: Run<OperandsOf<typeof command>, OptionsOf<typeof command>> = async (
  [name],
  options,
  terminal,
) => {
  if (!NAMES.includes(name)) return tellRefusal(noSchema(name), options, terminal)
  await terminal.data(`${JSON.stringify(schemaOfDocument(name), null, 2)}\n`)
  return 0
}

function noSchema(name: string): Refused {
  const remedy = { en: `This release has: ${NAMES.join(', ')}.`, zh: `本版本提供：${NAMES.join('、')}。` }
  const message = { en: 'there is no such schema.', zh: '没有该结构定义。' }
  return badInput([wrongArgument(name, message, nameExpected(name, NAMES), 'anshen schema matter')], remedy)
}
