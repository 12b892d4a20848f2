import * as z from 'zod/mini'
import { closed, expecting, labelled } from '#contract'
import { ROLE, type Role } from '#words'
import { type Act, actsOn } from '../kernel/act.ts'
import { line, prose } from '../kernel/inputs.ts'
import { refuse, whileOpen } from '../kernel/refuse.ts'
import { WORKING } from './acts-describing.ts'
import { type EvidencePayloads, REVISION_ADDED } from './events.ts'
import { marking, refuseStateSecret, secrecyRefusal } from './marking.ts'
import type { EvidenceState, Revision } from './state.ts'

const { act, actWithBytes } = actsOn<EvidenceState, EvidencePayloads>()

/** The revision of a number, the last where none is named; undefined where there is none. */
export const revisionOf = ({ revisions }: EvidenceState, number?: number): Revision | undefined =>
  number === undefined ? revisions.at(-1) : revisions[number - 1]

/** The files of a piece of evidence: they come in as bytes and go out as bytes. */
export const fileActs: readonly Act<string, EvidenceState, never, EvidencePayloads>[] = [
  actWithBytes({
    name: 'add-revision',
    label: { en: 'Add a file', zh: '上传文件' },
    who: WORKING,
    material: 'ink',
    cite: [],
    input: closed({
      marking,
      name: line({ en: 'Name of the file', zh: '文件名' }, 'assessment.pdf'),
      note: z.optional(prose({ en: 'What is new in it', zh: '本次修订说明' }, 'Signed copy')),
    }),
    decide: whileOpen((state, { marking: as, name, note, file }) => {
      // Of a state secret there is number, day and place, whatever the file is said to be.
      if (state.marking === 'state-secret') return refuseStateSecret()
      const refused = secrecyRefusal(as, [name, note])
      if (refused) return refused
      const payload = { name, note: note ?? null, marking: as, file }
      return { ok: true, events: [{ type: REVISION_ADDED, payload }] }
    }),
  }),
  act({
    name: 'download',
    label: { en: 'Take a copy of a file', zh: '下载文件' },
    // Whoever may read the record it belongs to; each reading is logged.
    who: Object.keys(ROLE) as Role[],
    material: 'ink',
    cite: [],
    bytes: 'out',
    input: closed({
      revision: z.optional(
        labelled(
          expecting(z.int().check(z.minimum(1), z.maximum(1_000_000)), {
            expected: { en: 'the number of a revision, from 1', zh: '修订号，自1起' },
            example: '1',
          }),
          { en: 'Revision; none: the last', zh: '修订号；不填为最新一份' },
        ),
      ),
    }),
    decide: (state, { revision: number }) => {
      const revision = revisionOf(state, number)
      if (!revision) return NO_FILE
      if (revision.isErased) return ERASED
      return { ok: true, events: [{ type: 'revision-read', payload: { revision: revision.number } }] }
    },
  }),
]

const NO_FILE = refuse(
  'not-there',
  { en: 'There is no such file.', zh: '没有该文件。' },
  { en: 'Look at the evidence and its revisions.', zh: '请查看该证据及其各次修订。' },
)

const ERASED = refuse(
  'not-there',
  { en: 'The file was destroyed: nobody can read it any more.', zh: '该文件已被清除，任何人均无法读取。' },
  { en: 'The log says when and on which ground.', zh: '清除时间和事由见日志。' },
)
