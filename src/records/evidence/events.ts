import type { EventShape, RecordEvent } from '../kernel/act.ts'
import type { EvidenceFile } from '../kernel/evidence-file.ts'
import { evolveStanding, STANDING_SHAPES, type StandingPayloads } from '../kernel/standing.ts'
import type { Marking } from './marking.ts'
import { type EvidenceState, type KeptElsewhere, NO_EVIDENCE } from './state.ts'

/** A file was destroyed: the store appends it to every record that names the file. It says the ground, never what. */
export const FILE_ERASED = 'file-erased'
/** A file was added: by this event the store finds which records name a file. */
export const REVISION_ADDED = 'revision-added'

/** What can have happened to a piece of evidence, and what each event says. */
export type EvidencePayloads = StandingPayloads & {
  readonly opened: {
    readonly marking: Marking
    readonly title: string | null
    readonly description: string | null
    readonly of: string | null
    readonly keptElsewhere: KeptElsewhere | null
    readonly owner: string
  }
  readonly described: { readonly description: string }
  readonly marked: { readonly marking: Marking; readonly reason: string }
  readonly 'validity-set': { readonly until: string | null }
  readonly [REVISION_ADDED]: {
    readonly name: string
    readonly note: string | null
    readonly marking: Marking
    readonly file: EvidenceFile
  }
  readonly 'revision-read': { readonly revision: number }
  readonly [FILE_ERASED]: { readonly address: string; readonly ground: 'personal-data' | 'state-secret' }
}

const about = (words: readonly string[], subject: EventShape['subject']): EventShape => ({
  schema: 1,
  words,
  subject,
})

export const EVIDENCE_SHAPES: { readonly [Type in keyof EvidencePayloads & string]: EventShape } = {
  ...STANDING_SHAPES,
  opened: about(
    ['/title', '/description', '/keptElsewhere/number', '/keptElsewhere/place'],
    // It freezes, opens or closes the whole: what stands beside it must have been seen.
    () => null,
  ),
  described: about(['/description'], () => 'description'),
  marked: about(['/reason'], () => 'marking'),
  'validity-set': about([], () => 'validity'),
  // A plain digest would tell whoever has a file that it is here, so it is kept aside as names are.
  // Revisions are numbered in their order, so no two change places.
  [REVISION_ADDED]: about(['/name', '/note', '/file/digest'], () => 'revisions'),
  'revision-read': { ...about([], (_, id) => `reading ${id}`), isReading: true },
  [FILE_ERASED]: about([], ({ address }: { address: string }) => `file ${address}`),
}

type Evolve = {
  readonly [Type in keyof EvidencePayloads & string]: (
    state: EvidenceState,
    event: RecordEvent<Type, EvidencePayloads[Type]>,
  ) => EvidenceState
}

export const evolveEvidence: Evolve = {
  ...evolveStanding,
  opened: (_, { payload, on }) => ({ ...NO_EVIDENCE, ...payload, status: 'open', openedOn: on }),
  described: (state, { payload: { description } }) => ({ ...state, description }),
  marked: (state, { payload: { marking } }) => ({ ...state, marking }),
  'validity-set': (state, { payload: { until } }) => ({ ...state, validUntil: until }),
  [REVISION_ADDED]: (state, { id, payload, actor, on }) => ({
    ...state,
    marking: payload.marking,
    revisions: [
      ...state.revisions,
      { id, number: state.revisions.length + 1, ...payload, by: actor, on, isErased: false },
    ],
  }),
  'revision-read': (state) => state,
  [FILE_ERASED]: (state, { payload: { address } }) => ({
    ...state,
    revisions: state.revisions.map((each) =>
      each.file.address === address ? { ...each, isErased: true } : each,
    ),
  }),
}
