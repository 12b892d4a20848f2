import * as z from 'zod/mini'
import { closed, expecting, labelled, matterParts } from '#contract'
import type { Text } from '#language'
import { ROLE, type Role } from '#words'
import { type Act, type ActKind, actsOn, type EventShape, kindOf, type RecordEvent } from '../kernel/act.ts'
import { identifier, line, reason } from '../kernel/inputs.ts'
import { refuse } from '../kernel/refuse.ts'

/** What an organisation is in a review. */
export type OrganisationSeat = 'party' | 'supplier' | 'counsel' | 'office' | 'centre' | 'member'

const ORGANISATION_SEAT: Readonly<Record<OrganisationSeat, Text>> = {
  party: { en: 'party', zh: '当事人' },
  supplier: { en: 'provider of products and services', zh: '产品和服务提供者' },
  counsel: { en: 'law firm', zh: '律师事务所' },
  office: { en: 'Office of Cybersecurity Review', zh: '网络安全审查办公室' },
  centre: { en: 'authorised centre', zh: '受委托的中心' },
  member: { en: 'member unit', zh: '成员单位' },
}

/** A person of an organisation. The identifier stands in the log; the name is kept aside of it. */
export interface Person {
  readonly name: string
  readonly roles: readonly Role[]
  readonly isRemoved: boolean
}

/** How records of a kind are numbered: a text with {year} and {n}. */
export type NumberSeries = Readonly<Record<string, string>>

export interface OrganisationState {
  readonly isOpen: boolean
  readonly seat: OrganisationSeat | null
  readonly name: string | null
  readonly people: Readonly<Record<string, Person>>
  readonly numbers: NumberSeries
  /** Readings taken in new matters where nothing else is said. */
  readonly readings: Readonly<Record<string, string>>
  /** Who approves at each tier. */
  readonly tierPolicy: Readonly<Record<string, readonly Role[]>>
}

type OrganisationPayloads = {
  readonly opened: {
    readonly seat: OrganisationSeat
    readonly name: string
    readonly owner: { readonly person: string; readonly name: string }
  }
  readonly named: { readonly name: string }
  readonly 'number-series-set': { readonly kind: string; readonly form: string }
  readonly 'reading-set': { readonly reading: string; readonly position: string; readonly reason: string }
  readonly 'tier-policy-set': { readonly tier: string; readonly approvers: readonly Role[] }
  readonly 'person-added': { readonly person: string; readonly name: string; readonly roles: readonly Role[] }
  readonly 'roles-given': { readonly person: string; readonly roles: readonly Role[] }
  readonly 'person-removed': { readonly person: string; readonly reason: string }
}

const NO_ORGANISATION: OrganisationState = {
  isOpen: false,
  seat: null,
  name: null,
  people: {},
  numbers: {},
  readings: {},
  tierPolicy: {},
}

const { act } = actsOn<OrganisationState, OrganisationPayloads>()

const name = line({ en: 'Name', zh: '名称' }, 'Example Mobility Co., Ltd.')
const person = identifier({ en: 'Person', zh: '人员' })
const roles = labelled(
  expecting(z.array(z.enum(Object.keys(ROLE) as [Role, ...Role[]])).check(z.minLength(1)), {
    expected: { en: 'roles, one at least', zh: '至少一个角色' },
    example: '["legal"]',
  }),
  { en: 'Roles', zh: '角色' },
)
const KINDS = ['matters', 'cases', 'dossiers'] as const
const ADMINISTER = ['owner', 'system-administrator'] as const
const SECURE = ['owner', 'security-administrator'] as const

/** Whoever is left must be able to act as owner: an organisation without one cannot be helped from inside. */
function keepsOwner(state: OrganisationState, changed: string, roles: readonly Role[]) {
  const owners = Object.entries(state.people).filter(
    ([id, { isRemoved, roles: held }]) => id !== changed && !isRemoved && held.includes('owner'),
  )
  if (owners.length > 0 || roles.includes('owner')) return undefined
  return refuse(
    'not-now',
    { en: 'The organisation would have no owner.', zh: '该操作将使本组织没有负责人。' },
    { en: 'Give another person the role of owner first.', zh: '请先为另一人员授予负责人角色。' },
  )
}

