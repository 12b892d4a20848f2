import { describe, expect, it } from 'vitest'
import { leaves, order8, tiersOf } from '#practice'
import type { Answers, Flag } from '#rules'
import { determinerOf } from './determine.ts'

const { holds } = leaves
const message = { en: 'x', zh: '某' }
const cite = ['art.5.1']
const flag = (code: string, given: Partial<Flag>): Flag => ({
  code,
  cite,
  message,
  when: { condition: holds('contractSigned') },
  ...given,
})
const flags: readonly Flag[] = [
  flag('to-know', {}),
  flag('a-risk', { kind: 'risk' }),
  flag('order', {
    kind: 'do',
    when: { condition: holds('contractSigned'), unless: holds('applicationFiled') },
  }),
  flag('another-risk', { kind: 'risk' }),
]
const { determine } = determinerOf({ ...order8, flags }, tiersOf(order8))
const raised = (answers: Answers) => determine(answers).flags.map(({ code, kind }) => `${kind}: ${code}`)
const answered = (value: boolean) => ({ state: 'answered', value }) as const

describe('flags', () => {
  it('stand in the order do, risk, know, each kind in the order of the regulation', () => {
    expect(raised({ contractSigned: answered(true) })).toEqual([
      'do: order',
      'risk: a-risk',
      'risk: another-risk',
      'know: to-know',
    ])
  })

  it('that warn about an order stand on silence, on “don’t know” and on no, and go once the fact that clears them is yes', () => {
    const warned = (applicationFiled?: Answers[string]) =>
      raised({ contractSigned: answered(true), ...(applicationFiled ? { applicationFiled } : {}) }).includes(
        'do: order',
      )
    expect([warned(), warned({ state: 'dont-know' }), warned(answered(false))]).toEqual([true, true, true])
    expect(warned(answered(true))).toBe(false)
  })

  it('are not raised where what calls for them is itself not known', () => {
    expect(raised({})).toEqual([])
  })
})
