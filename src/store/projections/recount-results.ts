import { type Kysely, type SqlBool, sql } from 'kysely'
import { type MatterState, matterKind, screenRecord, UnknownEventError } from '#records'
import type { ActTime } from '../acts/perform-act.ts'
import { readHistory } from '../acts/record-state.ts'
import type { Tables } from '../database/tables.ts'
import { asCourier, inTenant, type TenantTransaction } from '../database/transactions.ts'
import { addJobs, type JobHandler } from '../jobs/jobs.ts'
import { resultBasis } from './result-basis.ts'

/** The kind of job by which results that are behind are derived anew. */
export const RECOUNT = 'recount'

/** Changed: records that moved since. All: also those of another day, law or calendar. */
type Reach = 'changed' | 'all'
interface Progress {
  readonly reach: Reach
  /** The record that was looked at last. */
  readonly after: string
}

const FIRST = '00000000-0000-0000-0000-000000000000'
const RECORDS_AT_ONCE = 10

const isChanged = sql<SqlBool>`derived_version is distinct from version`
const isOfAnother = (today: string) => {
  const basis = resultBasis()
  return sql<SqlBool>`(derived_on < ${today}::date or derived_on > ${today}::date or
    (derived_on = ${today}::date and (derived_basis < ${basis} or derived_basis > ${basis})))`
}

/** Puts down a job for each organisation with results that are behind: after acts, a new day, changed rules or notices. */
export async function scheduleRecounts(db: Kysely<Tables>, { now, today }: ActTime): Promise<void> {
  const jobs: {
    readonly tenant: string
    readonly kind: string
    readonly key: Reach
    readonly payload: Progress
  }[] = []
  for (const [reach, isBehind] of [
    ['changed', isChanged],
    ['all', isOfAnother(today)],
  ] as const) {
    const rows = await asCourier(db, (tx) =>
      tx
        .selectFrom('record')
        .select('tenant')
        .distinct()
        .where(sql<SqlBool>`kind = 'matters'`)
        .where(isBehind)
        // What is going on already need not be looked for.
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('job').select('id').where('kind', '=', RECOUNT).where('key', '=', reach))),
        )
        .execute(),
    )
    for (const { tenant } of rows) {
      jobs.push({ tenant, kind: RECOUNT, key: reach, payload: { reach, after: FIRST } })
    }
  }
  await addJobs(db, jobs, now)
}

/** Derives the results of the next few records that are behind, each in a transaction of its own. */
export const recountResults: JobHandler = async (db, { tenant, payload }, { today }) => {
  const { reach, after } = payload as Progress
  const rows = await inTenant(db, tenant, ({ tx }) => {
    const behind = tx
      .selectFrom('record')
      .select('id')
      .where('tenant', '=', tenant)
      .where(sql<SqlBool>`kind = 'matters'`)
      .where('id', '>', after)
      .orderBy('id')
      .limit(RECORDS_AT_ONCE)
    return behind
      .where(reach === 'changed' ? isChanged : sql<SqlBool>`(${isChanged} or ${isOfAnother(today)})`)
      .execute()
  })
  for (const { id } of rows) await inTenant(db, tenant, (within) => recountResult(within, id, today))
  return rows.length < RECORDS_AT_ONCE ? 'done' : { payload: { reach, after: rows.at(-1)!.id } }
}

async function recountResult(within: TenantTransaction, id: string, today: string): Promise<void> {
  const history = await readHistory<MatterState>(within, matterKind, id).catch((error: unknown) => {
    // A later release wrote to it: its result stays behind, and is said to be so.
    if (error instanceof UnknownEventError) return undefined
    throw error
  })
  if (!history) return
  const screened = screenRecord(history.state, today)
  await within.tx
    .updateTable('record')
    .set({
      verdict: screened.ok ? screened.value.report.verdict : null,
      tier: screened.ok ? screened.value.report.tier : null,
      derived_version: history.version,
      derived_basis: resultBasis(),
      derived_on: today,
    })
    .where('tenant', '=', within.tenant)
    .where('id', '=', id)
    // An act that was done meanwhile has made it older than its record.
    .where('version', '=', history.version)
    .execute()
}
