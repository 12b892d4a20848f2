import type { Procedure } from '#review'
import { procedureOf } from '../assembly.ts'
import { authorities } from '../glossary.ts'
import { settledByReadings, sharedStates, sharedWaitsFor } from '../vocabulary/procedure.ts'
import { parts } from './article.ts'
import { confidentiality } from './article-17.ts'
import { articles } from './articles.ts'
import { documentsBeside, stepsBeside } from './gaps-and-practice.ts'

/** The procedure of Order No. 8: what its articles say of it, and what stands beside the text. */
export const procedure: Procedure = procedureOf({
  ...settledByReadings,
  regulation: 'order-8',
  articles,
  beside: { steps: stepsBeside, documents: documentsBeside },
  states: sharedStates,
  waitsFor: sharedWaitsFor,
  confidentiality,
  parts: parts({
    supplier: ['art.6', 'art.15', 'art.17', 'art.18', 'art.19.1'],
    commission: ['art.13', 'art.16.1'],
    'department-concerned': ['art.18'],
    participant: ['art.17'],
  }),
  members: authorities.map(({ en, zh }) => ({ en, zh })),
  takesOver: {
    regulation: 'order-6',
    from: '2022-02-15',
    under: { reading: 'pending-on-commencement', position: 'new-procedure' },
  },
})
