import type { LaterStep, Procedure } from '#review'
import { procedureOf } from '../assembly.ts'
import { authorities } from '../glossary.ts'
import { settledByReadings, sharedStates, sharedWaitsFor } from '../vocabulary/procedure.ts'
import { parts } from './article.ts'
import { confidentiality } from './article-16.ts'
import { articles } from './articles.ts'
import { documentsBeside, stepsBeside } from './gaps-and-practice.ts'

const { conforming: _, ...states } = sharedStates
const { conforming: __, ...waitsFor } = sharedWaitsFor

/** Since when, and under which article, Order No. 8 has a step that Order No. 6 does not know. */
const sinceOrder8 = (name: string, cite: string, en: string, zh: string): LaterStep => ({
  name,
  cite: [`order-8/${cite}`],
  said: {
    en: `${en} came with Order No. 8, in force since 15 February 2022; Order No. 6 does not have it.`,
    zh: `${zh}为2022年2月15日起施行的第8号令所增设，第6号令没有该步骤。`,
  },
})

const laterSteps: readonly LaterStep[] = [
  sinceOrder8(
    'materials-conform',
    'art.9',
    'The receipt of materials that conform (Art. 9)',
    '收到符合规定的申报材料（第九条）',
  ),
  ...['mitigation-required', 'mitigation-reported', 'mitigation-lifted'].map((name) =>
    sinceOrder8(
      name,
      'art.16.2',
      'The duty to take measures during the review (Art. 16, second paragraph)',
      '审查期间采取预防和消减风险措施的义务（第十六条第二款）',
    ),
  ),
]

/**
 * The procedure of Order No. 6: what its articles say of it, and what stands beside the text. It has no step for materials
 * that conform and none for mitigation: both came with Order No. 8.
 */
export const procedure: Procedure = procedureOf({
  ...settledByReadings,
  regulation: 'order-6',
  articles,
  beside: { steps: stepsBeside, documents: documentsBeside },
  states: {
    ...states,
    submitted: {
      en: 'Application submitted; need for a review being determined',
      zh: '已提交申报，正在确定是否需要审查',
    },
  },
  waitsFor: { ...waitsFor, replies: ['member', 'protection-department'] },
  confidentiality,
  seats: { party: { en: 'the operator', zh: '运营者' } },
  laterSteps,
  parts: parts({
    supplier: ['art.6', 'art.14', 'art.16', 'art.17', 'art.18.1'],
    commission: ['art.12', 'art.15'],
    'department-concerned': ['art.17'],
    participant: ['art.16'],
  }),
  // Art. 4: the same bodies but the securities regulator, which Order No. 8 added.
  members: authorities.map(({ en, zh }) => ({ en, zh })).filter(({ zh }) => zh !== '中国证券监督管理委员会'),
})
