import type { CivilDate } from '#clock'
import type { Detail, Step } from './procedure.ts'

/** What a detail says once it is read, by its kind. */
interface Values {
  readonly day: CivilDate
  readonly 'yes-no': boolean
  readonly 'one-of': string
  readonly text: string
  readonly texts: readonly string[]
  /** The id of an earlier event. */
  readonly event: string
}
export type ValueOf<D extends Detail> = D extends { readonly kind: 'one-of'; readonly values: infer V }
  ? keyof V & string
  : Values[D['kind']]

/**
 * The details by which the engine goes, under their names, each with its kind. A step that declares one of these names
 * means by it what stands here; whatever else a step declares decides nothing.
 */
const ENGINE_DETAILS = {
  /** The day a party received a notice; where its day of issue is unknown, the latest day it can have been issued. */
  received: 'day',
  /** The day a notice of extension gives. */
  until: 'day',
  /** Of whom supplementary materials were required or received, or whose consent it is. */
  of: 'one-of',
  /** Who reports, or made a report. */
  by: 'one-of',
  /** Which provider, where there are several. */
  supplier: 'text',
  /** The addressee that received or replied. */
  member: 'text',
  /** The addressees to whom the recommendation was sent. */
  members: 'texts',
  agrees: 'yes-no',
  /** The kind of document that a consent is about, and the seat to which it opens it. */
  document: 'one-of',
  disclosedTo: 'one-of',
  /** The id of the event that this one corrects, and why. */
  corrects: 'event',
  reason: 'text',
} as const satisfies Readonly<Record<string, Detail['kind']>>

type EngineDetail = keyof typeof ENGINE_DETAILS
export type EngineDetails = { readonly [Name in EngineDetail]?: Values[(typeof ENGINE_DETAILS)[Name]] }

/** Details that a step declares under a name of the engine's, and of another kind. */
export const detailsOfAnotherKind = ({ details = {} }: Pick<Step, 'details'>): readonly string[] =>
  Object.entries(details).flatMap(([name, { kind }]) =>
    Object.hasOwn(ENGINE_DETAILS, name) && ENGINE_DETAILS[name as EngineDetail] !== kind ? [name] : [],
  )

/** What any of these steps can say beside its day; where several list values under one name, any of those. */
export function detailsOfAll(steps: readonly Step[]): Readonly<Record<string, Detail>> {
  const all: Record<string, Detail> = {}
  for (const [name, detail] of steps.flatMap(({ details = {} }) => Object.entries(details))) {
    const values = { ...all[name]?.values, ...detail.values }
    all[name] = detail.values ? { ...detail, values } : detail
  }
  return all
}
