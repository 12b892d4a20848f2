import { type Kysely, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { ActTime } from '../acts/perform-act.ts'
import type { Tables } from '../database/tables.ts'
import { asCourier } from '../database/transactions.ts'

/** A piece of work as it was taken. */
export interface Job {
  readonly tenant: string
  readonly id: string
  readonly kind: string
  readonly payload: unknown
  readonly attempts: number
  /** Until then nobody else takes it. */
  readonly takenUntil: string
}

/** What one go at a job came to: done, or more of it to do, from where the payload says. */
export type JobStep = 'done' | { readonly payload: unknown }

/** Does one batch of a job, in short transactions of its own: another server may do it again after a crash. */
export type JobHandler = (db: Kysely<Tables>, job: Job, time: ActTime) => Promise<JobStep>

const TAKEN_MS = 60_000
const WAIT_MS = 1000
const LONGEST_WAIT_MS = 3_600_000

/** Puts down work for tenants; where one has it already, that stands. */
export async function addJobs(
  db: Kysely<Tables>,
  jobs: readonly {
    readonly tenant: string
    readonly kind: string
    readonly key: string
    readonly payload: unknown
  }[],
  dueAt: Date,
): Promise<void> {
  if (jobs.length === 0) return
  const rows = jobs.map(({ tenant, kind, key, payload }) => ({
    tenant,
    kind,
    key,
    id: uuid(),
    payload: JSON.stringify(payload),
    due_at: dueAt.toISOString(),
  }))
  await asCourier(db, (tx) =>
    tx
      .insertInto('job')
      .values(rows)
      .onConflict((conflict) => conflict.constraint('job_once').doNothing())
      .execute(),
  )
}

/**
 * Takes one job that is due and does one batch of it. A job that fails is due again later and later.
 *
 * @param handlers  by kind; a job of another kind is left to a release that knows it
 * @returns whether there was one
 */
export async function runDueJob(
  db: Kysely<Tables>,
  handlers: Readonly<Record<string, JobHandler>>,
  time: ActTime,
): Promise<boolean> {
  const job = await takeJob(db, Object.keys(handlers), time.now)
  if (!job) return false
  try {
    const step = await handlers[job.kind]!(db, job, time)
    if (step === 'done') await endJob(db, job)
    else
      await putBack(db, job, {
        payload: JSON.stringify(step.payload),
        attempts: 0,
        taken_until: null,
        fault: null,
      })
  } catch (error) {
    const wait = Math.min(WAIT_MS * 2 ** job.attempts, LONGEST_WAIT_MS)
    const due_at = new Date(time.now.getTime() + wait).toISOString()
    await putBack(db, job, { due_at, taken_until: null, fault: codeOf(error) })
  }
  return true
}

/** Takes a job: nobody else does until the time is over. Of several takers at once each has another one. */
export async function takeJob(
  db: Kysely<Tables>,
  kinds: readonly string[],
  now: Date,
): Promise<Job | undefined> {
  const at = now.toISOString()
  const until = new Date(now.getTime() + TAKEN_MS).toISOString()
  const { rows } = await asCourier(db, (tx) =>
    sql<Job>`update job set taken_until = ${until}::timestamptz, attempts = attempts + 1
      where id = (
        select id from job
        where due_at <= ${at}::timestamptz and kind = any(${[...kinds]}::text[])
          and (taken_until is null or taken_until <= ${at}::timestamptz)
        order by due_at limit 1 for update skip locked)
      returning tenant, id, kind, payload, attempts, taken_until as "takenUntil"`.execute(tx),
  )
  return rows[0]
}

type Change = Partial<Pick<Tables['job'], 'due_at' | 'taken_until' | 'fault'>> & {
  readonly payload?: string
  readonly attempts?: number
}

/** Where it was taken again meanwhile, that taker has the word. */
async function endJob(db: Kysely<Tables>, { id, takenUntil }: Job): Promise<void> {
  await asCourier(db, (tx) =>
    tx.deleteFrom('job').where('id', '=', id).where('taken_until', '=', takenUntil).execute(),
  )
}

async function putBack(db: Kysely<Tables>, { id, takenUntil }: Job, change: Change): Promise<void> {
  await asCourier(db, (tx) =>
    tx.updateTable('job').set(change).where('id', '=', id).where('taken_until', '=', takenUntil).execute(),
  )
}

const codeOf = (error: unknown): string =>
  (error as { code?: string }).code ?? (error instanceof Error ? error.name : 'unknown')
