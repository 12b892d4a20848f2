import { caseRecordKind, matterKind, organisationKind } from '#records'
import type { AnyKind } from './record-state.ts'

const KINDS: readonly AnyKind[] = [organisationKind, matterKind, caseRecordKind]

/** The kind of record of a name, where this release's acts are done on such. */
export const kindNamed = (name: string): AnyKind | undefined => KINDS.find((kind) => kind.name === name)
