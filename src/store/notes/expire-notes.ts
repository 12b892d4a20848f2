import { type Kysely, sql } from 'kysely'
import type { ActTime } from '../acts/perform-act.ts'
import type { Tables } from '../database/tables.ts'
import { asCourier, inTenant, type TenantTransaction } from '../database/transactions.ts'
import { addJobs, type JobHandler } from '../jobs/jobs.ts'
import { notHeld } from './notes.ts'

/** The kind of job by which notes go when they are old. */
export const EXPIRY = 'expire-notes'
const DAY_MS = 86_400_000
const NOTES_AT_ONCE = 200

/** Sets after how many days without a change the notes of an organisation go; null: they stay. */
export async function setNoteRule({ tenant, tx }: TenantTransaction, days: number | null): Promise<void> {
  if (days === null) await tx.deleteFrom('note_rule').where('tenant', '=', tenant).execute()
  else {
    await tx
      .insertInto('note_rule')
      .values({ tenant, days })
      .onConflict((conflict) => conflict.column('tenant').doUpdateSet({ days }))
      .execute()
  }
}

/** Holds the notes of a record, for a dispute or an inquiry: none of them goes until the hold is lifted. */
export async function holdNotes(
  { tenant, tx }: TenantTransaction,
  record: string,
  person: string,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('note_hold')
    .values({ tenant, record, placed_by: person, placed_at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Lifts it. */
export async function liftNoteHold({ tenant, tx }: TenantTransaction, record: string): Promise<void> {
  await tx.deleteFrom('note_hold').where('tenant', '=', tenant).where('record', '=', record).execute()
}

/** Puts down a job for each organisation with notes that its rule lets go. */
export async function scheduleExpiry(db: Kysely<Tables>, { now }: ActTime): Promise<void> {
  const old = await asCourier(db, (tx) =>
    tx
      .selectFrom('note_rule')
      .select('tenant')
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('note')
            .select('note.record')
            .whereRef('note.tenant', '=', 'note_rule.tenant')
            .where(
              sql<boolean>`note.changed_at < ${now.toISOString()}::timestamptz - note_rule.days * interval '24 hours'`,
            )
            .where(notHeld),
        ),
      )
      .execute(),
  )
  await addJobs(
    db,
    old.map(({ tenant }) => ({ tenant, kind: EXPIRY, key: EXPIRY, payload: {} })),
    now,
  )
}

/** Removes the next notes that the organisation's rule lets go, and that no hold keeps. */
export const expireNotes: JobHandler = (db, { tenant }, { now }) =>
  inTenant(db, tenant, async ({ tx }) => {
    const rule = await tx
      .selectFrom('note_rule')
      .select('days')
      .where('tenant', '=', tenant)
      .executeTakeFirst()
    if (!rule) return 'done'
    const before = new Date(now.getTime() - rule.days * DAY_MS).toISOString()
    const gone = await tx
      .deleteFrom('note')
      .where('tenant', '=', tenant)
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('note')
          .select('id')
          .where('tenant', '=', tenant)
          .where(sql<boolean>`changed_at < ${before}::timestamptz`)
          .where(notHeld)
          .limit(NOTES_AT_ONCE),
      )
      .returning('id')
      .execute()
    return gone.length < NOTES_AT_ONCE ? 'done' : { payload: {} }
  })
