import { regulations } from '#practice'
import { checkMatter, type MatterGiven } from '#screening'
import { type AnswerDraft, type Draft, emptyAnswer, emptyDraft, PROVENANCE } from '../draft/draft.ts'
import type { Shown } from '../language/shown.tsx'

/** What the page keeps in the browser. A new shape gets a new number, and a way from the old one. */
export interface Kept {
  readonly version: 1
  /** Milliseconds since 1970. */
  readonly savedAt: number
  readonly draft: Draft
  readonly shown: Shown
}

/**
 * Reads what was kept, taking over whatever still has its shape: another version of the page may have had facts,
 * readings or positions that this one does not know.
 *
 * @returns `damaged` when something was left behind; the caller puts the text aside as it was
 */
export function readKept(text: string): { readonly kept: Kept | undefined; readonly damaged: boolean } {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return { kept: undefined, damaged: true }
  }
  if (!isRecord(given) || !isRecord(given.draft)) return { kept: undefined, damaged: true }
  // What a later version kept is taken as far as it goes, and put aside as it was.
  let damaged = given.version !== 1
  const keep = <T>(value: T | undefined, otherwise: T): T => {
    if (value === undefined) damaged = true
    return value ?? otherwise
  }
  const { draft } = given
  const answers: Record<string, AnswerDraft> = {}
  for (const [name, answer] of Object.entries(keep(record(draft.answers), {}))) {
    const read = answerOf(answer)
    if (read && isAnswerTo(name, read)) answers[name] = read
    else damaged = true
  }
  const positions = Object.entries(keep(record(draft.readings), {}))
  const readings = positions.filter((entry): entry is [string, string] => isPosition(...entry))
  if (readings.length < positions.length) damaged = true
  const kept: Kept = {
    version: 1,
    savedAt: keep(isInstant(given.savedAt) ? given.savedAt : undefined, 0),
    shown: keep(shownOf(given.shown), 'both'),
    draft: {
      ...emptyDraft,
      title: keep(string(draft.title), ''),
      on: keep(string(draft.on), ''),
      answers,
      readings: Object.fromEntries(readings),
      carried: keep(carriedIn(draft.carried), {}),
    },
  }
  return { kept, damaged }
}

export const keptText = (draft: Draft, shown: Shown, savedAt: number): string =>
  JSON.stringify({ version: 1, savedAt, draft, shown } satisfies Kept)

/** Whether a version asks it and takes such a value: one that is none now must never be read as a no. */
const isAnswerTo = (name: string, { chosen, value, list }: AnswerDraft): boolean =>
  regulations.some(({ facts }) => {
    const fact = Object.hasOwn(facts, name) ? facts[name]! : undefined
    if (fact?.kind === 'one-of') return value === '' || Object.hasOwn(fact.values, value)
    if (fact?.kind === 'any-of') return list.every((each) => Object.hasOwn(fact.values, each))
    if (fact?.kind === 'yes-no') return chosen !== 'value' || value === 'true' || value === 'false'
    return fact !== undefined
  })

/** Milliseconds that a date can hold. */
const isInstant = (given: unknown): given is number =>
  typeof given === 'number' && !Number.isNaN(new Date(given).getTime())

const isPosition = (id: string, position: unknown): boolean =>
  typeof position === 'string' &&
  regulations.some(
    ({ readings }) => Object.hasOwn(readings, id) && Object.hasOwn(readings[id]!.positions, position),
  )

/** What a file carried besides its answers, if the checks of a file would take it. */
function carriedIn(given: unknown): Draft['carried'] | undefined {
  const carried = record(given)
  if (!carried) return undefined
  const { id, teaches, scope, expect } = carried
  const besides = Object.fromEntries(
    Object.entries({ id, teaches, scope, expect }).filter(([, value]) => value !== undefined),
  )
  return checkMatter({ ...besides, facts: {} } as MatterGiven, '2026-11-21').ok
    ? (besides as Draft['carried'])
    : undefined
}

const STRINGS = ['value', 'number', 'upper', ...PROVENANCE] as const

function answerOf(given: unknown): AnswerDraft | undefined {
  if (!isRecord(given)) return undefined
  const { chosen, form, list } = given
  if (chosen !== '' && chosen !== 'value' && chosen !== 'dont-know' && chosen !== 'not-applicable')
    return undefined
  if (form !== 'exact' && form !== 'moreThan' && form !== 'atMost' && form !== 'between') return undefined
  if (!Array.isArray(list) || !list.every((value) => typeof value === 'string')) return undefined
  // Drafts kept before a body could judge have no minutes.
  const fields: Record<string, unknown> = { minutes: '', signedBy: '', ...given }
  if (!STRINGS.every((field) => typeof fields[field] === 'string')) return undefined
  const strings = Object.fromEntries(STRINGS.map((field) => [field, fields[field] as string]))
  return { ...emptyAnswer, ...strings, chosen, form, list }
}

const shownOf = (given: unknown): Shown | undefined =>
  given === 'en' || given === 'zh' || given === 'both' ? given : undefined
const string = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined)
const record = (given: unknown): Record<string, unknown> | undefined => (isRecord(given) ? given : undefined)
const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
