import type { Procedure } from '#review'
import { procedureOf } from '../../regulations/cybersecurity-review/assembly.ts'
import { article1 } from './article-01.ts'
import { article2 } from './article-02.ts'
import { article3 } from './article-03.ts'

export const articles = [article1, article2, article3]

export const procedure: Procedure = procedureOf({
  regulation: 'toy',
  articles,
  beside: { steps: [], documents: [] },
  initial: 'nothing-filed',
  states: {
    'nothing-filed': { en: 'No statement filed', zh: '尚未提交说明' },
    'awaiting-decision': { en: 'Decision awaited', zh: '等待决定' },
    decided: { en: 'Decided', zh: '已作出决定' },
  },
  final: ['decided'],
  waitsFor: { 'nothing-filed': ['party'], 'awaiting-decision': ['office'] },
  firstDay: { reading: 'day-of-filing', positions: { 'next-day': 'not-counted', 'same-day': 'counted' } },
  parts: {},
  confidentiality: {
    cite: ['art.3.2'],
    claim: {
      en: 'What was filed is not disclosed without the consent of whoever filed it',
      zh: '申报内容未经提交人同意不得披露',
    },
    consent: 'disclosure-agreed',
    closed: {
      anyone: {
        en: 'Not to be disclosed without the consent of whoever filed it.',
        zh: '未经提交人同意，不得披露。',
      },
    },
    unsettled: { en: 'The text does not give it to this seat.', zh: '条文未规定向该方提供。' },
  },
})
