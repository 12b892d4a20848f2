import { expect, it } from 'vitest'
import type { Answers } from '#rules'
import { determinerFor } from '#screening'
import { order8 } from './versions.ts'

const yes = { state: 'answered', value: true } as const
const no = { state: 'answered', value: false } as const
const CODE = 'leaving-china-may-be-exporting-personal-information'
const raised = (answers: Answers): boolean =>
  determinerFor(order8)
    .determine(answers, {}, '2026-11-21')
    .flags.some(({ code }) => code === CODE)

it('logs that leave China may carry personal information: find out before saying that none is exported', () => {
  expect(raised({ processesData: yes, logsOrMonitoringLeaveChina: yes })).toBe(true)
  expect(
    raised({ processesData: yes, logsOrMonitoringLeaveChina: yes, exportsPersonalInformation: yes }),
  ).toBe(false)
  expect(raised({ processesData: yes, logsOrMonitoringLeaveChina: no })).toBe(false)
})
