import * as z from 'zod/mini'
import { closed, expecting, labelled } from '#contract'
import { type Act, actsOn } from '../kernel/act.ts'
import { identifier, reason } from '../kernel/inputs.ts'
import { refuse, whileOpen } from '../kernel/refuse.ts'
import { factName, WORKING } from './acts-answers.ts'
import type { MatterPayloads } from './events.ts'
import type { MatterState } from './state.ts'

const { act } = actsOn<MatterState, MatterPayloads>()

const evidence = identifier({ en: 'Evidence', zh: '证据' })

/** What a matter rests on: evidence is a record of its own, and the matter says what it bears out. */
export const evidenceActs: readonly Act<string, MatterState, never, MatterPayloads>[] = [
  act({
    name: 'attach-evidence',
    label: { en: 'Attach evidence', zh: '关联证据' },
    who: [...WORKING, 'assessor'],
    material: 'ink',
    cite: [],
    input: closed({
      evidence,
      facts: z.optional(
        labelled(
          expecting(z.array(factName).check(z.maxLength(200)), {
            expected: { en: 'names of facts', zh: '事实名称' },
            example: '[]',
          }),
          { en: 'Facts it bears out; none: the whole', zh: '所证明的事实；不填为整个事项' },
        ),
      ),
    }),
    refersTo: ({ evidence: record }) => [{ pointer: '/evidence', kinds: ['evidence'], record }],
    decide: whileOpen((_, { evidence: id, facts = [] }) => ({
      ok: true,
      events: [{ type: 'evidence-attached', payload: { evidence: id, facts: [...new Set(facts)] } }],
    })),
  }),
  act({
    name: 'detach-evidence',
    label: { en: 'Detach evidence', zh: '取消关联证据' },
    who: [...WORKING, 'assessor'],
    material: 'ink',
    cite: [],
    input: closed({ evidence, reason }),
    decide: whileOpen(({ evidence: attached }, payload) =>
      Object.hasOwn(attached, payload.evidence)
        ? { ok: true, events: [{ type: 'evidence-detached', payload }] }
        : refuse(
            'not-there',
            { en: 'This evidence is not attached to the matter.', zh: '该证据未关联到本事项。' },
            { en: 'Nothing needs to be done.', zh: '无需操作。' },
          ),
    ),
  }),
]
