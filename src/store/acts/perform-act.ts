import { v7 as uuid } from 'uuid'
import type { Refusal } from '#contract'
import {
  type AnyKind,
  type Author,
  append,
  type LogEvent,
  type OrganisationState,
  organisationKind,
  proposalNamed,
  proposedCall,
  type RecordEvent,
  type Way,
} from '#records'
import type { Role } from '#words'
import { inTenant, type TenantTransaction } from '../database/transactions.ts'
import { appendEvents, lockStream, openStream, type StreamHead } from '../log/append-events.ts'
import { readStream } from '../log/read-stream.ts'
import type { Store } from '../open-store.ts'
import { projectRecord } from '../projections/project-record.ts'
import { isOpenBy, type RecordScope, rolesOf, whyNot } from './may-act.ts'
import { numberedEvents } from './number-series.ts'
import { missingReferences, scopesFor } from './record-access.ts'
import { type RecordState, readHistory, type StateCache } from './record-state.ts'

/** An act on one record, its input read by the act's schema. */
export interface ActRequest {
  /** The organisation. Its own record has the same identifier. */
  readonly tenant: string
  readonly kind: AnyKind
  readonly record: string
  readonly act: string
  readonly input: unknown
  /** The input before it was read: a proposal keeps that, since it is read again when a person takes it up. */
  readonly written?: unknown
  /** The version its author saw; undefined: whatever it has come to, where the act commutes with something. */
  readonly seen?: number | undefined
  readonly person: string
  readonly way: Way
  readonly cause?: string
  /** So that asked again it is not done again. */
  readonly once?: { readonly key: string; readonly digest: string } | undefined
}

/** What an act came to. Plain data: it is kept, and answered again to the same request. */
export type ActResult =
  | {
      readonly ok: true
      readonly version: number
      readonly events: readonly string[]
      /** Nothing was done: a program's act waits under this identifier for a person. */
      readonly proposal?: string
    }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly clash: ActClash }

/** What two people did to one record without seeing each other's. */
export interface ActClash {
  readonly version: number
  readonly own: readonly Pick<RecordEvent, 'type' | 'on' | 'payload'>[]
  readonly others: readonly Pick<LogEvent, 'version' | 'type' | 'on' | 'actor' | 'recordedAt' | 'payload'>[]
}

/** The clock an act is done by. */
export interface ActTime {
  readonly now: Date
  /** The civil day in China. */
  readonly today: string
}

/**
 * Does an act: decided on what its record has come to, logged, and shown in lists, in one transaction.
 *
 * @throws UnknownEventError where a later release has written to the record: nothing is written
 */
export const performAct = (
  { db }: Pick<Store, 'db'>,
  states: StateCache,
  request: ActRequest,
  time: ActTime,
): Promise<ActResult> =>
  inTenant(db, request.tenant, (within) =>
    request.once === undefined
      ? performed(within, states, request, time)
      : performedOnce(within, states, request, request.once, time),
  )

/** An act that is for this person: the record it is on, as it stands, and the organisation's people. */
interface Admitted {
  readonly head: StreamHead
  readonly before: RecordState<RecordScope>
  readonly organisation: OrganisationState
}

/** Whether the act is for this person: one place for every way in. */
async function admit(
  within: TenantTransaction,
  states: StateCache,
  { tenant, kind, record, act: name, input, person, way }: ActRequest,
): Promise<Admitted | { readonly refusal: Refusal }> {
  const act = actOf(kind, name)
  const head = await lockStream(within, record)
  if (head ? head.kind !== kind.name : !act.opens) return { refusal: refusalOf('not-there') }
  const before = head
    ? await states.at<RecordScope>(within, kind, record, head)
    : { version: 0, state: kind.initialState(undefined) as RecordScope }
  const scopes = await scopesFor(within, states, before.state, person)
  if (!scopes || !isOpenBy(way, scopes)) return { refusal: refusalOf('not-there') }
  const opensOrganisation = act.opens === true && kind.name === organisationKind.name
  const organisation = await organisationOf(within, states, tenant)
  const roles = opensOrganisation ? OPENING : rolesOf(organisation, scopes, person)
  for (const each of [act, ...proposedActs(kind, act, before.state, input)]) {
    const denied = whyNot(each, roles, way)
    if (denied) return { refusal: denied }
  }
  return { head: head ?? unopened(kind), before, organisation }
}

