import type { Cite, Flag } from '#rules'
import { holds, oneOf } from './leaves.ts'
import type { FlagCode } from './names.ts'

/** The article of a version that lists its risk factors. */
interface FactorsArticle {
  readonly cite: Cite
  readonly en: string
  readonly zh: string
}

/** Flags that belong to no single article: they speak of the judgements and readings a verdict rests on. */
export const generalFlagsCiting = (
  factors: FactorsArticle,
): readonly (Flag & { readonly code: FlagCode })[] => [
  {
    code: 'scope-limited',
    cite: [],
    message: {
      en: 'Only this was screened: {scope}. Nothing is said of the organisation’s other activities; they can bring duties of their own.',
      zh: '本次仅筛查下列活动：{scope}。对本单位的其他活动未作任何判断，其他活动可能另负义务。',
    },
    when: { scope: 'limited' },
  },
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
    kind: 'risk',
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
      en: '“{duty}”: this turns on how the text is read. {readings}',
      zh: '“{duty}”取决于对条文的解释：{readings}',
    },
    when: { readings: 'decide' },
  },
  {
    code: 'consultation-says-file',
    kind: 'do',
    cite: [],
    message: {
      en: 'The Office is recorded to have answered that the matter should be filed. File.',
      zh: '记录显示网络安全审查办公室答复应当申报。请申报。',
    },
    when: { condition: oneOf('consultedTheOffice', 'shouldFile'), unless: holds('applicationFiled') },
  },
  {
    code: 'consultation-awaited',
    kind: 'do',
    cite: [],
    message: {
      en: 'The Office was consulted and its answer is awaited. Take no step meanwhile that cannot be undone.',
      zh: '已向网络安全审查办公室咨询，等待答复。在此期间不宜采取不可撤回的步骤。',
    },
    when: { condition: oneOf('consultedTheOffice', 'awaitingAnswer') },
  },
  {
    code: 'consultation-says-no-filing',
    cite: [],
    message: {
      en: 'The Office is recorded to have answered that no filing is needed. Keep who answered, on which day, in which form and on which facts: the answer binds nobody by law, and a member unit may still judge otherwise.',
      zh: '记录显示网络安全审查办公室答复无须申报。请保存答复人、日期、形式及所依据的事实：该答复不具有法定约束力，成员单位仍可能作出不同判断。',
    },
    when: { condition: oneOf('consultedTheOffice', 'noFilingNeeded') },
  },
]
