import { describe, expect, it } from 'vitest'
import { csvTable } from './csv.ts'

describe('a table for spreadsheets', () => {
  it('quotes what must be quoted and begins with the byte order mark', () => {
    expect(
      csvTable([
        ['a', 'b'],
        ['1,5', 'say "no"'],
        ['第一行\n第二行', ''],
      ]),
    ).toBe('\u{feff}a,b\r\n"1,5","say ""no"""\r\n"第一行\n第二行",\r\n')
  })

  it('holds no formula behind a line feed or other blanks', () => {
    const cells = ['\n=1+1', '\r\n-1', ' \u00a0+1', '\u{feff}@A1', 'a\n=1']
    expect(csvTable([cells])).toBe(`\u{feff}"'\n=1+1","'\r\n-1",' \u00a0+1,'\u{feff}@A1,"a\n=1"\r\n`)
  })

  it('holds no formula behind what cannot be seen, and nothing that turns a row round', () => {
    const cells = ['\u200b=1', '\u00ad-1', '\u0007=1', 'a\u202eb\u2066c']
    expect(csvTable([cells])).toBe(`\u{feff}'\u200b=1,'\u00ad-1,'=1,abc\r\n`)
  })

  it('holds no formula, half width or full', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', '=HYPERLINK("x")']
    expect(csvTable([cells])).toBe(`\u{feff}'=1+1,'+1,'-1,'@SUM(A1),'＝1,'\t=1,"'=HYPERLINK(""x"")"\r\n`)
  })
})
