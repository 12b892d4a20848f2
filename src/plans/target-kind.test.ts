import { describe, expect, it } from 'vitest'
import { readChoice, targetKindNamed } from '#contract'
import { subjects } from '#regulations'

describe('what waits for the review', () => {
  it('is named as people name it, in either language', () => {
    expect(['signing', '签订', '签订合同', 'sign', '上市', '交割', '部署'].map(targetKindNamed)).toEqual([
      'signing',
      'signing',
      'signing',
      'signing',
      'listing',
      'closing',
      'deployment',
    ])
    expect(targetKindNamed('mars')).toBeUndefined()
  })

  it('a case is about a purchase, 采购, or a supply, 供应商', () => {
    expect(['采购', '供应商', 'vendor', '上市'].map((word) => readChoice(subjects, word))).toEqual([
      ['procurement'],
      ['supply'],
      ['supply'],
      ['listing'],
    ])
  })
})