const notThere = refuse(
  'not-there',
  { en: 'There is no such person here.', zh: '本组织没有该人员。' },
  { en: 'Look at the list of people.', zh: '请查看人员列表。' },
)

const acts: readonly Act<string, OrganisationState, never, OrganisationPayloads>[] = [
  act({
    name: 'open',
    label: { en: 'Open an organisation', zh: '新建组织' },
    who: ['owner'],
    material: 'ink',
    cite: [],
    opens: true,
    input: closed({
      seat: labelled(
        expecting(z.enum(Object.keys(ORGANISATION_SEAT) as [OrganisationSeat, ...OrganisationSeat[]]), {
          expected: { en: 'what the organisation is in a review', zh: '该组织在审查中的身份' },
          example: 'party',
        }),
        { en: 'Seat', zh: '身份' },
      ),
      name,
      owner: line({ en: 'Your name', zh: '您的姓名' }, 'Li Min'),
    }),
    decide: (_, { seat, name, owner }, { person }) => ({
      ok: true,
      events: [{ type: 'opened', payload: { seat, name, owner: { person, name: owner } } }],
    }),
  }),
  act({
    name: 'set-name',
    label: { en: 'Change the name', zh: '修改名称' },
    who: ADMINISTER,
    material: 'ink',
    cite: [],
    input: closed({ name }),
    decide: (_, payload) => ({ ok: true, events: [{ type: 'named', payload }] }),
  }),
  act({
    name: 'set-number-series',
    label: { en: 'Set how records are numbered', zh: '设置编号规则' },
    who: ADMINISTER,
    material: 'ink',
    cite: [],
    input: closed({
      kind: labelled(
        expecting(z.enum(KINDS), {
          expected: { en: 'a kind of record', zh: '记录类型' },
          example: 'matters',
        }),
        { en: 'Kind of record', zh: '记录类型' },
      ),
      form: labelled(
        expecting(z.string().check(z.regex(/^[^{}]{0,40}(\{year\}[^{}]{0,20})?\{n\}[^{}]{0,20}$/)), {
          expected: {
            en: 'a text with {n}, and {year} before it where wanted',
            zh: '含{n}的文本，可在其前加{year}',
          },
          example: 'CSR-{year}-{n}',
        }),
        { en: 'Form', zh: '格式' },
      ),
    }),
    decide: (_, payload) => ({ ok: true, events: [{ type: 'number-series-set', payload }] }),
  }),
  act({
    name: 'set-readings',
    label: { en: 'Set the readings that new matters start from', zh: '设置新事项的默认解释口径' },
    who: ['owner', 'governance-lead', 'legal'],
    material: 'seal',
    cite: [],
    input: closed({
      readings: labelled(matterParts().positions, { en: 'Readings', zh: '解释口径' }),
      reason,
    }),
    decide: (_, { readings, reason }) => ({
      ok: true,
      events: Object.entries(readings ?? {}).map(([reading, position]) => ({
        type: 'reading-set',
        payload: { reading, position, reason },
      })),
    }),
  }),
  act({
    name: 'set-tier-policy',
    label: { en: 'Set who approves at a tier', zh: '设置分级审批人' },
    who: ['owner', 'governance-lead'],
    material: 'seal',
    cite: [],
    input: closed({
      tier: labelled(
        expecting(z.enum(['ordinary', 'supplemental', 'governance']), {
          expected: {
            en: 'ordinary, supplemental or governance',
            zh: 'ordinary、supplemental或者governance',
          },
          example: 'governance',
        }),
        { en: 'Tier', zh: '层级' },
      ),
      approvers: roles,
    }),
    decide: (_, payload) => ({ ok: true, events: [{ type: 'tier-policy-set', payload }] }),
  }),
  act({
    name: 'add-person',
    label: { en: 'Add a person', zh: '添加人员' },
    who: SECURE,
    material: 'seal',
    cite: [],
    input: closed({ person, name: line({ en: 'Name', zh: '姓名' }, 'Li Min'), roles }),
    decide: ({ people }, payload) =>
      people[payload.person] && !people[payload.person]!.isRemoved
        ? refuse(
            'there-already',
            { en: 'This person is here already.', zh: '该人员已在本组织。' },
            { en: 'Give the person other roles.', zh: '请调整该人员的角色。' },
          )
        : { ok: true, events: [{ type: 'person-added', payload }] },
  }),
  act({
    name: 'give-roles',
    label: { en: 'Change roles', zh: '调整角色' },
    who: SECURE,
    material: 'seal',
    cite: [],
    input: closed({ person, roles }),
    decide: (state, payload) =>
      state.people[payload.person] && !state.people[payload.person]!.isRemoved
        ? (keepsOwner(state, payload.person, payload.roles) ?? {
            ok: true,
            events: [{ type: 'roles-given', payload }],
          })
        : notThere,
  }),
  act({
    name: 'remove-person',
    label: { en: 'Remove a person', zh: '移除人员' },
    who: SECURE,
    material: 'seal',
    cite: [],
    input: closed({ person, reason }),
    decide: (state, payload) =>
      state.people[payload.person] && !state.people[payload.person]!.isRemoved
        ? (keepsOwner(state, payload.person, []) ?? {
            ok: true,
            events: [{ type: 'person-removed', payload }],
          })
        : notThere,
  }),
]

