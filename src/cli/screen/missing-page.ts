import type { Text } from '#language'
import { exampleOf, type Matter, type VerdictReport } from '#matters'
import type { Regulation } from '#rules'
import { heading, joined, line, type Page, span, verbatim } from '../layout/index.ts'
import { answerText } from '../words-answer.ts'
import { citesText } from '../words-cite.ts'

/** What the verdict still turns on: the next question first, with why it is asked and how to answer it. */
export function missingPage(regulation: Regulation, matter: Matter, { missing }: VerdictReport): Page {
  if (missing.length === 0) return []
  const title: Text = {
    en:
      missing.length === 1
        ? 'One question is open'
        : `${missing.length} questions are open, the next one first`,
    zh: `待回答的问题（${missing.length}项，依提问顺序）`,
  }
  return [
    ...heading(title),
    ...missing.flatMap((name, index) => questionPage(regulation, matter, name, index)),
  ]
}

function questionPage(regulation: Regulation, matter: Matter, name: string, index: number): Page {
  const fact = regulation.facts[name]!
  const answer = matter.answers[name]
  const number = `${index + 1}.`.padEnd(4)
  const lead = ' '.repeat(number.length)
  const asked = answer ? [span(joined(' · ', answerText(fact, answer)), 'unknown')] : []
  return [
    line([span(fact.question, index === 0 ? 'strong' : undefined), ...asked], { lead: number }),
    line([span(joined(name, ' · ', citesText(fact.cite)), 'quiet')], { lead }),
    line([span(joined({ en: 'Why we ask: ', zh: '询问理由：' }, fact.why), 'quiet')], { lead }),
    ...(index === 0
      ? [
          line([span({ en: 'For example:', zh: '示例：' }, 'quiet')], { lead }),
          ...verbatim(exampleOf(name, fact), `${lead}  `, 'quiet'),
        ]
      : []),
  ]
}