/** Whoever takes a proposal up does the act that was proposed; asked again once it is taken, too. */
function proposedActs(
  kind: AnyKind,
  { takesProposal }: AnyKind['acts'][number],
  state: unknown,
  input: unknown,
) {
  if (!takesProposal) return []
  const proposal = proposalNamed(state, (input as { readonly proposal: string }).proposal)
  return kind.acts.filter(({ name }) => name === proposal?.act)
}

const OPENING: ReadonlySet<Role> = new Set(['owner'])
const unopened = ({ name }: AnyKind): StreamHead => ({ kind: name, version: 0, head: null, recordedAt: '' })

function actOf(kind: AnyKind, name: string) {
  const act = kind.acts.find((each) => each.name === name)
  if (!act) throw new TypeError(`${kind.name} have no act “${name}”`)
  return act
}

async function performed(
  within: TenantTransaction,
  states: StateCache,
  request: ActRequest,
  time: ActTime,
): Promise<ActResult> {
  const { kind, record, act: name } = request
  const decided = await decidedOn(within, states, request, time)
  if ('ok' in decided) return decided
  if (request.way === 'mcp') return proposed(within, states, request, decided, time)
  const opens = actOf(kind, name).opens === true
  if (opens && !(await openStream(within, record, kind.name, time.now))) {
    return { ok: false, refusal: refusalOf('there-already') }
  }
  const { organisation, author, events } = decided
  const numbered = opens ? await numberedEvents(within, organisation, kind, author) : []
  return logged(within, states, request, decided, [...events, ...numbered], time)
}

/** A program's act, which could be done: it waits for a person as a proposal. */
async function proposed(
  within: TenantTransaction,
  states: StateCache,
  request: ActRequest,
  decided: Admitted & { readonly author: Author },
  time: ActTime,
): Promise<ActResult> {
  const { act, input, written = input } = request
  const { newId, today, person, now } = decided.author
  const payload = { act, input: JSON.stringify(written) }
  const event = { id: newId(), type: 'proposed', on: today, actor: person, recordedAt: now, payload }
  const result = await logged(within, states, request, decided, [event], time)
  return result.ok ? { ...result, proposal: event.id } : result
}

/** What an act comes to before anything is written: its events, or why it is not done. */
async function decidedOn(
  within: TenantTransaction,
  states: StateCache,
  request: ActRequest,
  time: ActTime,
): Promise<
  | (Admitted & { readonly author: Author; readonly events: readonly RecordEvent[] })
  | Extract<ActResult, { readonly ok: false }>
> {
  const { kind, record, act: name, input } = request
  const admitted = await admit(within, states, request)
  if ('refusal' in admitted) return { ok: false, refusal: admitted.refusal }
  const { head, before, organisation } = admitted
  const opens = actOf(kind, name).opens === true
  if (opens && head.version > 0) return { ok: false, refusal: refusalOf('there-already') }
  // After a restore a record can be younger than what somebody saw of it.
  if (request.seen !== undefined && request.seen > head.version) {
    return { ok: false, refusal: refusalOf('changed-since') }
  }
  const call = { name, input }
  const proposed = actOf(kind, name).takesProposal ? proposedCall(kind.acts, before.state, input) : undefined
  if (proposed && !proposed.ok) return proposed
  const references = [call, ...(proposed ? [proposed.value] : [])].flatMap(
    (each) => actOf(kind, each.name).refersTo?.(each.input as never) ?? [],
  )
  const missing = await missingReferences(within, states, references, request.person)
  if (missing) return { ok: false, refusal: missing }
  const author = authorOf(request, time, organisation)
  const seen = request.seen ?? head.version
  const decided =
    seen === head.version
      ? kind.decide(undefined, before.state, call, author)
      : append(kind, undefined, await streamOf(within, kind, record), { input: call, seen }, author)
  if ('clash' in decided) return { ok: false, clash: await clashOf(within, record, seen, decided.clash) }
  if (!decided.ok) return decided
  if (
    !opens &&
    request.seen === undefined &&
    decided.events.some((event) => kind.standsAlone(event as never))
  ) {
    return { ok: false, refusal: refusalOf('version-missing') }
  }
  return { head, before, organisation, author, events: decided.events as readonly RecordEvent[] }
}

