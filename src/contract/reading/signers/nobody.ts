import { namesCount } from '../read-count.ts'
import { readDay } from '../read-day.ts'
import { readOpen, readYesNo } from '../read-value.ts'

/** Whether a text in small letters says that nobody is known or named, or is an answer, a day or a number. */
export function saysNobodyIsNamed(text: string): boolean {
  if (!/\p{L}/u.test(text)) return true
  if (readDay(text).ok || IN_DIGITS.test(text) || namesCount(text)) return true
  const letters = text.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
  if ([text, letters].some((each) => (readYesNo(each) ?? readOpen(each)) !== undefined)) return true
  if (NOBODY.has(letters) || NOBODY_ZH.test(letters)) return true
  const words = text.split(/[^\p{L}\p{M}\p{N}/]+/u).filter((word) => word !== '')
  if (words.some((word) => OPEN.has(word))) return true
  // “May” and “An Do” are names; “May 2026” and “not yet” are none.
  const isEmpty = words.every((word) => saysNobody(word) || FILLER.has(word) || MONTH.test(word))
  return isEmpty && words.some(saysNobody)
}

const saysNobody = (word: string): boolean => EMPTY.has(word) || !/\p{L}/u.test(word)

/** A day or an hour, whether or not there is such a one. */
const IN_DIGITS = /^[\d\s年月日号时分:./-]+$/

/** Words that leave the name open, wherever they stand. */
const OPEN: ReadonlySet<string> = new Set(['tbd', 'tbc', 'tba', 'todo', 'fixme'])

const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Words that name nobody: “not yet known”, “no one”, “I dont know”. */
const EMPTY = setOf(`
  no not none non null nil undefined yes true false n/a unknown unsure sure known know yet nobody noone somebody someone
  anybody anyone whoever pending missing blank empty open unsigned unnamed anonymous nothing idea dunno dont determined
  confirmed decided announced assigned applicable available today tomorrow yesterday same ditto later maybe perhaps skip
  signer signature`)

/** Words that stand beside those, and in names too. */
const FILLER = setOf(
  'y n one person people body name names do i we is it was to be by at on of the a an or and now',
)

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}(?:st|nd|rd|th))$/

const NOBODY: ReadonlySet<string> = new Set([
  'dontknow',
  'notapplicable',
  'name',
  'tbd',
  'tbc',
  'tba',
  'x',
  'xx',
  'xxx',
])

/** The whole text says that nobody is known or named, or repeats an answer. */
const NOBODY_ZH = new RegExp(
  `^(?:${[
    '(?:是|否|有|无|没有|不是|对|不对|不|空|空白|略|同上|某人|某某|谁|无人|没有?人|暂无|暂缺|缺|名字|姓名|人员|签字|签名|今天|今日|昨天|明天)',
    '(?:(?:暂|暂时|目前|现在|尚|还|仍|尚未|还未|尚待|有待|我)*不太?(?:清楚|知道?|确定|明确|了解|详|明|适用|定))',
    '(?:(?:暂|暂时|目前|尚|还|仍)*(?:未|没有?|待)(?:知|定|明|填写?|补充?|核实|确认|确定|明确|评估|判断|签字?|签署|指定)(?:人|者)?)',
    '(?:未知|不详|不明|未指定|无此人|匿名)',
  ].join('|')})(?:的|了)?$`,
)
