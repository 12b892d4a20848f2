import type { Text } from '#language'

export type Verdict = 'must-file' | 'must-assess' | 'undetermined' | 'consult' | 'no-filing'

/**
 * The result of a screening. It is never called a conclusion (结论), which is the Office's. `name` is a label; `says`
 * what it means, one sentence. The headline of a page, which knows the duties and the answers, is made beside it.
 */
export const VERDICT: Readonly<Record<Verdict, { readonly name: Text; readonly says: Text }>> = {
  'must-file': {
    name: { en: 'Must file', zh: '应当申报' },
    says: {
      en: 'A duty to file for cybersecurity review applies.',
      zh: '负有申报网络安全审查的义务。',
    },
  },
  'must-assess': {
    name: { en: 'Must assess first', zh: '应当先行预判' },
    says: {
      en: 'The national security risk of the purchase must be assessed in advance, and the judgement is still to be made. Whether to file turns on it.',
      zh: '应当预判采购的产品和服务投入使用后可能带来的国家安全风险；该项判断尚未作出，是否申报取决于判断结果。',
    },
  },
  undetermined: {
    name: { en: 'Undetermined', zh: '待定' },
    says: {
      en: 'Facts that are still open could lead to a duty to file. This is not a “no”.',
      zh: '尚有待定事实，可能产生申报义务；这并不等于“无须申报”。',
    },
  },
  consult: {
    name: { en: 'Consult', zh: '宜咨询' },
    says: {
      en: 'No duty to file follows under the readings taken. Either another reading of the text would give one, or a review started by the authorities cannot be excluded. Consult the Office of Cybersecurity Review.',
      zh: '按所采口径未见申报义务；但采其他解释口径可能产生申报义务，或者不能排除有关机关依职权启动审查。宜向网络安全审查办公室咨询。',
    },
  },
  'no-filing': {
    name: { en: 'No filing duty found on these answers', zh: '依现有答案未见申报义务' },
    says: {
      en: 'No open fact could lead to a duty to file. This speaks of filing only.',
      zh: '待定事实均不会产生申报义务。本筛查结果仅就申报而言。',
    },
  },
}
