import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { DARK, LIGHT } from '../colours.ts'
import { escaped } from '../svg.ts'
import { rowsOf } from './block.ts'
import { widthOf } from './width.ts'
import { wrapped } from './wrap.ts'

describe('a text in rows', () => {
  it('is never wider than asked, and loses nothing but the spaces where it breaks', () => {
    const letters = fc.constantFrom(
      ...'the Office 网络安全审查办公室，。（）“” 2026年11月21日第十六条第二款 Art. 9'.split(''),
    )
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 120 }), fc.integer({ min: 40, max: 300 }), (all, width) => {
        const text = all.join('')
        for (const language of ['en', 'zh'] as const) {
          const rows = wrapped(text, width, 12, { language })
          for (const row of rows) expect(widthOf(row, 12, { language })).toBeLessThanOrEqual(width)
          expect(rows.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('is measured by the characters drawn, not by its language: Chinese is a full square in English too', () => {
    for (const text of ['网'.repeat(70), '𬭩'.repeat(70), '（ＡＢ）'.repeat(17), '한글'.repeat(35)]) {
      for (const language of ['en', 'zh'] as const) {
        expect(widthOf(text, 18, { language })).toBeGreaterThanOrEqual([...text].length * 18)
        expect(wrapped(text, 1196, 18, { language, bold: true }).length).toBeGreaterThan(1)
      }
    }
    expect(widthOf('🏛', 20, { language: 'en' })).toBeGreaterThan(25)
  })

  it('breaks Chinese never before a closing mark, and never inside an article’s number or a date', () => {
    const text =
      '依照《网络安全审查办法》第十六条第二款，当事人应当于2026年11月21日采取预防和消减风险的措施。'
    for (let width = 90; width < 400; width += 7) {
      const rows = wrapped(text, width, 12, { language: 'zh' })
      expect(rows.filter((row) => /^[，。、）》”]/u.test(row))).toEqual([])
      expect(rows.some((row) => row.includes('第十六条'))).toBe(true)
      if (width > 110) expect(rows.some((row) => row.includes('2026年11月21日'))).toBe(true)
    }
  })

  it('stands in Chinese over English where both are asked for, once where they are the same', () => {
    expect(rowsOf({ en: 'party', zh: '当事人' }, 'both', 200).map(({ text }) => text)).toEqual([
      '当事人',
      'party',
    ])
    expect(rowsOf({ en: 'A', zh: 'A' }, 'both', 200)).toHaveLength(1)
  })
})

describe('a text in XML', () => {
  it('cannot end an element, an attribute or the order of reading', () => {
    expect(escaped('<b a="x">&\u202e\u0000\ud800')).toBe('&lt;b a=&quot;x&quot;&gt;&amp;\ufffd\ufffd\ufffd')
    expect(escaped('国家\u{1f3db}')).toBe('国家\u{1f3db}')
  })
})

describe('the colours', () => {
  const luminance = (colour: string): number => {
    const [r, g, b] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
      number,
      number,
      number,
    ]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string): number => {
    const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
    return (light + 0.05) / (dark + 0.05)
  }

  it.each([LIGHT, DARK])('keep text at 4.5:1 on whatever it stands, and lines at 3:1', (colours) => {
    const grounds = [colours.ground, colours.sunken, colours['accent-ground'], colours['clear-ground']]
    const texts = [colours.ink, colours.soft, colours.accent, colours.fault, colours.open, colours.clear]
    for (const ground of grounds)
      for (const text of texts) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours['on-accent'], colours.accent)).toBeGreaterThanOrEqual(4.5)
    for (const ground of [colours.ground, colours.sunken]) {
      expect(contrast(colours.strong, ground)).toBeGreaterThanOrEqual(3)
      expect(contrast(colours.clear, ground)).toBeGreaterThanOrEqual(3)
    }
  })
})
