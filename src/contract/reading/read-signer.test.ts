import { describe, expect, it } from 'vitest'
import { checkMatter, readMatter } from '#matters'
import { namesNobody } from './read-signer.ts'

const NOBODY =
  `TBD|tbc|T.B.D.|(TBD)|TBD by legal|待定|【待定】|不清楚|还不清楚|暂不确定|尚未确定|尚待确认|待核实|待补充|未评估|dont-know|don’t know|
  dont know|I don't know|dont_know|unknown|unknown person|not yet known|not known|to be decided|N/A|n.a.|not applicable|不适用|no|No.|
  NO|no, 2026-11-02|yes|yes, true|否|是|是的|没有|不|true|false|nobody|no one|none|none yet|null|nil|undefined|无|没人|无人|暂无|同上|
  same|某人|姓名|someone|?|？|-|—|…|...|8, 9|8|８|3, 5 and 7|1,000,000|about 3.2m|约320万|320万|3 million|more than 5|三百二十万|
  2026-11-02|2026年11月2日|2026/11/2|20 November 2026|Nov 20, 2026|31 February 2026|2026年13月|20.11.2026|today|今天|××|X|xxx|👍|{{name}}|<name>|[name]|%by%{x}|__name__|# name|> Li|- Li|* Li Min|**Li**|by=Li|Li ...`
    .split('|')
    .map((text) => text.trim())

const SOMEBODY =
  `Li Min|李敏|Ng|Na Li|Yi No|May Chen|April|No. 1 Legal Team|legal counsel|security committee|约翰·史密斯|近藤勇|丁一|万里|
  卜定|张无忌|明|3M China|Dr. Know|outside counsel|网络安全和信息化领导小组|法务部|董事会|Μαρία|أحمد|a named person|CFO|Bureau 61398|
  Unknown Worlds Ltd|An Do|WHO|某某科技有限公司法务部|无锡市网信办|the Office by letter|O|Li Min <li.min@example.cn>|R&D (Li Min)|E*Trade|Li/Wang|法务部（李敏）|#2 team`
    .split('|')
    .map((text) => text.trim())

describe('who signs a judgement', () => {
  it.each(NOBODY)('is nobody where “%s” stands', (text) => expect(namesNobody(text)).toBe(true))
  it.each(SOMEBODY)('is somebody: %s', (text) => expect(namesNobody(text)).toBe(false))
  it.each(['| Li', 'Li | Min', '|Li|', 'Li|2026-11-02', '｜李敏'])(
    'is nobody in a piece of a table: %s',
    (text) => expect(namesNobody(text)).toBe(true),
  )
  it('is not written where there is a blank', () => expect(namesNobody('  ')).toBe(false))
})

describe('a judgement signed by no one', () => {
  const TODAY = '2026-11-21'
  const faultsOf = (outcome: ReturnType<typeof checkMatter>): readonly string[] =>
    outcome.ok ? [] : outcome.refusal.faults.map(({ pointer, message }) => `${pointer} ${message.en}`)
  const at = '/facts/affectsOrMayAffectNationalSecurity/by'

  it.each(['TBD', '待定', 'N/A', '否', 'no', 'true', 'nobody', '?', '-', '8', '"8, 9"', '2026-11-02'])(
    'by: %s is refused in a file, and closes nothing',
    (by) => {
      const file = `facts:\n  affectsOrMayAffectNationalSecurity: { value: no, by: "${by.replaceAll('"', '')}", on: 2026-11-02 }`
      expect(faultsOf(readMatter(file, TODAY))).toEqual([`${at} “${by.replaceAll('"', '')}” names nobody.`])
      const plain = file.replace(/"(.*)"/, by.includes(',') || by === '?' || by === '-' ? '"$1"' : '$1')
      expect(faultsOf(readMatter(plain, TODAY))).toHaveLength(1)
    },
  )

  it('a judgement is no older than the Measures, whose first text was promulgated on 13 April 2020 (Order No. 8, Art. 23)', () => {
    const judged = (on: string) =>
      faultsOf(
        readMatter(
          `facts:\n  affectsOrMayAffectNationalSecurity: { value: no, by: Li Min, on: ${on} }`,
          TODAY,
        ),
      )
    expect(judged('1999-01-01')).toEqual([
      '/facts/affectsOrMayAffectNationalSecurity/on 1999-01-01 is before 2020-04-13, when the first text of the Measures was promulgated: no judgement under them is that old.',
    ])
    expect(judged('2020-04-12')).toHaveLength(1)
    // In preparation for 1 June 2020, when it took effect.
    expect(judged('2020-05-27')).toEqual([])
    // Other answers can be older: a designation, a count.
    expect(
      faultsOf(readMatter('facts:\n  isCiiOperator: { value: yes, by: Li, on: 2018-01-01 }', TODAY)),
    ).toEqual([])
  })

  it('says what of a table or a template stands in the name', () => {
    const file = 'facts:\n  affectsOrMayAffectNationalSecurity: { value: no, by: "| Li Min", on: 2026-11-02 }'
    expect(faultsOf(readMatter(file, TODAY))).toEqual([
      `${at} “| Li Min” is no name: “|” does not belong to one.`,
    ])
  })

  it('is refused of a program too, as a body and as a signer', () => {
    const judged = (by: unknown) => ({
      facts: { affectsOrMayAffectNationalSecurity: { value: false, by, on: '2026-11-02' } },
    })
    expect(faultsOf(checkMatter(judged('待定'), TODAY))).toEqual([`${at} “待定” names nobody.`])
    expect(faultsOf(checkMatter(judged({ body: 'N/A', signedBy: 'TBD' }), TODAY))).toEqual([
      `${at}/body “N/A” names nobody.`,
      `${at}/signedBy “TBD” names nobody.`,
    ])
    expect(faultsOf(checkMatter(judged('Li Min'), TODAY))).toEqual([])
  })
})
