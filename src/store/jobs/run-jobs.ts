import type { Kysely } from 'kysely'
import type { ActTime } from '../acts/perform-act.ts'
import type { Tables } from '../database/tables.ts'
import { EXPIRY, expireNotes, scheduleExpiry } from '../notes/expire-notes.ts'
import { RECOUNT, recountResults, scheduleRecounts } from '../projections/recount-results.ts'
import { type JobHandler, runDueJob } from './jobs.ts'

const HANDLERS: Readonly<Record<string, JobHandler>> = {
  [RECOUNT]: recountResults,
  [EXPIRY]: expireNotes,
}

/**
 * Does what is due until nothing is: what a server does again and again, and whoever was stopped in the middle goes on
 * with.
 *
 * @param clock  asked before each batch, so that a day that begins meanwhile is seen
 * @param isStopped  asked before each batch
 * @returns how many batches were done
 */
export async function runDueJobs(
  db: Kysely<Tables>,
  clock: () => ActTime,
  isStopped: () => boolean = () => false,
): Promise<number> {
  await scheduleRecounts(db, clock())
  await scheduleExpiry(db, clock())
  let batches = 0
  while (!isStopped() && (await runDueJob(db, HANDLERS, clock()))) batches += 1
  return batches
}
