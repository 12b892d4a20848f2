import type { Stage } from '#screening'
import type { Terminal } from '../terminal.ts'
import type { Keyboard } from './keyboard.ts'
import type { MatterFile } from './matter-file.ts'
import type { InterviewRequest } from './request.ts'
import type { Standing, Walk } from './walk.ts'

/** An interview under way. */
export interface Session extends Omit<InterviewRequest, 'goal'> {
  goal: InterviewRequest['goal']
  readonly file: MatterFile
  readonly keyboard: Keyboard
  readonly terminal: Terminal
  readonly walk: Walk
  /** Questions put off. */
  readonly later: Set<string>
  /** Judgements of which nobody said who made them. */
  readonly leftUnsigned: Set<string>
  /** Questions whose answers leave it open, and were asked again. */
  readonly leftOpen: Set<string>
  standing: Standing
  stage: Stage['name'] | undefined
  isTierOffered: boolean
  /** The question to which the reader went back. */
  returned: string | undefined
  lastJudge: { readonly by?: unknown; readonly on?: string } | undefined
}
