import * as z from 'zod/mini'
import { liabilities, parallelRegimeNames, publicCases } from '#regulations'
import { open, says } from '../kit.ts'
import { forecastReadings, procedureIds, stepNames } from '../versions.ts'
import { both, cite, day, keyOf, list, namesOf, text, whole } from './pieces.ts'
import { rowWithSource } from './related-law.ts'

/** What stands beside a case: history in place of a forecast, other regimes, pointers to liability. */
export function beside() {
  const ofCase = {
    case: namesOf(publicCases.map(({ id }) => id)),
    name: both,
    procedure: namesOf(procedureIds()),
    started: day,
  }
  const until = open({ on: day, kind: z.enum(['conclusion', 'penalty', 'measure-lifted']), said: both })
  const pointer = open({
    breach: keyOf(liabilities),
    name: both,
    day: day as z.ZodMiniType<string>,
    cite,
    step: namesOf(stepNames()),
    event: whole(0),
    provided: both,
    rows: list(rowWithSource),
    notFound: list(both),
    notVerified: list(both),
    notes: list(both),
  })
  return {
    noForecast: z.exactOptional(
      says(
        open({
          reading: text,
          after: namesOf(stepNames()),
          elapsed: z.exactOptional(open({ since: day, through: day, fewest: whole(0), most: whole(0) })),
          history: open({
            durations: list(open({ ...ofCase, until, workingDays: whole(0) })),
            fewest: z.exactOptional(whole(0)),
            most: z.exactOptional(whole(0)),
            open: list(open(ofCase)),
          }),
        }),
        {
          en: `Where periods are not forecast (reading ${forecastReadings()}): the public cases, counted by the clock.`,
          zh: `不作期限预测时（解释口径${forecastReadings()}）：公开案例及其历时。`,
        },
      ),
    ),
    parallel: z.exactOptional(
      says(list(open({ name: namesOf(parallelRegimeNames), cite, message: both })), {
        en: 'Regimes that the file says run beside.',
        zh: '文件载明的并行制度。',
      }),
    ),
    liability: z.exactOptional(
      says(open({ pointers: list(pointer), notFound: list(both) }), {
        en: 'Pointers to other laws, each by the law of a day; never findings.',
        zh: '对其他法律的指引，依所示日期的规定；不作认定。',
      }),
    ),
  }
}
