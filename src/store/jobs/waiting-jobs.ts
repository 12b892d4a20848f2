import { asCourier } from '../database/transactions.ts'
import type { Store } from '../open-store.ts'

/** How many jobs are due and not done yet. */
export const countDueJobs = ({ db }: Pick<Store, 'db'>, now: Date): Promise<number> =>
  asCourier(db, async (tx) => {
    const { count } = await tx
      .selectFrom('job')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('due_at', '<=', now.toISOString())
      .executeTakeFirstOrThrow()
    return count
  })
