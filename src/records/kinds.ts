import { caseRecordKind } from './case/case-record-kind.ts'
import { evidenceKind } from './evidence/evidence-kind.ts'
import type { ActKind } from './kernel/act.ts'
import { matterKind } from './matter/matter-kind.ts'
import { organisationKind } from './organisation/organisation-kind.ts'

// biome-ignore lint/suspicious/noExplicitAny: the kinds of one list differ in their states and payloads
export type AnyKind = ActKind<any, any>

/** Every kind of record whose acts are values: addresses, lists and rebuilds go by it. */
export const KINDS: readonly AnyKind[] = [organisationKind, matterKind, caseRecordKind, evidenceKind]

/** The kind of record of a name, where this release's acts are done on such. */
export const kindNamed = (name: string): AnyKind | undefined => KINDS.find((kind) => kind.name === name)
