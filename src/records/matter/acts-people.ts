import * as z from 'zod/mini'
import { closed, expecting, labelled, requiredDay, targetKinds } from '#contract'
import type { TargetKind } from '#review'
import { ROLE, type Role } from '#words'
import { type Act, actsOn } from '../kernel/act.ts'
import { identifier } from '../kernel/inputs.ts'
import { refuse, strangers, whileOpen } from '../kernel/refuse.ts'
import type { MatterPayloads } from './events.ts'
import type { MatterState } from './state.ts'

const { act } = actsOn<MatterState, MatterPayloads>()

const person = identifier({ en: 'Person', zh: '人员' })
const LEADS = ['owner', 'governance-lead'] as const

/** Who works on a matter (a role, so a person's to give), what it belongs with, and the day that waits for its result. */
export const peopleActs: readonly Act<string, MatterState, never, MatterPayloads>[] = [
  act({
    name: 'set-owner',
    label: { en: 'Hand over to another owner', zh: '变更负责人' },
    who: LEADS,
    material: 'seal',
    cite: [],
    input: closed({ owner: person }),
    decide: whileOpen(
      (_, { owner }, author) =>
        strangers([owner], author) ?? { ok: true, events: [{ type: 'owner-set', payload: { owner } }] },
    ),
  }),
  act({
    name: 'add-contributor',
    label: { en: 'Add a contributor', zh: '添加参与人' },
    who: LEADS,
    material: 'seal',
    cite: [],
    input: closed({
      person,
      role: labelled(
        expecting(z.enum(Object.keys(ROLE) as [Role, ...Role[]]), {
          expected: { en: 'a role', zh: '角色' },
          example: 'legal',
        }),
        { en: 'Role', zh: '角色' },
      ),
    }),
    decide: whileOpen(
      (_, payload, author) =>
        strangers([payload.person], author) ?? { ok: true, events: [{ type: 'contributor-added', payload }] },
    ),
  }),
  act({
    name: 'remove-contributor',
    label: { en: 'Remove a contributor', zh: '移除参与人' },
    who: LEADS,
    material: 'seal',
    cite: [],
    input: closed({ person }),
    decide: whileOpen(({ contributors }, payload) =>
      Object.hasOwn(contributors, payload.person)
        ? { ok: true, events: [{ type: 'contributor-removed', payload }] }
        : refuse(
            'not-there',
            { en: 'This person does not work on the matter.', zh: '该人员未参与本事项。' },
            { en: 'Nothing needs to be done.', zh: '无需操作。' },
          ),
    ),
  }),
  act({
    name: 'link',
    label: { en: 'Link another matter', zh: '关联其他事项' },
    who: [...LEADS, 'legal', 'counsel'],
    material: 'ink',
    cite: [],
    input: closed({ to: identifier({ en: 'Matter', zh: '事项' }) }),
    decide: whileOpen((_, payload) => ({ ok: true, events: [{ type: 'linked', payload }] })),
  }),
  act({
    name: 'set-target',
    label: { en: 'Set the day that waits for the result', zh: '设定目标日期' },
    who: [...LEADS, 'legal', 'business', 'procurement'],
    material: 'ink',
    cite: [],
    input: closed({
      target: labelled(
        z.nullable(
          closed({
            kind: labelled(
              expecting(z.enum(targetKinds as readonly [TargetKind, ...TargetKind[]]), {
                expected: { en: targetKinds.join(', '), zh: targetKinds.join('、') },
                example: targetKinds[0]!,
              }),
              { en: 'What waits', zh: '目标类型' },
            ),
            on: requiredDay({ en: 'On', zh: '日期' }),
          }),
        ),
        { en: 'Target', zh: '目标' },
      ),
    }),
    decide: whileOpen((_, payload) => ({ ok: true, events: [{ type: 'target-set', payload }] })),
  }),
]
