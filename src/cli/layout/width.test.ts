import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { regulations } from '#practice'
import { printable, widthOf } from './width.ts'
import { wrap } from './wrap.ts'

describe('columns', () => {
  it('are those that a package for every script finds, for every text of the project', () => {
    const characters = new Set([
      ...JSON.stringify(regulations),
      ...'│├└─✓✗→·═…⇒～ 　，。（）《》“”‘’—éüñ한かﾊ👍',
    ])
    const differing = [...characters].filter((each) => each > '\u001f' && widthOf(each) !== stringWidth(each))
    expect(differing).toEqual([])
  })

  it('are counted the same for a text as for its characters together', () => {
    for (const { claim, denial } of Object.values(regulations.at(-1)!.facts)) {
      for (const text of [claim.zh, claim.en, denial.zh, denial.en])
        expect(widthOf(text)).toBe(stringWidth(text))
    }
  })

  it('show what would command a terminal', () => {
    expect(printable('a\u001b[2Jb\u202ec\r\u0007')).toBe('a\\u001b[2Jb\\u202ec\\u000d\\u0007')
    expect(printable('网络\n安全\t')).toBe('网络\n安全\t')
  })
})

describe('rows', () => {
  const plain = (_: unknown, text: string): string => text
  const rows = (zh: string, width: number) =>
    wrap([{ text: { en: zh, zh }, style: undefined }], 'zh', [width, width], plain).map(({ text }) => text)

  it('begin with no closing mark and end with no opening one', () => {
    for (let width = 12; width < 60; width += 1) {
      for (const row of rows(
        '应当申报（第五条第一款），影响或者可能影响“国家安全”的；否则，不申报。',
        width,
      )) {
        expect(row).not.toMatch(/^[，。；：、！？）”’》]|[（“‘《]$/)
        expect(widthOf(row)).toBeLessThanOrEqual(width)
      }
    }
  })

  it('keep a dot with what it follows, and cut what is longer than a row', () => {
    expect(rows('aaaa bbbb · cc', 11)).toEqual(['aaaa bbbb ·', 'cc'])
    expect(rows('x'.repeat(25), 12)).toEqual(['xxxxxxxxxx', 'xxxxxxxxxx', 'xxxxx'])
  })
})
