import { type ActKind, kindOf } from '../kernel/act.ts'
import { answerActs } from './acts-answers.ts'
import { evidenceActs } from './acts-evidence.ts'
import { namingActs } from './acts-naming.ts'
import { peopleActs } from './acts-people.ts'
import { resultActs } from './acts-result.ts'
import { taskActs } from './acts-tasks.ts'
import { evolveMatter, MATTER_SHAPES, type MatterPayloads } from './events.ts'
import { type MatterState, NO_MATTER } from './state.ts'

/** A matter: what is known of it, and what people judged and decided. What follows from it is derived. */
export const matterKind: ActKind<MatterState, MatterPayloads> = kindOf({
  name: 'matters',
  label: { en: 'matter', zh: '事项' },
  initialState: NO_MATTER,
  acts: [...namingActs, ...answerActs, ...evidenceActs, ...peopleActs, ...resultActs, ...taskActs],
  shapes: MATTER_SHAPES,
  evolve: evolveMatter,
})
