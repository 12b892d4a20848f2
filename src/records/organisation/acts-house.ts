import * as z from 'zod/mini'
import { closed, expecting, labelled, matterParts } from '#contract'
import { type Act, actsOn } from '../kernel/act.ts'
import { line, reason } from '../kernel/inputs.ts'
import { roles } from './acts-people.ts'
import type { OrganisationPayloads } from './events.ts'
import { ORGANISATION_SEAT, type OrganisationSeat, type OrganisationState } from './state.ts'

const { act } = actsOn<OrganisationState, OrganisationPayloads>()

const name = line({ en: 'Name', zh: '名称' }, 'Example Mobility Co., Ltd.')
const KINDS = ['matters', 'cases', 'dossiers'] as const
const ADMINISTER = ['owner', 'system-administrator'] as const

/** What an organisation is, and what its records start from. */
export const houseActs: readonly Act<string, OrganisationState, never, OrganisationPayloads>[] = [
  act({
    name: 'open',
    label: { en: 'Open an organisation', zh: '新建组织' },
    who: ['owner'],
    material: 'ink',
    cite: [],
    opens: true,
    input: closed({
      seat: labelled(
        expecting(z.enum(Object.keys(ORGANISATION_SEAT) as [OrganisationSeat, ...OrganisationSeat[]]), {
          expected: { en: 'what the organisation is in a review', zh: '该组织在审查中的身份' },
          example: 'party',
        }),
        { en: 'Seat', zh: '身份' },
      ),
      name,
      owner: line({ en: 'Your name', zh: '您的姓名' }, 'Li Min'),
    }),
    decide: (_, { seat, name, owner }, { person }) => ({
      ok: true,
      events: [{ type: 'opened', payload: { seat, name, owner: { person, name: owner } } }],
    }),
  }),
  act({
    name: 'set-name',
    label: { en: 'Change the name', zh: '修改名称' },
    who: ADMINISTER,
    material: 'ink',
    cite: [],
    input: closed({ name }),
    decide: (_, payload) => ({ ok: true, events: [{ type: 'named', payload }] }),
  }),
  act({
    name: 'set-number-series',
    label: { en: 'Set how records are numbered', zh: '设置编号规则' },
    who: ADMINISTER,
    material: 'ink',
    cite: [],
    input: closed({
      kind: labelled(
        expecting(z.enum(KINDS), {
          expected: { en: 'a kind of record', zh: '记录类型' },
          example: 'matters',
        }),
        { en: 'Kind of record', zh: '记录类型' },
      ),
      form: labelled(
        expecting(z.string().check(z.regex(/^[^{}]{0,40}(\{year\}[^{}]{0,20})?\{n\}[^{}]{0,20}$/)), {
          expected: {
            en: 'a text with {n}, and {year} before it where wanted',
            zh: '含{n}的文本，可在其前加{year}',
          },
          example: 'CSR-{year}-{n}',
        }),
        { en: 'Form', zh: '格式' },
      ),
    }),
    decide: (_, payload) => ({ ok: true, events: [{ type: 'number-series-set', payload }] }),
  }),
  act({
    name: 'set-readings',
    label: { en: 'Set the readings that new matters start from', zh: '设置新事项的默认解释口径' },
    who: ['owner', 'governance-lead', 'legal'],
    material: 'seal',
    cite: [],
    input: closed({
      readings: labelled(matterParts().positions, { en: 'Readings', zh: '解释口径' }),
      reason,
    }),
    decide: (_, { readings, reason }) => ({
      ok: true,
      events: Object.entries(readings ?? {}).map(([reading, position]) => ({
        type: 'reading-set',
        payload: { reading, position, reason },
      })),
    }),
  }),
  act({
    name: 'set-tier-policy',
    label: { en: 'Set who approves at a tier', zh: '设置分级审批人' },
    who: ['owner', 'governance-lead'],
    material: 'seal',
    cite: [],
    input: closed({
      tier: labelled(
        expecting(z.enum(['ordinary', 'supplemental', 'governance']), {
          expected: {
            en: 'ordinary, supplemental or governance',
            zh: 'ordinary、supplemental或者governance',
          },
          example: 'governance',
        }),
        { en: 'Tier', zh: '层级' },
      ),
      approvers: roles,
    }),
    decide: (_, payload) => ({ ok: true, events: [{ type: 'tier-policy-set', payload }] }),
  }),
  act({
    name: 'set-note-days',
    label: { en: 'Set when working notes go', zh: '设置工作笔记保留期限' },
    who: ADMINISTER,
    material: 'seal',
    cite: [],
    input: closed({
      days: labelled(
        expecting(z.nullable(z.number().check(z.int(), z.gte(1), z.lte(36_500))), {
          expected: {
            en: 'a whole number of days, 1 to 36,500; null: they stay',
            zh: '1至36500之间的整数（天）；null表示一直保留',
          },
          example: '365',
        }),
        { en: 'Days without a change', zh: '未修改天数' },
      ),
    }),
    decide: (_, payload) => ({ ok: true, events: [{ type: 'note-days-set', payload }] }),
  }),
]
