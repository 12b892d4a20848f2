import { citesText } from '#documents'
import type { Text } from '#language'
import type { Counterexample, SpaceProof, Verification } from '#reasoning'
import { conditionText, type Regulation } from '#rules'
import { counterexampleText } from '#screening'
import { magnitudeText, numberText } from '#words'
import { blank, joined, line, listed, type Page, span, verbatim } from '../layout/index.ts'

/** Every proof with its articles; where one fails, the matter that shows it, as a file. */
export function rulesPage(regulation: Regulation, verification: Verification): Page {
  const { proofs } = verification
  const failed = proofs.filter(({ counterexamples }) => counterexamples.length > 0)
  return [
    line([span(regulation.title, 'title')]),
    line([span(spaceText(verification), 'quiet')]),
    blank,
    ...proofs.flatMap((proof) => proofPage(regulation, proof)),
    blank,
    line([
      failed.length === 0
        ? span({ en: `All ${proofs.length} hold.`, zh: `${proofs.length}项命题全部成立。` }, 'met')
        : span(
            {
              en: `${failed.length} of ${proofs.length} FAILED: a failure of ours. Please report it.`,
              zh: `${proofs.length}项命题中有${failed.length}项不成立，属于本软件自身的缺陷，请予报告。`,
            },
            'fault',
          ),
    ]),
  ]
}

function spaceText({ factPatterns, readings }: Verification): Text {
  const { en, zh } = magnitudeText(factPatterns)
  const exact = numberText(factPatterns).en
  return {
    en: `Over every matter there can be: ${en} patterns of facts (${exact}), each under ${readings} combinations of readings. Nothing is sampled.`,
    zh: `就一切可能的事项：事实组合${zh}种（${exact}），每种均就${readings}种解释口径组合核验；并非抽样。`,
  }
}

function proofPage(regulation: Regulation, { name, cite, says, counterexamples }: SpaceProof): Page {
  const holds = counterexamples.length === 0
  const where = cite.length > 0 ? [span(joined(' · ', citesText(cite)), 'quiet')] : []
  return [
    line([says, ...where, span(` · ${name}`, 'quiet')], {
      lead: holds ? '✓ ' : '✗ ',
      leadStyle: holds ? 'met' : 'fault',
    }),
    ...counterexamples.flatMap((each) => counterexamplePage(regulation, each)),
  ]
}

function counterexamplePage(regulation: Regulation, counterexample: Counterexample): Page {
  const { says, conflict } = counterexample
  const matter = counterexampleText(regulation, counterexample)
  return [
    line([span({ en: 'FAILED: ', zh: '不成立：' }, 'fault'), says], { lead: '    ' }),
    ...(conflict
      ? [
          line(
            [
              { en: 'These cannot hold together: ', zh: '下列各项不能同时成立：' },
              listed(conflict.map((each) => conditionText(each, regulation))),
            ],
            { lead: '    ' },
          ),
        ]
      : []),
    ...(matter ? verbatim(matter.trimEnd(), '      ', 'quiet') : []),
  ]
}
