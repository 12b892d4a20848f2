import { describe, expect, test } from 'vitest'
import { versionsOfLaw as versions } from '../in-time.ts'

/** The steps of the contract, in its order. */
const CONTRACT = `
  consultation-held on-site-inspection advance-assessment-made application-submitted materials-returned application-resubmitted materials-conform
  no-review-needed review-required preliminary-review-extended supplement-requested supplement-received
  recommendation-formed recommendation-sent recommendation-received reply-received special-review-notified
  special-review-extended opinions-heard analysed-in-depth recommendation-reformed opinions-sought-again
  commission-approval-requested commission-approved commission-declined concluded withdrawn
  member-proposed-review initiation-approval-requested initiation-approved initiation-declined review-initiated
  mitigation-required mitigation-reported mitigation-lifted disclosure-consented complaint-filed
  commitment-recorded commitment-urged commitment-breached report-received supervision-report
  violation-referred penalty-decided corrected
`
  .trim()
  .split(/\s+/u)

/** What the contract and the text say of one version and not of the other. */
const OF_VERSION: Readonly<
  Record<
    string,
    {
      readonly without: readonly string[]
      readonly periods: Readonly<Record<string, readonly [number, number | 'no-cap' | undefined]>>
      /** The articles of the procedure: a reading that touches one of them is settled by the table. */
      readonly articles: readonly [first: number, last: number]
      readonly toReplies: readonly string[]
      /** Readings of its articles that move a duty and nothing of the table. */
      readonly ofDutiesAlone: readonly string[]
    }
  >
> = {
  'order-6': {
    without: ['materials-conform', 'mitigation-required', 'mitigation-reported', 'mitigation-lifted'],
    periods: {
      'decision-on-need': [10, undefined],
      'preliminary-review': [30, 15],
      'written-replies': [15, undefined],
      'special-review': [45, 'no-cap'],
    },
    articles: [8, 15],
    toReplies: ['member', 'protection-department'],
    // Who is the party in a review of products matters here to Art. 14 alone: measures came with Order No. 8.
    ofDutiesAlone: ['party-in-product-review'],
  },
  'order-8': {
    without: [],
    periods: {
      'decision-on-need': [10, undefined],
      'preliminary-review': [30, 15],
      'written-replies': [15, undefined],
      'special-review': [90, 'no-cap'],
    },
    articles: [9, 16],
    toReplies: ['member', 'relevant-department'],
    ofDutiesAlone: [],
  },
}

