import * as z from 'zod/mini'
import { closed, expecting, labelled } from '#contract'
import { ROLE, type Role } from '#words'
import { type Act, actsOn } from '../kernel/act.ts'
import { identifier, line, reason } from '../kernel/inputs.ts'
import { refuse } from '../kernel/refuse.ts'
import type { OrganisationPayloads } from './events.ts'
import type { OrganisationState } from './state.ts'

const { act } = actsOn<OrganisationState, OrganisationPayloads>()

const person = identifier({ en: 'Person', zh: '人员' })
export const roles = labelled(
  expecting(z.array(z.enum(Object.keys(ROLE) as [Role, ...Role[]])).check(z.minLength(1)), {
    expected: { en: 'roles, one at least', zh: '至少一个角色' },
    example: '["legal"]',
  }),
  { en: 'Roles', zh: '角色' },
)
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

/** The people of an organisation, and what each may do: a person's to say. */
export const organisationPeopleActs: readonly Act<string, OrganisationState, never, OrganisationPayloads>[] =
  [
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
