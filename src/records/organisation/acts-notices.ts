import * as z from 'zod/mini'
import type { CivilDate, HolidayNotice } from '#clock'
import {
  closed,
  expecting,
  type Fault,
  FaultList,
  labelled,
  noticeClash,
  noticeInput,
  readHolidayNotice,
  requiredDay,
} from '#contract'
import { type Act, actsOn } from '../kernel/act.ts'
import { reason } from '../kernel/inputs.ts'
import { refuse } from '../kernel/refuse.ts'
import type { OrganisationPayloads } from './events.ts'
import type { OrganisationState } from './state.ts'

const { act } = actsOn<OrganisationState, OrganisationPayloads>()

const WHO = ['owner', 'governance-lead', 'legal'] as const
const WHOSE = { en: 'The organisation', zh: '本组织' }

/** Faults of the notice, at their places in the act. */
function refused(found: readonly Fault[]) {
  const faults = new FaultList()
  for (const fault of found) faults.include({ ...fault, pointer: `/notice${fault.pointer}` })
  return { ok: false as const, refusal: faults.refusal() }
}

const isSame = (
  one: Pick<HolidayNotice, 'year' | 'published'>,
  other: Pick<HolidayNotice, 'year' | 'published'>,
) => one.year === other.year && one.published === other.published

/** The State Council's holiday notices by which an organisation counts beside those that ship: dates rest on them. */
export const noticeActs: readonly Act<string, OrganisationState, never, OrganisationPayloads>[] = [
  act({
    name: 'load-holiday-notice',
    label: { en: 'Load a holiday notice', zh: '载入放假安排通知' },
    who: WHO,
    material: 'seal',
    cite: [],
    input: closed({ notice: labelled(noticeInput(), { en: 'Notice', zh: '通知' }) }),
    decide: ({ notices }, input, { today }) => {
      const read = readHolidayNotice(input.notice)
      if (!read.ok) return refused(read.faults)
      const { notice } = read
      const clash = noticeClash(
        notice,
        notices.map((each) => ({ notice: each, whose: WHOSE })),
        today as CivilDate,
      )
      if (clash) return refused([clash])
      return notices.some((each) => isSame(each, notice))
        ? refuse(
            'there-already',
            { en: 'This notice is loaded already.', zh: '该通知已载入。' },
            { en: 'Nothing needs to be done.', zh: '无需操作。' },
          )
        : { ok: true, events: [{ type: 'holiday-notice-loaded', payload: { notice } }] }
    },
  }),
  act({
    name: 'withdraw-holiday-notice',
    label: { en: 'Withdraw a holiday notice loaded by mistake', zh: '撤回误载的放假安排通知' },
    who: WHO,
    material: 'seal',
    cite: [],
    input: closed({
      year: labelled(
        expecting(z.number().check(z.int()), {
          expected: { en: 'the year of the notice', zh: '通知所属年份' },
          example: '2027',
        }),
        { en: 'Year', zh: '年份' },
      ),
      published: requiredDay({ en: 'Published on', zh: '发布日期' }),
      reason,
    }),
    decide: ({ notices }, payload) =>
      notices.some((each) => isSame(each, payload))
        ? { ok: true, events: [{ type: 'holiday-notice-withdrawn', payload }] }
        : refuse(
            'not-there',
            { en: 'The organisation has loaded no such notice.', zh: '本组织未载入该通知。' },
            { en: 'Look at the notices of the organisation.', zh: '请查看本组织已载入的通知。' },
          ),
  }),
]
