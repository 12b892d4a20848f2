import type { AnswerDraft } from '#contract'
import type { Fact } from '#rules'
import { PROVENANCE } from './draft.ts'
import { wellFormed } from './well-formed.ts'

/** What an answer in the page says, as a matter file would give it; undefined is not asked. */
export function givenOf(fact: Fact, answer: AnswerDraft): unknown {
  if (answer.chosen === '') return undefined
  if (answer.chosen !== 'value') {
    const said = provenanceOf(answer)
    return Object.keys(said).length === 0 ? answer.chosen : { value: answer.chosen, ...said }
  }
  const value = valueGiven(fact, answer)
  if (value === undefined) return undefined
  return { ...value, ...provenanceOf(answer) }
}

function valueGiven(fact: Fact, { value, list, form, number, upper }: AnswerDraft): object | undefined {
  switch (fact.kind) {
    case 'yes-no':
      return value === 'true' || value === 'false' ? { value: value === 'true' } : undefined
    case 'one-of':
    case 'day':
      return value === '' ? undefined : { value }
    case 'any-of':
      return list.length === 0 ? undefined : { value: list }
    case 'count': {
      // As typed: the checks read a number as a file's, or say why it is none.
      const low = typedIn(number)
      const high = typedIn(upper)
      if (form === 'between') {
        if (low === undefined && high === undefined) return undefined
        return {
          ...(low === undefined ? {} : { moreThan: low }),
          ...(high === undefined ? {} : { atMost: high }),
        }
      }
      if (low === undefined) return undefined
      return form === 'exact' ? { value: low } : { [form]: low }
    }
  }
}

const typedIn = (box: string): string | undefined => {
  const typed = wellFormed(box).trim()
  return typed === '' ? undefined : typed
}

function provenanceOf(answer: AnswerDraft): Record<string, unknown> {
  const filled = PROVENANCE.filter((field) => answer[field].trim() !== '')
  const said = Object.fromEntries(
    filled.map((field) => [field, field === 'on' ? answer.on.trim() : wellFormed(answer[field])]),
  )
  const { by, minutes, signedBy, ...others } = said
  // Minutes without a body are for the checks to refuse.
  if (minutes === undefined && signedBy === undefined) return said
  const body = by === undefined ? {} : { body: by }
  return {
    by: { ...body, ...(minutes ? { minutes } : {}), ...(signedBy ? { signedBy } : {}) },
    ...others,
  }
}
