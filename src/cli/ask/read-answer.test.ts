import { describe, expect, it } from 'vitest'
import { order8 } from '#practice'
import { readAnswer } from './read-answer.ts'

/** What is typed at a prompt, as the file then says it; or what was expected instead. */
function typed(name: keyof typeof order8.facts, text: string): unknown {
  const read = readAnswer(name, order8.facts[name]!, text)
  return read.ok ? read.value : read.refused.faults[0]!.expected.en
}

describe('an answer typed at a prompt', () => {
  it('is read as a file is: yes, no and not known in either language', () => {
    expect(
      ['是的', 'Ｙ', '有', 'no', '不确定', 'dk', 'TBD'].map((text) => typed('seeksListing', text)),
    ).toEqual([true, true, true, false, 'dont-know', 'dont-know', 'dont-know'])
  })

  it('a value by its number, its name, its label or a common word; several in one line', () => {
    expect(typed('listingPlace', 'Nasdaq')).toEqual(['foreign'])
    for (const text of ['US, HK', 'foreign, Hong Kong', '1 and 2', '1、2']) {
      expect([text, typed('listingPlace', text)]).toEqual([text, ['foreign', 'hongKong']])
    }
    expect(typed('productKinds', '3, 5 and 7')).toHaveLength(3)
    expect(typed('ciiSector', '电力')).toBe('energy')
    expect(typed('aiActivities', '训练、智能客服')).toEqual(['training', 'automatedCustomerService'])
    expect(typed('listingRoute', '首次公开发行')).toBe('ipo')
    expect(typed('listingPlace', '境外')).toContain('one of: foreign (a foreign country')
  })

  it('“no” to a question for kinds is none of them: “none of these” is written or numbered', () => {
    for (const text of ['no', '否', '没有', '无', 'n']) {
      expect(typed('productKinds', text)).toBe(
        'the values that apply; if there are none: 9, or none (none of these)',
      )
    }
    for (const text of ['none', 'none of these', '都没有', '均不属于', '9', 'None of the above.']) {
      expect([text, typed('productKinds', text)]).toEqual([text, ['none']])
    }
  })

  it('a word short of a kind of Art. 21 is never read as that kind, only led to it', () => {
    expect(typed('productKinds', '服务器')).toBe(
      'did you mean highPerformanceComputersOrServers (high-performance computers or servers)?',
    )
    expect(typed('productKinds', 'databases')).toContain(
      'largeDatabasesOrApplicationSoftware (large databases',
    )
    expect(typed('productKinds', 'SaaS, 防火墙')).toEqual(['cloudServices', 'cybersecurityEquipment'])
  })

  it('a number of which more is only hinted is said to be an estimate', () => {
    const read = readAnswer(
      'usersWithPersonalInformation',
      order8.facts.usersWithPersonalInformation!,
      '100余万',
    )
    expect(read.ok ? '' : read.refused.faults[0]!.message.zh).toBe('“100余万”为约数；请写可以确定的界限。')
  })

  it('a count with its unit, its bound and how it was counted', () => {
    const users = (text: string) => typed('usersWithPersonalInformation', text)
    expect(users('320万人')).toBe(3_200_000)
    expect(users('320万以上')).toEqual({ moreThan: 3_199_999 })
    expect(users('超过100万；口径：注册账号')).toEqual({ moreThan: 1_000_000, basis: '注册账号' })
    expect(users('约320万')).toContain('a bound: “more than …”')
    expect(users('100多万')).toBe('did you mean more than 1,000,000?')
    expect(users('超100万')).toEqual({ moreThan: 1_000_000 })
    expect(users('320w')).toBe('did you mean 320万?')
    expect(users('100多w')).toBe('did you mean more than 1,000,000?')
    expect(users('1e6')).toBe('did you mean 1,000,000?')
    expect(users('many')).toContain('“>= N” (at least)')
  })
})