/**
 * Whether an act would be done as things stand: asked before bytes are taken for it. Nothing is written. Of one that was
 * answered before under its key nothing is said: it is answered again.
 */
export const rehearseAct = (
  { db }: Pick<Store, 'db'>,
  states: StateCache,
  request: ActRequest,
  time: ActTime,
): Promise<Extract<ActResult, { readonly ok: false }> | undefined> =>
  inTenant(db, request.tenant, async (within) => {
    if (request.once && (await wasAsked(within, request, request.once.key))) {
      const admitted = await admit(within, states, request)
      return 'refusal' in admitted ? { ok: false, refusal: admitted.refusal } : undefined
    }
    const decided = await decidedOn(within, states, request, time)
    return 'ok' in decided ? decided : undefined
  })

async function wasAsked(
  { tenant, tx }: TenantTransaction,
  { person, kind, record, act }: ActRequest,
  key: string,
): Promise<boolean> {
  const row = { tenant, person, address: `${kind.name}/${record}/${act}`, key }
  const found = await tx
    .selectFrom('request')
    .select('key')
    .where((eb) => eb.and(row))
    .executeTakeFirst()
  return found !== undefined
}

function authorOf(
  { person }: ActRequest,
  { now, today }: ActTime,
  { people, readings }: OrganisationState,
): Author {
  const isMember = (id: string): boolean => Object.hasOwn(people, id) && !people[id]!.isRemoved
  return {
    person,
    today,
    now: now.toISOString(),
    isAlone: Object.keys(people).filter(isMember).length < 2,
    isMember,
    readings,
    newId: uuid,
  }
}

/** Logs what was decided, and brings the lists up to it. */
async function logged(
  within: TenantTransaction,
  states: StateCache,
  { tenant, kind, record, person, way, cause }: ActRequest,
  { head, before }: Pick<Admitted, 'head' | 'before'>,
  events: readonly RecordEvent[],
  { now }: ActTime,
): Promise<ActResult> {
  const drafts = events.map((event) => ({ id: event.id, ...kind.pack(event) }))
  const author = { actor: person, way, ...(cause === undefined ? {} : { cause }) }
  const appended = await appendEvents(within, record, head, drafts, author, now)
  const version = head.version + appended.length
  const last = appended.at(-1)
  if (last) {
    const state = events.reduce((so, event) => kind.evolve(undefined, so, event), before.state)
    states.keep(tenant, record, last.hash, { version, state })
    await projectRecord(within, kind, { id: record, version, state, changedAt: last.event.recordedAt })
  }
  return { ok: true, version, events: appended.map(({ event }) => event.id) }
}

async function organisationOf(
  within: TenantTransaction,
  states: StateCache,
  tenant: string,
): Promise<OrganisationState> {
  const head = await within.tx
    .selectFrom('stream')
    .select(['version', 'head'])
    .where('tenant', '=', tenant)
    .where('id', '=', tenant)
    .executeTakeFirst()
  if (!head) return organisationKind.initialState(undefined)
  return (await states.at<OrganisationState>(within, organisationKind, tenant, head)).state
}

async function streamOf(within: TenantTransaction, kind: AnyKind, id: string) {
  const { events } = await readHistory(within, kind, id)
  return { id, events } as { readonly id: string; readonly events: readonly never[] }
}

async function clashOf(
  within: TenantTransaction,
  record: string,
  seen: number,
  { own }: { readonly own: readonly unknown[] },
): Promise<ActClash> {
  const logged = await readStream(within, record)
  return {
    version: logged.length,
    own: (own as readonly RecordEvent[]).map(({ type, on, payload }) => ({ type, on, payload })),
    others: logged.slice(seen).map(({ version, type, on, actor, recordedAt, payload }) => ({
      version,
      type,
      on,
      actor,
      recordedAt,
      payload,
    })),
  }
}

