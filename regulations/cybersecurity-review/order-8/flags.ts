import type { Cite, Flag } from '#rules'

/** The article of a version that lists its risk factors. */
interface FactorsArticle {
  readonly cite: Cite
  readonly en: string
  readonly zh: string
}

/** Flags that belong to no single article: they speak of the judgements and readings a verdict rests on. */
export const generalFlagsCiting = (factors: FactorsArticle): readonly Flag[] => [
  {
    code: 'judgement-without-judge',
    cite: [],
    message: {
      en: 'A judgement names nobody who made it: “{claim}”. Give `by`, `on` and, where there is one, `evidence`.',
      zh: '该项判断未载明判断人：“{claim}”。请填写by、on以及evidence（如有）。',
    },
    when: { judgement: 'without-judge' },
  },
  {
    code: 'judgement-against-factor',
    cite: [factors.cite],
    message: {
      en: `The answer to “{claim}” is no although a risk factor of ${factors.en} is answered yes. Record the reason.`,
      zh: `“{claim}”一项答为“否”，但${factors.zh}所列风险因素中有答为“是”的，请说明理由。`,
    },
    when: { judgement: 'no-against-factor' },
  },
  {
    code: 'readings-decide',
    cite: [],
    message: {
      en: '“{duty}”: another reading of the text could give another answer ({readings}).',
      zh: '“{duty}”：采其他解释口径可能得出不同结论（{readings}）。',
    },
    when: { readings: 'decide' },
  },
]

export const generalFlags: readonly Flag[] = generalFlagsCiting({
  cite: 'art.10',
  en: 'Article 10',
  zh: '第十条',
})
