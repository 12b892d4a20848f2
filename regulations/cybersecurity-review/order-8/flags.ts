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
    code: 'unsigned-no-does-not-count',
    kind: 'do',
    cite: [],
    message: {
      en: 'An answer no to a judgement is not signed. It does not count, and the judgement is still open: “{claim}”. Give the person or body that judged, the day and, where there is one, the evidence.',
      zh: '该项判断答为“否”，但未载明评估人和评估日期，不作数，仍按尚未判断处理：“{claim}”。请补充评估的人员或者机构、日期以及证据材料（如有）。',
    },
    when: { judgement: 'unsigned-no' },
  },
  {
    code: 'judgement-without-judge',
    kind: 'do',
    cite: [],
    message: {
      en: 'A judgement is answered yes and not signed; it stands all the same: “{claim}”. Give the person or body that judged, the day and, where there is one, the evidence.',
      zh: '该项判断答为“是”，但未载明评估人或者评估日期，该判断仍予采用：“{claim}”。请补充评估的人员或者机构、日期以及证据材料（如有）。',
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
