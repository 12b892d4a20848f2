import { type Kysely, sql } from 'kysely'
import type { ActTime } from '../acts/perform-act.ts'
import type { Tables } from '../database/tables.ts'
import { asCourier, inTenant } from '../database/transactions.ts'
import { addJobs, type JobHandler } from '../jobs/jobs.ts'
import { notHeld } from './notes.ts'

/** The kind of job by which notes go when they are old. */
export const EXPIRY = 'expire-notes'
const DAY_MS = 86_400_000
const NOTES_AT_ONCE = 200

/** Puts down a job for each organisation with notes that its rule lets go. */
export async function scheduleExpiry(db: Kysely<Tables>, { now }: ActTime): Promise<void> {
  const old = await asCourier(db, (tx) =>
    tx
      .selectFrom('record as organisation')
      .select('organisation.tenant')
      .where(sql<boolean>`organisation.note_days is not null`)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('note')
            .select('note.record')
            .whereRef('note.tenant', '=', 'organisation.tenant')
            .where(
              sql<boolean>`note.changed_at < ${now.toISOString()}::timestamptz - organisation.note_days * interval '24 hours'`,
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
      .selectFrom('record')
      .select('note_days')
      .where('tenant', '=', tenant)
      .where('id', '=', tenant)
      .executeTakeFirst()
    if (!rule || rule.note_days === null) return 'done'
    const before = new Date(now.getTime() - rule.note_days * DAY_MS).toISOString()
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
