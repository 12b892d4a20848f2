import type { Text } from '#language'
import type { Regulation, Verdict } from '#rules'
import { VERDICT } from '#words'
import { type Block, code, heading, item, list, two } from './markdown.ts'

/** How the verdict follows from the duties: the first that holds. */
export function verdictBlocks({ verdict }: Regulation): readonly Block[] {
  const { filing, assess, exposure } = verdict
  const link = (name: string): string => `[\`${name}\`](#duty-${name})`
  const duties = { en: filing.map(link).join(', '), zh: filing.map(link).join('、') }
  const assessed = assess && {
    duty: link(assess.duty),
    judgement: `[\`${assess.judgement}\`](#fact-${assess.judgement})`,
  }
  const exposed: Text = exposure
    ? { en: `, or ${link(exposure)} applies or is open`, zh: `，或者${link(exposure)}成立或者待定` }
    : { en: '', zh: '' }
  const when: Readonly<Partial<Record<Verdict, Text>>> = {
    'must-file': {
      en: `A filing duty applies: ${duties.en}.`,
      zh: `任一申报义务成立：${duties.zh}。`,
    },
    ...(assessed
      ? {
          'must-assess': {
            en: `${assessed.duty} applies, and the judgement ${assessed.judgement} has been answered neither yes nor no.`,
            zh: `${assessed.duty}成立，而判断${assessed.judgement}既未答“是”也未答“否”。`,
          },
        }
      : {}),
    undetermined: {
      en: 'Open facts could still lead to a filing duty.',
      zh: '尚有待定事实，可能产生申报义务。',
    },
    consult: {
      en: `Whatever the open facts are, no filing duty follows under the readings taken; but another position of a reading would give one${exposed.en}.`,
      zh: `无论待定事实如何，依所采口径均未见申报义务；但采其他口径会产生申报义务${exposed.zh}。`,
    },
    'no-filing': {
      en: 'None of these. It speaks of filing only: a member unit may still judge otherwise.',
      zh: '以上均不成立。本筛查结果仅就申报而言：成员单位仍可能作出不同判断。',
    },
  }
  return [
    heading(2, { en: 'The screening result', zh: '筛查结果' }, 'verdict'),
    two({
      en: 'The first of these that holds. A fact that is not known is never read as no.',
      zh: '依次判断，取最先成立的一项。不明的事实绝不视为否。',
    }),
    list(
      (Object.entries(when) as readonly (readonly [Verdict, Text])[]).map(([each, { en, zh }]) => {
        const { name } = VERDICT[each]
        return item({
          en: `**${name.en}** (${code(each)}): ${en}`,
          zh: `**${name.zh}**（${code(each)}）：${zh}`,
        })
      }),
    ),
  ]
}
