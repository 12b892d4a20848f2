import { citesText } from '#documents'
import type { Text } from '#language'
import { exampleOf, type Matter, type VerdictReport } from '#matters'
import type { Regulation } from '#rules'
import { heading, joined, line, type Page, span, verbatim } from '../layout/index.ts'
import { answerText } from '../words-answer.ts'

/** What the verdict still turns on: the next question first, with why it is asked and how to answer it. */
export function missingPage(regulation: Regulation, matter: Matter, report: VerdictReport): Page {
  const { missing } = report
  if (missing.length === 0) return []
  const leading = leadingToFiling(regulation, report)
  return [
    ...heading(titleText(missing.length, missing.filter((name) => leading.has(name)).length)),
    ...missing.flatMap((name, index) => questionPage(regulation, matter, name, index, leading.has(name))),
  ]
}

/** The open facts that a duty to file still turns on. The others only tell whether to consult. */
function leadingToFiling({ verdict }: Regulation, { duties }: VerdictReport): ReadonlySet<string> {
  return new Set(verdict.filing.flatMap((name) => duties[name]?.missing ?? []))
}

function titleText(open: number, leading: number): Text {
  if (open === 1) return { en: 'One question is open', zh: '待回答的问题（1项）' }
  const some = leading > 0 && leading < open
  return {
    en: `${open} questions are open, the next one first${some ? `; ${leading} of them can lead to a duty to file` : ''}`,
    zh: `待回答的问题（${open}项，依提问顺序${some ? `；其中${leading}项可能产生申报义务` : ''}）`,
  }
}

const LEADS: Text = { en: '▲ can lead to a duty to file', zh: '▲ 可能产生申报义务' }
const CONSULTS: Text = {
  en: 'under the readings taken it leads to no duty to file: it decides only between “consult” and “no filing duty”',
  zh: '按所采口径不产生申报义务，仅决定结论为“宜咨询”还是“无申报义务”',
}

function questionPage(
  regulation: Regulation,
  matter: Matter,
  name: string,
  index: number,
  leads: boolean,
): Page {
  const fact = regulation.facts[name]!
  const answer = matter.answers[name]
  const number = `${index + 1}.`.padEnd(4)
  const lead = ' '.repeat(number.length)
  const asked = answer ? [span(joined(' · ', answerText(fact, answer)), 'unknown')] : []
  return [
    line([span(fact.question, index === 0 ? 'strong' : undefined), ...asked], { lead: number }),
    line([span(joined(name, ' · ', citesText(fact.cite)), 'quiet')], { lead }),
    line([leads ? span(LEADS, 'unknown') : span(CONSULTS, 'quiet')], { lead }),
    line([span(joined({ en: 'Why we ask: ', zh: '询问理由：' }, fact.why), 'quiet')], { lead }),
    ...(index === 0
      ? [
          line([span({ en: 'For example:', zh: '示例：' }, 'quiet')], { lead }),
          ...verbatim(exampleOf(name, fact), `${lead}  `, 'quiet'),
        ]
      : []),
  ]
}
