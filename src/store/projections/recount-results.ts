import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import { type Calendar, type CivilDate, calendarOf, type HolidayNotice, publishedCalendar } from '#clock'
import type { Outcome } from '#contract'
import {
  type CaseRecordState,
  caseRecordKind,
  kindNamed,
  type MatterState,
  matterOf,
  type OrganisationState,
  organisationKind,
  UnknownEventError,
} from '#records'
import { type Matter, screenMatter } from '#screening'
import type { ActTime } from '../acts/perform-act.ts'
import { readHistory } from '../acts/record-state.ts'
import type { Tables } from '../database/tables.ts'
import { asCourier, inTenant, type TenantTransaction } from '../database/transactions.ts'
import { addJobs, type JobHandler } from '../jobs/jobs.ts'
import { dueInCase, dueInMatter, type NextDue } from './next-due.ts'
import { digestOfNotices, resultBasis } from './result-basis.ts'

/** The kind of job by which results that are behind are derived anew. */
export const RECOUNT = 'recount'

/** Changed: records that moved since. Noticed: also those of other holiday notices. All: also those of another day or law. */
type Reach = 'changed' | 'noticed' | 'all'
interface Progress {
  readonly reach: Reach
  /** The record that was looked at last. */
  readonly after: string
}

const FIRST = '00000000-0000-0000-0000-000000000000'
const RECORDS_AT_ONCE = 10

export const isDerived = sql<SqlBool>`record.kind in ('matters', 'cases')`
export const isChanged = sql<SqlBool>`derived_version is distinct from version`
/** Counted by other holiday notices than these: two comparisons, which an index serves. */
export const isOfOtherNotices = (notices: ReturnType<typeof sql>) =>
  sql<SqlBool>`(derived_notices < ${notices} or derived_notices > ${notices})`
export const isOfAnother = (today: string) => {
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
  for (const reach of ['changed', 'noticed', 'all'] as const) {
    const rows = await asCourier(db, (tx) => tenantsBehind(tx, reach, today))
    for (const { tenant } of rows) {
      jobs.push({ tenant, kind: RECOUNT, key: reach, payload: { reach, after: FIRST } })
    }
  }
  await addJobs(db, jobs, now)
}

/** The organisations with results that are behind, but for those where that is being done already. */
function tenantsBehind(tx: Transaction<Tables>, reach: Reach, today: string) {
  const isNew = sql<SqlBool>`not exists (select from job where job.kind = ${RECOUNT} and job.key = ${reach})`
  if (reach !== 'noticed') {
    return tx
      .selectFrom('record')
      .select('tenant')
      .distinct()
      .where(isNew)
      .where(isDerived)
      .where(reach === 'changed' ? isChanged : isOfAnother(today))
      .execute()
  }
  return tx
    .selectFrom('record as house')
    .select('house.tenant')
    .where(isNew)
    .where('house.notices', 'is not', null)
    .where(
      sql<SqlBool>`exists (select from public.record where record.tenant = house.tenant and ${isDerived}
        and ${isOfOtherNotices(sql`house.notices`)})`,
    )
    .execute()
}

/** Derives the results of the next few records that are behind, each in a transaction of its own. */
export const recountResults: JobHandler = async (db, { tenant, payload }, { today }) => {
  const { reach, after } = payload as Progress
  const { rows, basis } = await inTenant(db, tenant, async (within) => {
    const basis: Basis = { today: today as CivilDate, ...calendarWith(await noticesOf(within)) }
    const isBehind = {
      changed: isChanged,
      noticed: sql<SqlBool>`(${isChanged} or ${isOfOtherNotices(sql.val(basis.notices))})`,
      all: sql<SqlBool>`(${isChanged} or ${isOfAnother(today)})`,
    }[reach]
    const rows = await within.tx
      .selectFrom('record')
      .select(['id', 'kind'])
      .where('tenant', '=', tenant)
      .where(isDerived)
      .where('id', '>', after)
      .where(isBehind)
      .orderBy('id')
      .limit(RECORDS_AT_ONCE)
      .execute()
    return { rows, basis }
  })
  for (const { id, kind } of rows)
    await inTenant(db, tenant, (within) => recountResult(within, id, kind, basis))
  return rows.length < RECORDS_AT_ONCE ? 'done' : { payload: { reach, after: rows.at(-1)!.id } }
}

/** The holiday notices that the organisation loaded. */
async function noticesOf(within: TenantTransaction): Promise<readonly HolidayNotice[]> {
  return (await readHistory<OrganisationState>(within, organisationKind, within.tenant)).state.notices
}

/** What results are counted by. */
interface Basis {
  readonly today: CivilDate
  readonly calendar: Calendar
  readonly notices: string
}

const calendarWith = (notices: readonly HolidayNotice[]): Pick<Basis, 'calendar' | 'notices'> => ({
  calendar: notices.length === 0 ? publishedCalendar : calendarOf([...publishedCalendar.notices, ...notices]),
  notices: digestOfNotices(notices),
})

async function recountResult(
  within: TenantTransaction,
  id: string,
  name: string,
  basis: Basis,
): Promise<void> {
  const history = await readHistory<unknown>(within, kindNamed(name)!, id).catch((error: unknown) => {
    // A later release wrote to it: its result stays behind, and is said to be so.
    if (error instanceof UnknownEventError) return undefined
    throw error
  })
  if (!history) return
  const { verdict, tier, state, due } =
    name === caseRecordKind.name
      ? resultOfCase(history.state as CaseRecordState, basis)
      : resultOfMatter(history.state as MatterState, basis)
  await within.tx
    .updateTable('record')
    .set({
      verdict,
      tier,
      derived_state: state,
      due_what: due?.what ?? null,
      due_from: due?.from ?? null,
      due_to: due?.to ?? null,
      due_reason: due?.reason ?? null,
      due_key: due ? (due.from ?? NO_SAFE_DAY) : NEVER_DUE,
      derived_version: history.version,
      derived_basis: resultBasis(),
      derived_notices: basis.notices,
      derived_on: basis.today,
    })
    .where('tenant', '=', within.tenant)
    .where('id', '=', id)
    // An act that was done meanwhile has made it older than its record.
    .where('version', '=', history.version)
    .execute()
}

/** Before every day: what has no day that is safe comes first where records stand by what is due. */
const NO_SAFE_DAY = '0001-01-01'
const NEVER_DUE = '9999-12-31'

interface Result {
  readonly verdict: string | null
  readonly tier: string | null
  readonly state: string | null
  readonly due: NextDue | null
}

const NOTHING: Result = { verdict: null, tier: null, state: null, due: null }

function resultOfMatter(state: MatterState, { today, calendar }: Basis): Result {
  const found = screeningOf(state, today)
  const due = dueInMatter(state, found, { today, calendar })
  return found.ok
    ? { verdict: found.value.verdict, tier: found.value.tier, state: null, due }
    : { ...NOTHING, due }
}

function screeningOf(state: MatterState, today: CivilDate): Outcome<Screening> {
  const matter = matterOf(state, today)
  if (!matter.ok) return matter
  const screened = screenMatter(matter.value, today)
  if (!screened.ok) return screened
  const { verdict, tier } = screened.value.report
  return { ok: true, value: { matter: matter.value, verdict, tier } }
}

interface Screening {
  readonly matter: Matter
  readonly verdict: string
  readonly tier: string
}

function resultOfCase(state: CaseRecordState, basis: Basis): Result {
  const { at, due } = dueInCase(state, basis)
  return { ...NOTHING, state: at, due }
}
