import { asWritten, isRecord, textIn } from '#contract'
import { CHANNELS, type Channel, type Paper, type ReviewEvent } from '#review'
import type { CaseFaults } from './faults.ts'

/** What every event can say of the paper behind it, and how it came. No rule turns on it. */
export const PAPER: readonly string[] = ['number', 'document', 'channel', 'with']

const POSITION = { en: 'a position, or { position, name }', zh: '职务，或者{ position, name }' }

/**
 * The paper of an event; absent where it says nothing of one.
 *
 * @param own  what the step itself says under one of these names: a consent names a kind of document
 */
export function paperIn(
  given: Record<string, unknown>,
  pointer: string,
  own: readonly string[],
  faults: CaseFaults,
): Pick<ReviewEvent, 'paper'> {
  const paper: { -readonly [Name in keyof Paper]: Paper[Name] } = {}
  for (const name of PAPER) {
    const value = given[name]
    if (own.includes(name) || value === undefined || value === null) continue
    const at = `${pointer}/${name}`
    if (name === 'with') {
      const person = personIn(value)
      if (person) paper.with = person
      else faults.addWrongKind(at, value, POSITION, 'with: 业务处负责人')
    } else if (name === 'channel') {
      const channel = CHANNELS.find((each) => each === asWritten(value))
      if (channel) paper.channel = channel satisfies Channel
      else faults.unknownName(at, asWritten(value), CHANNELS, 'channel: written', 'value')
    } else {
      const text = textIn(
        at,
        value,
        faults,
        name === 'number' ? 'number: 〔2026〕12号' : 'document: notice.pdf',
      )
      if (text !== undefined) paper[name as 'number' | 'document'] = text
    }
  }
  return Object.keys(paper).length > 0 ? { paper } : {}
}

function personIn(value: unknown): Paper['with'] {
  if (typeof value === 'string' && value.trim() !== '') return { position: value }
  if (!isRecord(value)) return undefined
  const { position, name, ...others } = value
  if (Object.keys(others).length > 0 || typeof position !== 'string' || position.trim() === '')
    return undefined
  if (name === undefined || name === null) return { position }
  return typeof name === 'string' && name.trim() !== '' ? { position, name } : undefined
}
