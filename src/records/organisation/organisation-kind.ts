import { type ActKind, kindOf } from '../kernel/act.ts'
import { houseActs } from './acts-house.ts'
import { noticeActs } from './acts-notices.ts'
import { organisationPeopleActs } from './acts-people.ts'
import { evolveOrganisation, ORGANISATION_SHAPES, type OrganisationPayloads } from './events.ts'
import { NO_ORGANISATION, type OrganisationState } from './state.ts'

/** An organisation: its people and their roles, and what its records start from. */
export const organisationKind: ActKind<OrganisationState, OrganisationPayloads> = kindOf({
  name: 'organisations',
  label: { en: 'organisation', zh: '组织' },
  initialState: NO_ORGANISATION,
  acts: [...houseActs, ...organisationPeopleActs, ...noticeActs],
  shapes: ORGANISATION_SHAPES,
  evolve: evolveOrganisation,
})
