import { ANSWERS } from '#api'
import type { CivilDate } from '#clock'
import { jsonSchemaOf } from '#contract'
import { readInput } from '#records'
import type { Tool } from './tool.ts'

/** A tool for each answer: what is asked is in the call, and nothing of it is kept. */
export const answerTools = (today: () => CivilDate): readonly Tool[] =>
  Object.entries(ANSWERS).map(([name, answer]) => ({
    name,
    label: answer.label,
    input: jsonSchemaOf(name, answer.label, answer.input),
    isReading: true,
    async call(given) {
      const input = readInput(answer, given)
      if (!input.ok) return input
      const found = answer.answer(input.value as never, today())
      return found.ok ? { ok: true, value: found.value as object } : found
    },
  }))