const about = (words: readonly string[], subject: EventShape['subject']): EventShape => ({
  schema: 1,
  words,
  subject,
})
const ofPerson = ({ person }: { person: string }) => `person ${person}`
/** Who may do what turns on all people together: the last owner must not be lost by two at once. */
const roleChange = () => 'roles'

const shapes: { readonly [Type in keyof OrganisationPayloads & string]: EventShape } = {
  opened: about(['/name', '/owner/name'], () => null),
  named: about(['/name'], () => 'name'),
  'number-series-set': about(['/form'], ({ kind }: { kind: string }) => `numbers of ${kind}`),
  'reading-set': about(['/reason'], ({ reading }: { reading: string }) => `reading ${reading}`),
  'tier-policy-set': about([], ({ tier }: { tier: string }) => `tier ${tier}`),
  'person-added': about(['/name'], ofPerson),
  'roles-given': about([], roleChange),
  'person-removed': about(['/reason'], roleChange),
}

type Evolve = {
  readonly [Type in keyof OrganisationPayloads & string]: (
    state: OrganisationState,
    event: RecordEvent<Type, OrganisationPayloads[Type]>,
  ) => OrganisationState
}

const withPerson = (state: OrganisationState, id: string, person: Person): OrganisationState => ({
  ...state,
  people: { ...state.people, [id]: person },
})

const evolve: Evolve = {
  opened: (_, { payload: { seat, name, owner } }) => ({
    ...NO_ORGANISATION,
    isOpen: true,
    seat,
    name,
    people: { [owner.person]: { name: owner.name, roles: ['owner'], isRemoved: false } },
  }),
  named: (state, { payload }) => ({ ...state, name: payload.name }),
  'number-series-set': (state, { payload: { kind, form } }) => ({
    ...state,
    numbers: { ...state.numbers, [kind]: form },
  }),
  'reading-set': (state, { payload: { reading, position } }) => ({
    ...state,
    readings: { ...state.readings, [reading]: position },
  }),
  'tier-policy-set': (state, { payload: { tier, approvers } }) => ({
    ...state,
    tierPolicy: { ...state.tierPolicy, [tier]: approvers },
  }),
  'person-added': (state, { payload: { person: id, name, roles } }) =>
    withPerson(state, id, { name, roles, isRemoved: false }),
  'roles-given': (state, { payload: { person: id, roles } }) =>
    withPerson(state, id, { ...state.people[id]!, roles }),
  'person-removed': (state, { payload: { person: id } }) =>
    withPerson(state, id, { ...state.people[id]!, roles: [], isRemoved: true }),
}

/** An organisation: its people and their roles, and what its records start from. */
export const organisationKind: ActKind<OrganisationState, OrganisationPayloads> = kindOf({
  name: 'organisations',
  label: { en: 'organisation', zh: '组织' },
  initialState: NO_ORGANISATION,
  acts,
  shapes,
  evolve,
})
