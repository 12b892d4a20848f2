import type { Refusal } from '#contract'
import type { Act, MatterState, OrganisationState, Way } from '#records'
import type { Role } from '#words'

/** The parts of any record that say for whom it is. */
export interface RecordScope {
  readonly owner?: string | null
  readonly contributors?: Readonly<Record<string, Role>>
  readonly closedTo?: readonly string[] | null
  /** The record it belongs to: it exists for nobody for whom that does not. */
  readonly of?: string | null
  readonly isOpenToAssistants?: boolean
}

/** For whom a record is: what it says, and what the record that it belongs to says. */
export type RecordScopes = readonly RecordScope[]

/** What a person is here: in the organisation, on the record, and on the record that it belongs to. */
export function rolesOf(
  organisation: OrganisationState,
  records: RecordScopes,
  person: string,
): ReadonlySet<Role> {
  const member = organisation.people[person]
  if (!member || member.isRemoved) return new Set()
  const onRecords = records.flatMap(({ owner, contributors }): readonly Role[] => {
    const role = contributors?.[person]
    return [...(owner === person ? (['owner'] as const) : []), ...(role ? [role] : [])]
  })
  return new Set([...member.roles, ...onRecords])
}

/** Whether a record exists for a person: a closed one exists for nobody but those on its list. */
export const existsFor = ({ closedTo }: Partial<Pick<MatterState, 'closedTo'>>, person: string): boolean =>
  !closedTo || closedTo.includes(person)

/** Whether it is there for whoever comes by a way: for a program that speaks for a person, only where one let it in. */
export const isOpenBy = (way: Way, records: RecordScopes): boolean =>
  way !== 'mcp' || records.some(({ isOpenToAssistants }) => isOpenToAssistants === true)

/** By these ways no person stands at the page or the terminal. */
const MACHINES: readonly Way[] = ['token', 'mcp', 'job']

/** Why an act is not for this person, or not by this way; undefined where it is. Denied unless a role allows it. */
export function whyNot(
  { who, material, label }: Pick<Act<string, never, never, never>, 'who' | 'material' | 'label'>,
  roles: ReadonlySet<Role>,
  way: Way,
): Refusal | undefined {
  if (material === 'seal' && MACHINES.includes(way)) return refusal(BY_A_PERSON, AT_THE_PAGE)
  if (who.some((role) => roles.has(role))) return undefined
  return refusal(
    { en: `“${label.en}” is not for your roles.`, zh: `您的角色无权进行“${label.zh}”。` },
    { en: 'Ask an owner of the organisation for a role that may.', zh: '请向本组织负责人申请相应角色。' },
  )
}

const BY_A_PERSON = {
  en: 'This act sets a person’s seal: no token and no machine does it.',
  zh: '该操作代表具名人员的判断或者决定，不得由令牌或者机器进行。',
}
const AT_THE_PAGE = {
  en: 'Do it signed in, at the page or the terminal; a machine may propose it.',
  zh: '请本人登录后在页面或者终端进行；机器仅可提出建议。',
}

const refusal = (message: Refusal['message'], remedy: Refusal['remedy']): Refusal => ({
  code: 'not-allowed',
  cite: [],
  message,
  remedy,
  faults: [],
})
