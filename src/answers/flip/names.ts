import type { Text } from '#language'
import type { Lever } from '#practice'
import type { Target } from '#reasoning'
import type { Answers, Regulation } from '#rules'

/** Who can bring a set about: nobody needs to, the organisation, a person who judges, or others. */
export type FlipGroup = 'open' | 'organisation' | 'judgement' | 'beyond'

/** What it takes to bring a set about, in the order in which a page shows it. */
export const FLIP_GROUP: Readonly<Record<FlipGroup, Text>> = {
  open: { en: 'If what is still open is found to be so', zh: '待定事实查明为下列情形的' },
  organisation: {
    en: 'By what the organisation can change (open facts must be found to be so)',
    zh: '通过本单位可以改变的事项（所列待定事实须查明如此）',
  },
  judgement: {
    en: 'By a named person’s or body’s judgement, with what else it needs',
    zh: '取决于具名人员或者机构的判断（及其他必需事项）',
  },
  beyond: {
    en: 'Only by what is not the organisation’s to change',
    zh: '有赖于本单位不能自行改变的事项',
  },
}

export const CHANGEABLE: Readonly<Record<Lever['changeable'], Text>> = {
  yes: { en: 'can be changed', zh: '可以改变' },
  no: { en: 'not the organisation’s to change', zh: '本单位不能自行改变' },
  'by-judgement': { en: 'a named person or body judges', zh: '由具名人员或者机构判断' },
}

/** NOT LAW: what stands beside every flip. */
export const ON_PAPER: Text = {
  en: 'A change on paper only changes no answer here; what it leaves as it was can still be reviewed on a member unit’s opinion.',
  zh: '仅作形式上的安排，不改变此处的事实；实质未变的，成员单位仍可提出意见，依程序启动审查。',
}

export const HOW_TO_READ: Text = {
  en: 'A set holds no change that is not needed; facts that are open and not in it stay unknown. Nothing here says that a change is advisable, that it undoes what was done before, or that a matter may be arranged so as to avoid a filing.',
  zh: '每组所列各项均为必需；未列入的待定事实仍按未知处理。本页不表示某项改变适宜，不表示此前的行为因此免责，更不是规避申报的方案。',
}

/** Why no answers lead to a verdict. */
export function unreachedText(target: Target, answers: Answers, { verdict, facts }: Regulation): Text {
  const judgement = verdict.assess?.judgement
  if (target === 'must-assess' && judgement && answers[judgement]?.state === 'answered') {
    const { question } = facts[judgement]!
    return {
      en: `Not while the judgement stands: it is answered (“${question.en}”). Another purchase needs a judgement of its own.`,
      zh: `该项判断已经作出（“${question.zh}”），故不再得出该结果；另一采购活动须另行判断。`,
    }
  }
  return { en: 'No answers reach it.', zh: '任何答案均不能得出该结果。' }
}
