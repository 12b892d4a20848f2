import type { Text } from '#language'
import type { Flag, FlagTrigger } from '#rules'
import { dateText, listed, VERDICT } from '#words'
import { citesText } from '../words/cite.ts'
import { type Block, code, inline, plain, two } from './markdown.ts'
import type { Outlines } from './outline.ts'

/** A flag: what it says, on which days, and what raises it. */
export function flagItem(flag: Flag, outlines: Outlines): Block {
  const { code: name, cite, message, when, inForce } = flag
  const where = cite.length > 0 ? ` — ${inline(citesText(cite))}` : ''
  return [
    `<a id="flag-${name}"></a>\n\n#### ${code(name)}${where}`,
    two({ en: plain(message.en), zh: plain(message.zh) }),
    ...(message.en.includes('{') ? [two(IN_BRACES)] : []),
    ...(inForce ? [two(daysText(inForce))] : []),
    raisedBlock(when, outlines),
  ].join('\n\n')
}

const IN_BRACES: Text = {
  en: 'What stands in braces is filled in: the words of the fact or the duty, or the names of the readings.',
  zh: '花括号处填入所涉事实或者义务的表述，或者解释口径的名称。',
}

function daysText({ from, to }: NonNullable<Flag['inForce']>): Text {
  const [first, last] = [from ? dateText(from) : undefined, to ? dateText(to) : undefined]
  const [since, until] = [first?.en && `from ${first.en}`, last?.en && `to ${last.en}`]
  const days =
    first && last ? `在${first.zh}至${last.zh}期间` : first ? `自${first.zh}起` : `在${last?.zh}及以前`
  return {
    en: `Raised only on days ${[since, until].filter(Boolean).join(' ')}.`,
    zh: `仅${days}提示。`,
  }
}

const RAISED: Text = { en: 'Raised where', zh: '予以提示，须' }

const UNLESS: Text = { en: 'Unless it is known that', zh: '已知符合以下情形的，不再提示：' }

function raisedBlock(when: FlagTrigger, outlines: Outlines): Block {
  if ('condition' in when) {
    const { condition, unless } = when
    const where = outlines.of(condition, RAISED)
    return unless ? `${where}\n\n${outlines.of(unless, UNLESS)}` : where
  }
  const { en, zh } = raisedText(when)
  return two({ en: `${RAISED.en} ${en}`, zh: `${RAISED.zh}${zh}` })
}

function raisedText(when: Exclude<FlagTrigger, { condition: unknown }>): Text {
  if ('scope' in when) {
    return { en: 'the screening is limited to some activities.', zh: '筛查范围限于部分活动。' }
  }
  if ('verdict' in when) {
    const names = listed(
      when.verdict.map((verdict) => VERDICT[verdict].name),
      ' or ',
      '或者',
    )
    return { en: `the result is “${names.en}”.`, zh: `筛查结果为“${names.zh}”。` }
  }
  if ('readings' in when) {
    return {
      en: 'a filing duty is settled on the answers given, and another position of a reading would settle it otherwise; once for each such duty.',
      zh: '申报义务依现有答案已可确定，但采其他口径则结果不同；逐项义务分别提示。',
    }
  }
  if (when.judgement !== 'no-against-factor') {
    return when.judgement === 'without-judge'
      ? {
          en: 'a judgement is answered yes and not signed; once for each.',
          zh: '判断答为“是”而未载明评估人和日期；逐项分别提示。',
        }
      : {
          en: 'a judgement is answered no and not signed, so that it does not count; once for each.',
          zh: '判断答为“否”而未载明评估人和日期，因而不作数；逐项分别提示。',
        }
  }
  return {
    en: 'a judgement is answered no without a reason although one of its risk factors is answered yes; once for each.',
    zh: '判断答为“否”且未说明理由，但其风险因素中有答为“是”的；逐项分别提示。',
  }
}
