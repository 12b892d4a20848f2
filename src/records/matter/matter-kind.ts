import type { Text } from '#language'
import type { Answer, Cite } from '#rules'
import type { RecordKind } from '../kernel/record-kind.ts'

/** What is known of a matter, and under which readings it is screened. Plain JSON. */
export interface MatterState {
  readonly title: string | null
  readonly scope: readonly string[]
  readonly answers: Readonly<Record<string, Answer>>
  readonly readings: Readonly<Record<string, string>>
}

/** One thing said of a matter. */
export type MatterEvent =
  | { readonly act: 'answer'; readonly fact: string; readonly answer: Answer }
  | { readonly act: 'withdraw-answer'; readonly fact: string }
  | { readonly act: 'take-reading'; readonly reading: string; readonly position: string }
  | { readonly act: 'set-scope'; readonly scope: readonly string[] }
  | { readonly act: 'set-title'; readonly title: string }

/** The names that a version of the law knows. */
export interface MatterTerms {
  readonly facts: ReadonlySet<string>
  /** The positions of each reading. */
  readonly readings: ReadonlyMap<string, ReadonlySet<string>>
}

export interface MatterRefusal {
  readonly code: 'unknown-fact' | 'unknown-reading' | 'nothing-to-withdraw'
  readonly cite: readonly Cite[]
  readonly message: Text
}

/** A matter: an act says one thing of it, and two acts commute where they say it of different things. */
export const matterKind: RecordKind<MatterTerms, MatterState, MatterEvent, MatterEvent, MatterRefusal> = {
  name: 'matter',
  initialState: () => ({ title: null, scope: [], answers: {}, readings: {} }),
  decide: (terms, state, act) => {
    const refusal = refusalOf(terms, state, act)
    return refusal ? { ok: false, refusal } : { ok: true, events: [act] }
  },
  evolve: (_, state, event) => {
    switch (event.act) {
      case 'answer':
        return { ...state, answers: { ...state.answers, [event.fact]: event.answer } }
      case 'withdraw-answer': {
        const { [event.fact]: _withdrawn, ...answers } = state.answers
        return { ...state, answers }
      }
      case 'take-reading':
        return { ...state, readings: { ...state.readings, [event.reading]: event.position } }
      case 'set-scope':
        return { ...state, scope: event.scope }
      case 'set-title':
        return { ...state, title: event.title }
    }
  },
  upcast: ({ payload }) => payload as MatterEvent,
  commutes: (_terms, _state, one, other) => subjectOf(one) !== subjectOf(other),
}

/** What an act says something of. */
function subjectOf(event: MatterEvent): string {
  if ('fact' in event) return `fact ${event.fact}`
  return event.act === 'take-reading' ? `reading ${event.reading}` : event.act
}

function refusalOf({ facts, readings }: MatterTerms, { answers }: MatterState, act: MatterEvent) {
  if ('fact' in act && !facts.has(act.fact)) return refusal('unknown-fact', NO_FACT)
  if (act.act === 'take-reading' && !readings.get(act.reading)?.has(act.position)) {
    return refusal('unknown-reading', NO_READING)
  }
  const isMissing = act.act === 'withdraw-answer' && !Object.hasOwn(answers, act.fact)
  return isMissing ? refusal('nothing-to-withdraw', NO_ANSWER) : undefined
}

const refusal = (code: MatterRefusal['code'], message: Text): MatterRefusal => ({ code, cite: [], message })

const NO_FACT: Text = {
  en: 'The law of this matter asks for no such fact.',
  zh: '本事项所适用的规定不涉及该事实。',
}
const NO_READING: Text = { en: 'There is no such reading or position.', zh: '没有该理解或者该选项。' }
const NO_ANSWER: Text = {
  en: 'The fact has no answer that could be withdrawn.',
  zh: '该事实尚无答复，无从撤回。',
}
