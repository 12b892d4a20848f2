import * as z from 'zod/mini'
import { closed, expecting, labelled } from '#contract'
import { actsOn } from '../kernel/act.ts'
import { identifier, line, reason } from '../kernel/inputs.ts'
import { refuse } from '../kernel/refuse.ts'
import type { MatterPayloads } from './events.ts'
import { whileOpen } from './refusals.ts'
import type { MatterState } from './state.ts'

const { act } = actsOn<MatterState, MatterPayloads>()

const title = line({ en: 'Title', zh: '事项名称' }, 'Recommender for a ride-hailing platform')
const ANYONE = [
  'owner',
  'legal',
  'security',
  'procurement',
  'business',
  'governance-lead',
  'counsel',
] as const

/** What a matter is called, for whom it exists, whether it is open. */
export const namingActs = [
  act({
    name: 'open',
    label: { en: 'Open a matter', zh: '新建事项' },
    who: ANYONE,
    material: 'ink',
    cite: [],
    opens: true,
    input: closed({ title }),
    decide: (_, { title }, { person }) => ({
      ok: true,
      events: [{ type: 'opened', payload: { title, owner: person } }],
    }),
  }),
  act({
    name: 'entitle',
    label: { en: 'Change the title', zh: '修改名称' },
    who: ANYONE,
    material: 'ink',
    cite: [],
    input: closed({ title }),
    decide: whileOpen((_, { title }) => ({ ok: true, events: [{ type: 'entitled', payload: { title } }] })),
  }),
  act({
    name: 'code-name',
    label: { en: 'Give a code name', zh: '设置代号' },
    who: ['owner', 'governance-lead'],
    material: 'ink',
    cite: [],
    input: closed({ codeName: line({ en: 'Code name', zh: '代号' }, 'Kunlun') }),
    decide: whileOpen((_, { codeName }) => ({
      ok: true,
      events: [{ type: 'code-named', payload: { codeName } }],
    })),
  }),
  act({
    name: 'close-to-others',
    label: { en: 'Close the matter to all but those on its list', zh: '限定知情人' },
    who: ['owner', 'governance-lead'],
    material: 'ink',
    cite: [],
    input: closed({
      to: labelled(
        expecting(z.array(identifier({ en: 'Person', zh: '人员' })).check(z.minLength(1), z.maxLength(500)), {
          expected: { en: 'the persons who know of it, one at least', zh: '至少一名知情人' },
          example: '["01939b5e-7c1a-7f00-8a00-000000000001"]',
        }),
        { en: 'Those who know of it', zh: '内幕信息知情人' },
      ),
    }),
    decide: whileOpen((_, { to }, { person }) =>
      to.includes(person)
        ? { ok: true, events: [{ type: 'closed-to-others', payload: { to } }] }
        : refuse(
            'not-now',
            {
              en: 'You would close the matter to yourself.',
              zh: '名单中没有您本人，限定后您将无法访问该事项。',
            },
            { en: 'Put yourself on the list.', zh: '请将本人列入名单。' },
          ),
    ),
  }),
  act({
    name: 'open-to-all',
    label: { en: 'Open the matter to the organisation', zh: '取消知情人限定' },
    who: ['owner', 'governance-lead'],
    material: 'ink',
    cite: [],
    input: closed({}),
    decide: whileOpen(() => ({ ok: true, events: [{ type: 'opened-to-all', payload: {} }] })),
  }),
  act({
    name: 'close',
    label: { en: 'Close the matter', zh: '关闭事项' },
    who: ['owner', 'governance-lead'],
    material: 'ink',
    cite: [],
    input: closed({ reason }),
    decide: whileOpen((_, { reason }) => ({ ok: true, events: [{ type: 'closed', payload: { reason } }] })),
  }),
  act({
    name: 'reopen',
    label: { en: 'Reopen the matter', zh: '重新打开事项' },
    who: ['owner', 'governance-lead'],
    material: 'ink',
    cite: [],
    input: closed({ reason }),
    decide: ({ status }, { reason }) =>
      status === 'closed'
        ? { ok: true, events: [{ type: 'reopened', payload: { reason } }] }
        : refuse(
            'not-now',
            { en: 'The matter is open.', zh: '该事项处于打开状态。' },
            { en: 'Nothing needs to be done.', zh: '无需操作。' },
          ),
  }),
] as const
