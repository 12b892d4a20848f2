import { describe, expect, it } from 'vitest'
import { order8 } from '#practice'
import type { Answers } from '#rules'
import { determinerFor } from '#screening'

const yes = { state: 'answered', value: true } as const
const outcome = (value: string) => ({ productReviewOutcome: { state: 'answered', value } }) as const
const raised = (answers: Answers, on: string): readonly string[] =>
  determinerFor(order8)
    .determine(answers, {}, on)
    .flags.map(({ code }) => code)
    .filter((code) => /^(public-review|publicly-not-passed)-/.test(code))

describe('art.16: a product under public review, or that did not pass, is not bought without a word', () => {
  const buys: Answers = { procuresNetworkProductsOrServices: yes }

  it('on each side of the days of the Micron notices of 2023', () => {
    expect(raised(buys, '2023-03-30')).toEqual([])
    expect(raised(buys, '2023-03-31')).toEqual(['public-review-micron'])
    expect(raised(buys, '2023-05-20')).toEqual(['public-review-micron'])
    expect(raised(buys, '2023-05-21')).toEqual(['publicly-not-passed-micron'])
  })

  it('from the day of the notice on Palo Alto Networks, of which no outcome was found', () => {
    expect(raised(buys, '2026-08-05')).toEqual(['publicly-not-passed-micron'])
    expect(raised(buys, '2026-08-06')).toEqual([
      'publicly-not-passed-micron',
      'public-review-palo-alto-networks',
    ])
  })

  it.each(['usesNetworkProductsOrServices', 'suppliesNetworkProductsOrServices'])(
    'where one %s too',
    (fact) => {
      expect(raised({ [fact]: yes }, '2026-11-21')).toHaveLength(2)
    },
  )

  it('until the matter says that its own product is under no review', () => {
    expect(raised({ ...buys, ...outcome('none') }, '2026-11-21')).toEqual([])
    expect(raised({ ...buys, ...outcome('underReview') }, '2026-11-21')).toHaveLength(2)
    expect(raised({ ...buys, productReviewOutcome: { state: 'dont-know' } }, '2026-11-21')).toHaveLength(2)
  })

  it('says whom the notice of 21 May 2023 addresses: operators of critical information infrastructure', () => {
    const flag = order8.flags.find(({ code }) => code === 'publicly-not-passed-micron')!
    expect(flag.message.en).toMatch(/^Public notice of 21 May 2023: .* addresses operators of critical/)
    expect(flag.message.zh).toMatch(/^据2023年5月21日公告，.*该公告针对关键信息基础设施的运营者/)
  })
})
