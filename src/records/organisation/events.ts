import type { HolidayNotice } from '#clock'
import type { Role } from '#words'
import type { EventShape, RecordEvent } from '../kernel/act.ts'
import { NO_ORGANISATION, type OrganisationSeat, type OrganisationState, type Person } from './state.ts'

/** What can have happened to an organisation, and what each event says. */
export type OrganisationPayloads = {
  readonly opened: {
    readonly seat: OrganisationSeat
    readonly name: string
    readonly owner: { readonly person: string; readonly name: string }
  }
  readonly named: { readonly name: string }
  readonly 'number-series-set': { readonly kind: string; readonly form: string }
  readonly 'reading-set': { readonly reading: string; readonly position: string; readonly reason: string }
  readonly 'tier-policy-set': { readonly tier: string; readonly approvers: readonly Role[] }
  readonly 'note-days-set': { readonly days: number | null }
  readonly 'holiday-notice-loaded': { readonly notice: HolidayNotice }
  readonly 'holiday-notice-withdrawn': {
    readonly year: number
    readonly published: string
    readonly reason: string
  }
  readonly 'person-added': { readonly person: string; readonly name: string; readonly roles: readonly Role[] }
  readonly 'roles-given': { readonly person: string; readonly roles: readonly Role[] }
  readonly 'person-removed': { readonly person: string; readonly reason: string }
}

const about = (words: readonly string[], subject: EventShape['subject']): EventShape => ({
  schema: 1,
  words,
  subject,
})
const ofPerson = ({ person }: { person: string }) => `person ${person}`
/** Who may do what turns on all people together: the last owner must not be lost by two at once. */
const roleChange = () => 'roles'

export const ORGANISATION_SHAPES: { readonly [Type in keyof OrganisationPayloads & string]: EventShape } = {
  opened: about(['/name', '/owner/name'], () => null),
  named: about(['/name'], () => 'name'),
  'number-series-set': about(['/form'], ({ kind }: { kind: string }) => `numbers of ${kind}`),
  'reading-set': about(['/reason'], ({ reading }: { reading: string }) => `reading ${reading}`),
  'tier-policy-set': about([], ({ tier }: { tier: string }) => `tier ${tier}`),
  'note-days-set': about([], () => 'days of notes'),
  'holiday-notice-loaded': about([], () => 'notices'),
  'holiday-notice-withdrawn': about(['/reason'], () => 'notices'),
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

export const evolveOrganisation: Evolve = {
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
  'reading-set': (state, { payload: { reading, position, reason } }) => ({
    ...state,
    readings: { ...state.readings, [reading]: { position, reason } },
  }),
  'tier-policy-set': (state, { payload: { tier, approvers } }) => ({
    ...state,
    tierPolicy: { ...state.tierPolicy, [tier]: approvers },
  }),
  'note-days-set': (state, { payload: { days } }) => ({ ...state, noteDays: days }),
  'holiday-notice-loaded': (state, { payload: { notice } }) => ({
    ...state,
    notices: [...state.notices, notice].sort((a, b) => (a.published < b.published ? -1 : 1)),
  }),
  'holiday-notice-withdrawn': (state, { payload }) => ({
    ...state,
    notices: state.notices.filter(
      ({ year, published }) => year !== payload.year || published !== payload.published,
    ),
  }),
  'person-added': (state, { payload: { person: id, name, roles } }) =>
    withPerson(state, id, { name, roles, isRemoved: false }),
  'roles-given': (state, { payload: { person: id, roles } }) =>
    withPerson(state, id, { ...state.people[id]!, roles }),
  'person-removed': (state, { payload: { person: id } }) =>
    withPerson(state, id, { ...state.people[id]!, roles: [], isRemoved: true }),
}
