import { type ActKind, kindOf } from '../kernel/act.ts'
import { describingActs } from './acts-describing.ts'
import { fileActs } from './acts-files.ts'
import { EVIDENCE_SHAPES, type EvidencePayloads, evolveEvidence } from './events.ts'
import { type EvidenceState, NO_EVIDENCE } from './state.ts'

/** A paper that something rests on. Its bytes lie in the store, each file under a key of its own. */
export const evidenceKind: ActKind<EvidenceState, EvidencePayloads> = kindOf({
  name: 'evidence',
  label: { en: 'evidence', zh: '证据' },
  initialState: NO_EVIDENCE,
  acts: [...describingActs, ...fileActs],
  shapes: EVIDENCE_SHAPES,
  evolve: evolveEvidence,
})