describe.each(versions)('the procedure of $regulation.id', ({ regulation, procedure }) => {
  const { readings, articles } = regulation
  const ofVersion = OF_VERSION[regulation.id]!
  const { steps, states, periods, excluded, materials, initial, final } = procedure
  const paragraphIds = new Set(articles.flatMap((article) => article.paragraphs.map(({ id }) => id)))
  const stateNames = new Set(Object.keys(states))
  const periodNames = new Set(periods.map(({ name }) => name))
  const stepNames = new Set(steps.map(({ name }) => name))
  const excludedNames = new Set(excluded.map(({ name }) => name))
  const materialNames = new Set(materials.map(({ name }) => name))
  const isKnown = (known: ReadonlySet<string>, names: readonly string[] = []) =>
    expect(names.filter((name) => !known.has(name))).toEqual([])

  test('has every step that the contract gives it, exactly once', () => {
    const wanted = CONTRACT.filter((name) => !ofVersion.without.includes(name))
    expect(steps.map(({ name }) => name).sort()).toEqual([...wanted].sort())
  })

  test('says of which regulation it is', () => {
    expect(procedure.regulation).toBe(regulation.id)
  })

  describe.each(steps)('$name', (step) => {
    test('cites paragraphs that exist; only record-keeping cites none', () => {
      isKnown(paragraphIds, step.cite)
      expect(step.cite.length > 0).toBe(step.name !== 'corrected')
    })

    test('asks its act of whoever takes it, and names no actor in its place', () => {
      const { act, claim } = step
      expect(act.en).toMatch(/^(?!The |A |An |Whoever )[A-Z]/u)
      expect(act.en).not.toBe(claim.en)
      expect(act.zh).not.toMatch(/^(?:网络安全审查办公室|当事人|运营者|提供者|成员单位|信息提供方|中央)/u)
    })

    test('goes from and to states that exist', () => {
      isKnown(stateNames, [
        ...step.from,
        ...(step.leadsTo ? [step.leadsTo] : []),
        ...(step.opinions ? [step.opinions.in] : []),
      ])
      if (step.opinions) expect(step.from).toContain(step.opinions.in)
    })

    test('touches periods, excluded times, materials and steps that exist', () => {
      isKnown(
        periodNames,
        [...(step.starts ?? []), ...(step.ends ?? [])].map(({ period }) => period),
      )
      isKnown(periodNames, step.extends)
      isKnown(excludedNames, [...(step.pauses ?? []), ...(step.resumes ?? [])])
      isKnown(materialNames, step.materials)
      isKnown(stepNames, step.after)
    })

    test('says why it is here if the text does not name it', () => {
      if (step.basis !== 'text') expect(step.note).toBeDefined()
    })
  })

  describe.each(periods)('$name', (period) => {
    test('cites a paragraph that exists, and readings that exist', () => {
      isKnown(paragraphIds, period.cite)
      isKnown(new Set(Object.keys(readings)), period.readings)
    })

    test('is started by a step and ended by a step', () => {
      expect(steps.some(({ starts }) => starts?.some((effect) => effect.period === period.name))).toBe(true)
      expect(steps.some(({ ends }) => ends?.some((effect) => effect.period === period.name))).toBe(true)
    })

    test('is extended by a step exactly where the law lets it be', () => {
      expect(steps.some((step) => step.extends?.includes(period.name) ?? false)).toBe(
        period.extension !== null,
      )
    })

    test('assumes only steps that exist', () => {
      if (period.assumes) isKnown(stepNames, Object.values(period.assumes))
    })
  })

  test('the working days are those of the text', () => {
    const ofText = Object.fromEntries(
      periods.map(({ name, workingDays, extension }) => [name, [workingDays, extension?.workingDays]]),
    )
    expect(ofText).toEqual(ofVersion.periods)
  })

  test('asks the addressees of the text for their opinions', () => {
    for (const name of ['recommendation-sent', 'opinions-sought-again']) {
      expect(steps.find((step) => step.name === name)!.to).toEqual(ofVersion.toReplies)
    }
    expect(periods.find(({ name }) => name === 'written-replies')!.binds).toEqual(ofVersion.toReplies)
  })

  describe('readings', () => {
    const positionsOf = (name: string): readonly string[] => Object.keys(readings[name]!.positions)
    const settled = [
      procedure.firstDay,
      procedure.agreement!,
      ...excluded.flatMap(({ boundary, stops, opensOn }) => [boundary, stops, ...(opensOn ? [opensOn] : [])]),
      ...procedure.bonds.flatMap(({ asksByReading }) => (asksByReading ? [asksByReading] : [])),
      ...periods.flatMap(({ startDay }) => (startDay ? [startDay] : [])),
    ]
    const under = [
      procedure.noForecast!.unless,
      ...(procedure.takesOver ? [procedure.takesOver.under] : []),
      ...steps
        .flatMap(({ starts = [], ends = [] }) => [...starts, ...ends])
        .flatMap((effect) => effect.under ?? []),
    ]

    test.each(settled)('$reading settles something under each of its positions', ({ reading, positions }) => {
      expect(Object.keys(positions).sort()).toEqual([...positionsOf(reading)].sort())
    })

    test.each(under)('$reading has the position $position', ({ reading, position }) => {
      expect(positionsOf(reading)).toContain(position)
    })

    test('that touch its articles are all in the table', () => {
      const [first, last] = ofVersion.articles
      const isOfProcedure = (cite: string): boolean => {
        const article = Number(/^art\.(\d+)/u.exec(cite)?.[1] ?? 0)
        return first <= article && article <= last
      }
      const used = new Set([...settled, ...under].map(({ reading }) => reading))
      const ofProcedure = Object.entries(readings)
        .filter(([, { touches }]) => touches.some(isOfProcedure))
        .map(([name]) => name)
      expect(ofProcedure.filter((name) => !used.has(name))).toEqual(ofVersion.ofDutiesAlone)
    })
  })

  describe('the table as a graph', () => {
    const moves = steps.flatMap(({ from, leadsTo }) =>
      leadsTo ? from.map((state) => [state, leadsTo] as const) : [],
    )
    const closure = (
      start: readonly string[],
      next: (state: string) => readonly string[],
    ): ReadonlySet<string> => {
      const seen = new Set(start)
      for (const state of seen) for (const other of next(state)) seen.add(other)
      return seen
    }

    test('every state can be reached', () => {
      const reached = closure([initial], (state) =>
        moves.filter(([from]) => from === state).map(([, to]) => to),
      )
      expect([...reached].sort()).toEqual([...stateNames].sort())
    })

    test('from every state the case can come to rest', () => {
      const ending = closure(final, (state) => moves.filter(([, to]) => to === state).map(([from]) => from))
      expect([...ending].sort()).toEqual([...stateNames].sort())
    })

    test('no conclusion of a special review without the approval of the Commission', () => {
      const { from } = steps.find(({ name }) => name === 'concluded')!
      expect(from).not.toContain('special-review')
      expect(from).not.toContain('awaiting-commission')
      expect(moves.filter(([, to]) => to === 'approved')).toEqual([['awaiting-commission', 'approved']])
    })

    test('a step that must come after another can do so', () => {
      const taken = new Set<string>()
      for (let grown = true; grown; ) {
        const ready = steps.filter(
          ({ name, after = [] }) => !taken.has(name) && after.every((other) => taken.has(other)),
        )
        for (const { name } of ready) taken.add(name)
        grown = ready.length > 0
      }
      expect([...taken].sort()).toEqual([...stepNames].sort())
    })
  })
})
