import { expect, test } from 'vitest'
import { regulations } from '#practice'
import { dutyNames, flagCodes } from './names.ts'

test('every duty and every flag that has a name is one of some version', () => {
  const duties = new Set(regulations.flatMap((version) => version.duties.map(({ name }) => name)))
  const flags = new Set(regulations.flatMap((version) => version.flags.map(({ code }) => code)))
  expect(dutyNames.filter((name) => !duties.has(name))).toEqual([])
  expect(flagCodes.filter((code) => !flags.has(code))).toEqual([])
})
