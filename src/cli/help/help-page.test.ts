import { describe, expect, it } from 'vitest'
import { helpPage } from './help-page.ts'

const text = JSON.stringify(helpPage(undefined))

describe('anshen --help', () => {
  it('says where to start when buying, listing or supplying, in both languages', () => {
    for (const [en, zh, number] of [
      ['Buying: ', '采购：', '03'],
      ['Listing: ', '上市：', '01'],
      ['Supplying: ', '供应：', '41'],
    ] as const) {
      expect(text).toContain(`{"en":"${en}","zh":"${zh}"}`)
      expect(text.match(new RegExp(`anshen examples ${number}`, 'g'))).toHaveLength(2)
    }
  })
})
