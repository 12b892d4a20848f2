import { parseCivilDate } from '#clock'
import { asWritten, isRecord } from '#contract'
import type { Procedure } from '#review'
import type { CaseExpectation } from './case-file.ts'
import type { CaseFaults } from './faults.ts'

const FIELDS = ['state', 'clocks', 'next', 'refused']
const CLOCK = ['period', 'of', 'due', 'earliest', 'latest', 'status', 'completedOn']
const STATUSES = ['running', 'paused', 'met', 'met-late', 'overdue', 'superseded', 'ended']
const EXAMPLE = 'expect: { state: preliminary-review }'

/** Checks `expect`: a misspelt expectation would be a test that asserts nothing. */
export function checkCaseExpectation(
  given: unknown,
  procedure: Procedure,
  faults: CaseFaults,
): CaseExpectation | undefined {
  if (given === undefined || given === null) return undefined
  if (!isRecord(given)) {
    faults.addWrongKind('/expect', given, { en: 'what the case should come to', zh: '预期结果' }, EXAMPLE)
    return undefined
  }
  const oneOf = (pointer: string, value: unknown, names: readonly string[]): void => {
    if (!names.includes(asWritten(value)))
      faults.unknownName(pointer, asWritten(value), names, EXAMPLE, 'value')
  }
  const listOf = (name: string): readonly unknown[] => {
    const list = given[name] ?? []
    if (Array.isArray(list)) return list
    faults.addWrongKind(`/expect/${name}`, list, { en: 'a list', zh: '列表' }, EXAMPLE)
    return []
  }
  for (const name of Object.keys(given)) {
    if (!FIELDS.includes(name)) faults.unknownName(`/expect/${name}`, name, FIELDS, EXAMPLE, 'key')
  }
  if (given.state !== undefined) oneOf('/expect/state', given.state, Object.keys(procedure.states))
  const steps = procedure.steps.map(({ name }) => name)
  listOf('next').forEach((value, index) => {
    oneOf(`/expect/next/${index}`, value, steps)
  })
  if (listOf('refused').some((code) => typeof code !== 'string')) {
    faults.addWrongKind(
      '/expect/refused',
      given.refused,
      { en: 'codes', zh: '代码' },
      'refused: [not-in-this-state]',
    )
  }
  listOf('clocks').forEach((clock, index) => {
    const at = `/expect/clocks/${index}`
    if (!isRecord(clock)) {
      faults.addWrongKind(at, clock, { en: 'a clock: its period and dates', zh: '期限及其日期' }, EXAMPLE)
      return
    }
    for (const name of Object.keys(clock)) {
      if (!CLOCK.includes(name)) faults.unknownName(`${at}/${name}`, name, CLOCK, EXAMPLE, 'key')
    }
    const periods = procedure.periods.map(({ name }) => name)
    oneOf(`${at}/period`, clock.period, periods)
    if (clock.status !== undefined) oneOf(`${at}/status`, clock.status, STATUSES)
    for (const name of ['due', 'earliest', 'latest', 'completedOn']) {
      const date = clock[name] === undefined ? undefined : parseCivilDate(asWritten(clock[name]))
      if (date?.ok === false) faults.addWrongKind(`${at}/${name}`, clock[name], date.fault.expected, EXAMPLE)
    }
  })
  return given as CaseExpectation
}
