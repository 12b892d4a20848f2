import { asWritten, type FaultList } from '#contract'
import type { Regulation } from '#rules'
import type { Expectation } from './matter.ts'

const VERDICTS = ['must-file', 'must-assess', 'undetermined', 'consult', 'no-filing']
const TIERS = ['ordinary', 'supplemental', 'governance', 'undetermined']
const STATUSES = ['met', 'not-met', 'unknown']
const FIELDS = ['verdict', 'tier', 'duties', 'missing', 'flags']

/** Checks `expect`: a misspelt expectation would be a test that asserts nothing. */
export function checkExpectation(
  given: unknown,
  regulation: Regulation,
  faults: FaultList,
): Expectation | undefined {
  if (given === undefined || given === null) return undefined
  const example = 'expect: { verdict: must-file }'
  if (typeof given !== 'object' || Array.isArray(given)) {
    faults.addWrongKind('/expect', given, { en: 'what the matter should come to', zh: '预期结果' }, example)
    return undefined
  }
  const fields = given as Record<string, unknown>
  const oneOf = (pointer: string, value: unknown, names: readonly string[]): void => {
    if (!names.includes(asWritten(value)))
      faults.unknownName(pointer, asWritten(value), names, example, 'value')
  }
  const allOf = (field: string, names: readonly string[]): void => {
    const list = fields[field]
    if (list === undefined) return
    if (!Array.isArray(list)) {
      faults.addWrongKind(`/expect/${field}`, list, { en: 'a list', zh: '列表' }, `${field}: [${names[0]}]`)
    } else {
      list.forEach((value, index) => {
        oneOf(`/expect/${field}/${index}`, value, names)
      })
    }
  }
  for (const field of Object.keys(fields)) {
    if (!FIELDS.includes(field)) faults.unknownName(`/expect/${field}`, field, FIELDS, example)
  }
  if (fields.verdict !== undefined) oneOf('/expect/verdict', fields.verdict, VERDICTS)
  if (fields.tier !== undefined) oneOf('/expect/tier', fields.tier, TIERS)
  allOf('missing', Object.keys(regulation.facts))
  allOf(
    'flags',
    regulation.flags.map(({ code }) => code),
  )
  const duties = fields.duties
  if (duties !== undefined && (typeof duties !== 'object' || duties === null || Array.isArray(duties))) {
    faults.addWrongKind(
      '/expect/duties',
      duties,
      { en: 'duties, each with a status', zh: '各项义务及其状态' },
      example,
    )
  } else {
    const names = regulation.duties.map(({ name }) => name)
    for (const [name, status] of Object.entries(duties ?? {})) {
      if (!names.includes(name)) faults.unknownName(`/expect/duties/${name}`, name, names, example)
      oneOf(`/expect/duties/${name}`, status, STATUSES)
    }
  }
  return fields as Expectation
}
