import type { AnswerDraft, Draft } from '#contract'
import { emptyAnswer, emptyDraft } from './draft.ts'

export type Change =
  | { readonly does: 'answer'; readonly name: string; readonly change: Partial<AnswerDraft> }
  | { readonly does: 'clear'; readonly name: string }
  | { readonly does: 'entitle'; readonly title: string }
  | { readonly does: 'date'; readonly on: string }
  | { readonly does: 'read'; readonly reading: string; readonly position: string; readonly byDefault: string }
  | { readonly does: 'read-by-default' }
  | { readonly does: 'replace'; readonly draft: Draft }
  | { readonly does: 'empty' }

/** The draft after a change. Only an explicit clearing takes anything away that was typed. */
export function changed(draft: Draft, change: Change): Draft {
  switch (change.does) {
    case 'answer': {
      const before = draft.answers[change.name] ?? emptyAnswer
      return { ...draft, answers: { ...draft.answers, [change.name]: { ...before, ...change.change } } }
    }
    case 'clear': {
      const { [change.name]: _, ...answers } = draft.answers
      return { ...draft, answers }
    }
    case 'entitle':
      return { ...draft, title: change.title }
    case 'date':
      return { ...draft, on: change.on }
    case 'read': {
      const { [change.reading]: _, ...others } = draft.readings
      const readings =
        change.position === change.byDefault ? others : { ...others, [change.reading]: change.position }
      return { ...draft, readings }
    }
    case 'read-by-default':
      return { ...draft, readings: {} }
    case 'replace':
      return change.draft
    case 'empty':
      return emptyDraft
  }
}