/** The same request again is answered as it was the first time; another body under its key is refused. */
async function performedOnce(
  within: TenantTransaction,
  states: StateCache,
  request: ActRequest,
  { key, digest }: { readonly key: string; readonly digest: string },
  time: ActTime,
): Promise<ActResult> {
  const { tenant, person, kind, record, act } = request
  const { tx } = within
  const row = { tenant, person, address: `${kind.name}/${record}/${act}`, key }
  const made_at = time.now.toISOString()
  const isPast = new Date(time.now.getTime() - KEPT_DAYS * 86_400_000).toISOString()
  // Of two at once the second waits here until the first has ended.
  const isFirst = await tx
    .insertInto('request')
    .values({ ...row, digest, answer: null, made_at })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'person', 'address', 'key'])
        .doUpdateSet({ digest, answer: null, made_at })
        .where('request.made_at', '<', isPast),
    )
    .returning('key')
    .executeTakeFirst()
  const where = tx
    .selectFrom('request')
    .select(['digest', 'answer'])
    .where((eb) => eb.and(row))
  if (!isFirst) {
    // The first answer again, with today's rights.
    const admitted = await admit(within, states, request)
    if ('refusal' in admitted) return { ok: false, refusal: admitted.refusal }
    const before = await where.executeTakeFirstOrThrow()
    return before.digest === digest && before.answer !== null
      ? (JSON.parse(before.answer) as ActResult)
      : { ok: false, refusal: refusalOf('key-used') }
  }
  const result = await performed(within, states, request, time)
  // Not even a digest stays of what is refused as a state secret.
  if (!result.ok && 'refusal' in result && result.refusal.code === 'state-secret') {
    await tx
      .deleteFrom('request')
      .where((eb) => eb.and(row))
      .execute()
    return result
  }
  await tx
    .updateTable('request')
    .set({ answer: JSON.stringify(result) })
    .where((eb) => eb.and(row))
    .execute()
  return result
}

/** For how long a request can be asked again under its key, in days. */
const KEPT_DAYS = 7

/** Drops the answers to requests of an organisation that can no longer be asked again. */
export const dropOldRequests = ({ db }: Pick<Store, 'db'>, tenant: string, now: Date): Promise<void> =>
  inTenant(db, tenant, async ({ tx }) => {
    const isPast = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString()
    await tx.deleteFrom('request').where('tenant', '=', tenant).where('made_at', '<', isPast).execute()
  })

type StoreRefusal = 'there-already' | 'not-there' | 'changed-since' | 'version-missing' | 'key-used'

const REFUSALS: Readonly<Record<StoreRefusal, Pick<Refusal, 'message' | 'remedy'>>> = {
  'there-already': {
    message: { en: 'A record has this identifier already.', zh: '该标识符已有记录。' },
    remedy: { en: 'Open it under a new identifier.', zh: '请使用新的标识符。' },
  },
  'not-there': {
    message: { en: 'There is no such record.', zh: '没有该记录。' },
    remedy: { en: 'Look at the list of records.', zh: '请查看记录列表。' },
  },
  'changed-since': {
    message: {
      en: 'The record does not have the version you name.',
      zh: '该记录没有您所指明的版本。',
    },
    remedy: { en: 'Look at the record again.', zh: '请重新查看该记录。' },
  },
  'version-missing': {
    message: {
      en: 'This act is on the record as a whole: whoever does it must have seen all that came before.',
      zh: '该操作针对整个记录，操作人须已查看此前的全部内容。',
    },
    remedy: { en: 'Look at the record, and name the version you saw.', zh: '请查看该记录，并指明所见版本。' },
  },
  'key-used': {
    message: {
      en: 'Another request was made under this key.',
      zh: '该请求标识已用于另一内容的请求。',
    },
    remedy: { en: 'Ask again under a new key.', zh: '请使用新的请求标识。' },
  },
}

/** A refusal of the store's own, in the same words wherever it is told. */
export const refusalOf = (code: StoreRefusal): Refusal => ({ code, cite: [], faults: [], ...REFUSALS[code] })
