import { describe, expect, it } from 'vitest'
import { checkMatter, readMatter } from '#screening'
import { namesNobody, nobody } from './read-signer.ts'

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

const NOT_YET =
  `not judged|Not judged|not yet judged|NOT YET JUDGED|Not Yet Judged|will be judged by counsel|Will be judged by counsel|to be judged|
  To be decided by Li Min|see above|See above|See minutes|pending|Pending legal review|awaiting counsel|tbc by Li|N/A for now|
  legal counsel to confirm|counsel will decide|Li Min (pending)|Li Min, not yet signed|can be asked later|under review|
  待委员会评估|待李敏签署|（待评估）|拟由法务评估|拟请李敏签署|以后补|稍后补充|未评估|未经评估|尚未评估|尚待评估|等委员会评估|由法务部评估|将由法务评估|
  应由李敏签署|法务部待评估|李敏（待签）|李敏 尚未签署|法务评估中|正在评估|见附件|详见会议纪要|见上|明天再定|未来由法务评估`
    .split('|')
    .map((text) => text.trim())

const MACHINES =
  `AI|A.I.|the AI|an AI model|ChatGPT|ChatGPT 4o|GPT-4|GPT-4o|Claude|Claude Opus 4|Copilot|GitHub Copilot|DeepSeek|DeepSeek-R1|
  the software|software|this tool|system|The System|the program|an LLM|large language model|AI assistant|algorithm|bot|Anshen|
  系统|软件|本系统|本软件|该系统|大模型|模型|人工智能|算法|系统自动判断|由系统评估|AI评估|AI助手|ChatGPT判断|通义|通义千问|文心一言|豆包|机器人|电脑|安审|DeepSeek大模型`
    .split('|')
    .map((text) => text.trim())

const ONESELF = ['我', '本人', '自己', '我们', '（我）', 'I', 'me', 'Me', 'myself', 'we', 'the undersigned']

const MORE =
  `评估人：李敏|评估人李敏|答复人:李敏|by: Li Min|by Li Min|judged by Li Min|李敏；2026-11-20|Li Min; Wang Wei|Name: Li Min|李敏，11月20日|
  李敏 2026-11-20|李敏2026年11月20日|Li Min, 20 Nov|Li Min, Nov 20|Li Min on 20 November 2026|Li Min, May 2026|Li Min (20.11.2026)|李敏，11-20|
  李敏今天|Li Min, today|李敏20261120|张三、李四；证据：会议纪要|李敏，十一月二十日`
    .split('|')
    .map((text) => text.trim())

const NAMES =
  `Will Smith|Will|will.i.am Ltd|May Chen|Can Yılmaz|See Wee Liang|To Wing Kin|Not Vital|Noah Ek|Ai Weiwei|AI WEIWEI|艾未未|艾敏|未央区网信办|
  未来科技法务部|尚福林|尚小云|施待|Claude Dupont|Kimi Räikkönen|AI Committee|AI governance board|系统管理员|系统运维部|软件中心|
  模型评审委员会|见习律师李敏|张三、李四|李敏，王伟|我爱我家法务部|领导小组〔2026〕12号|Committee 2026|Office 12|由美|May Day Ltd|
  Pendleton & Co|Nota Bene LLP|陈明天|委员会2026年第3次会议|No Moo-hyun`
    .split('|')
    .map((text) => text.trim())

describe('what only looks like a signature signs nothing', () => {
  const words = (text: string): string => nobody(text).en
  it.each(NOT_YET)('“%s” says that nobody has judged yet', (text) => expect(namesNobody(text)).toBe(true))
  it.each(MACHINES)('“%s” is a machine: a person or a body judges', (text) => {
    expect(namesNobody(text)).toBe(true)
    expect(words(text)).toMatch(/is a machine: a person or a body judges|names nobody/)
  })
  it.each(ONESELF)('“%s” is asked for the name', (text) => {
    expect(namesNobody(text)).toBe(true)
    expect(words(text)).toContain('write the name')
  })
  it.each(MORE)('“%s” holds a label, a semicolon or a day beside the name', (text) => {
    expect(namesNobody(text)).toBe(true)
    expect(words(text)).toContain('holds more than a name')
  })
  it.each(NAMES)('“%s” is a name all the same', (text) =>
    expect([text, namesNobody(text)]).toEqual([text, false]),
  )
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
