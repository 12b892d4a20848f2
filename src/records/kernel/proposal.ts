import { refuse } from './refuse.ts'

/** An act as a program asked for it: pencil, until a person does it or declines. */
export interface Proposal {
  readonly id: string
  readonly act: string
  /** The input as a JSON text: it is read again when it is taken up. */
  readonly input: string
  /** For whom the program worked. */
  readonly by: string
  readonly on: string
  readonly status: 'open' | 'taken' | 'declined'
}

/** What a record says of programs that read it and propose: none does unless a person lets them. */
export interface AssistantState {
  readonly isOpenToAssistants: boolean
  readonly proposals: readonly Proposal[]
}

/** A proposal, whatever became of it. */
export const proposalNamed = (state: unknown, id: string): Proposal | undefined =>
  (state as AssistantState).proposals.find((each) => each.id === id)

/** A proposal that nobody has decided on yet. */
export function openProposal(state: unknown, id: string): Proposal | undefined {
  const proposal = proposalNamed(state, id)
  return proposal?.status === 'open' ? proposal : undefined
}

export const noProposal = refuse(
  'not-there',
  { en: 'There is no such proposal that waits.', zh: '没有该项待处理的建议。' },
  { en: 'Look at the proposals of the record.', zh: '请查看该记录的建议。' },
)
