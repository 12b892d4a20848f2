import type { HolidayNotice } from '#clock'
import type { Text } from '#language'
import type { Role } from '#words'
import type { HouseReadings } from '../kernel/record-kind.ts'

/** What an organisation is in a review. */
export type OrganisationSeat = 'party' | 'supplier' | 'counsel' | 'office' | 'centre' | 'member'

export const ORGANISATION_SEAT: Readonly<Record<OrganisationSeat, Text>> = {
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
  readonly readings: HouseReadings
  /** Who approves at each tier. */
  readonly tierPolicy: Readonly<Record<string, readonly Role[]>>
  /** After how many days without a change working notes go; null: they stay. */
  readonly noteDays: number | null
  /** Loaded beside those that ship, in the order in which they were published. */
  readonly notices: readonly HolidayNotice[]
}

export const NO_ORGANISATION: OrganisationState = {
  isOpen: false,
  seat: null,
  name: null,
  people: {},
  numbers: {},
  readings: {},
  tierPolicy: {},
  noteDays: null,
  notices: [],
}
