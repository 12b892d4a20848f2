import type { Table } from '../table/compile.ts'
import type { CasePosition, End, Round } from './state.ts'

/** How the opinions received stand to the recommendation. `none`: no reply is recorded. */
export type Opinions = 'none' | 'agree' | 'differ'

/**
 * Whether the opinions agree (意见一致), under the reading taken. An addressee who has not replied has not agreed.
 */
export function opinionsIn(round: Round | null, { agreement }: Table): Opinions {
  if (!round || round.replied === 0) return 'none'
  if (round.replied < round.known) return 'differ'
  if (round.assented === round.replied) return 'agree'
  return agreement === 'all-the-same' && round.assented === 0 ? 'agree' : 'differ'
}

/** Where a period ends once every addressee has replied: with the last reply. */
export function endByReplies({ round }: CasePosition, period: string, table: Table): End | null {
  if (!round || round.replied < round.known || !table.endWithReplies.has(period)) return null
  return round.lastReply
}
