import { describe, expect, test } from 'vitest'
import { versions } from '#practice'
import type { Procedure, Step } from '#review'
import { rulebookOf, tableFaults } from '#review'

const order8 = versions.find(({ regulation }) => regulation.id === 'order-8')!
const positionsOf = (
  { regulation }: (typeof versions)[number],
  readings: Readonly<Record<string, string>> = {},
) => ({
  ...Object.fromEntries(
    Object.entries(regulation.readings).map(([name, { default: position }]) => [name, position]),
  ),
  ...readings,
})
/** Record-keeping (`corrected`) stands under no article, and its note says so. */
const search = (procedure: Procedure, readings: Readonly<Record<string, string>> = {}) =>
  tableFaults(rulebookOf(procedure, { positions: positionsOf(order8, readings) }), {
    withoutArticle: ['corrected'],
  })

/** The defaults, and every reading that changes what a step starts, ends or presupposes. */
const READINGS: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'started-by-member': 'periods-apply', 'opinions-agree': 'with-each-other' },
  {
    'started-by-member': 'periods-apply',
    'written-replies': 'inside',
    'special-review-from': 'end-of-replies',
  },
]

describe.each(versions)('the table of $regulation.id, walked whole', (version) => {
  test.each(READINGS)(
    'has no fault under %j',
    (readings) => {
      expect(search(version.procedure, readings)).toEqual([])
    },
    60_000,
  )
})

/** The table of Order No. 8 with one step, or one period, said wrongly. */
const withStep = (name: string, wrong: Partial<Step>): Procedure => ({
  ...order8.procedure,
  steps: order8.procedure.steps.map((step) => (step.name === name ? { ...step, ...wrong } : step)),
})
const withoutSteps = (...names: readonly string[]): Procedure => ({
  ...order8.procedure,
  steps: order8.procedure.steps.filter(({ name }) => !names.includes(name)),
})

describe('a planted fault is found', () => {
  test.each<[string, string, string, Procedure]>([
    [
      'a state nothing leads to',
      'state-unreachable',
      'assessed',
      withStep('advance-assessment-made', { leadsTo: 'unfiled' }),
    ],
    [
      'a step no state allows',
      'step-unreachable',
      'opinions-heard',
      withStep('opinions-heard', {
        from: ['withdrawn'],
        after: ['concluded', 'commission-approved', 'withdrawn', 'opinions-heard'],
      }),
    ],
    [
      'a case that can only wait for ever',
      'no-way-to-rest',
      'awaiting-commission',
      {
        ...withoutSteps('commission-approved', 'commission-declined'),
        steps: withoutSteps('commission-approved', 'commission-declined').steps.map((step) =>
          step.name === 'withdrawn'
            ? { ...step, from: step.from.filter((state) => state !== 'awaiting-commission') }
            : step,
        ),
      },
    ],
    [
      'a state that nothing leaves',
      'dead-end',
      'awaiting-initiation',
      withoutSteps('initiation-approved', 'initiation-declined'),
    ],
    [
      'a step that nobody takes',
      'waits-on-nobody',
      'awaiting-initiation',
      {
        ...withStep('initiation-approved', { by: [] }),
        steps: order8.procedure.steps.map((step) =>
          step.name.startsWith('initiation-') && step.name !== 'initiation-approval-requested'
            ? { ...step, by: [] }
            : step,
        ),
      },
    ],
    [
      'a step without an article',
      'step-without-article',
      'review-required',
      withStep('review-required', { cite: [] }),
    ],
    [
      'a period without an article',
      'period-without-article',
      'special-review',
      {
        ...order8.procedure,
        periods: order8.procedure.periods.map((period) =>
          period.name === 'special-review' ? { ...period, cite: [] } : period,
        ),
      },
    ],
    [
      'a name of the engine’s for something else',
      'detail-of-another-kind',
      'review-required',
      withStep('review-required', {
        details: { received: { kind: 'yes-no', label: { en: 'Received', zh: '已收到' } } },
      }),
    ],
    [
      'a period started while it runs',
      'clock-started-twice',
      'decision-on-need',
      withStep('materials-conform', { from: ['submitted', 'conforming'] }),
    ],
    [
      'a clock that the conclusion leaves running',
      'clock-runs-at-rest',
      'special-review',
      withStep('concluded', { ends: [{ period: 'written-replies' }] }),
    ],
    [
      'a clock that nothing ends',
      'clock-never-ends',
      'decision-on-need',
      {
        ...order8.procedure,
        steps: order8.procedure.steps.map((step) => ({
          ...step,
          ...(step.ends ? { ends: step.ends.filter(({ period }) => period !== 'decision-on-need') } : {}),
        })),
      },
    ],
  ])(
    '%s: %s at %s',
    (_, fault, at, procedure) => {
      const found = search(procedure)
      expect(found.map((each) => `${each.fault} ${each.at}`)).toContain(`${fault} ${at}`)
    },
    60_000,
  )

  test('with a shortest path to it', () => {
    const [found] = search(withStep('materials-conform', { from: ['submitted', 'conforming'] }))
    expect(found).toEqual({
      fault: 'clock-started-twice',
      at: 'decision-on-need',
      path: ['application-submitted', 'materials-conform'],
    })
  })
})
