import { assumptionTable, type PlanAnswer, targetNames } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import { regulations } from '#practice'
import { dateText } from '#words'
import { whyPage } from '../due/due-page.ts'
import { blank, heading, joined, line, type Page, span } from '../layout/index.ts'
import { assumptionsPage, gatesPage, historyPage } from './grounds-page.ts'
import { headlinePage, scenariosPage } from './headline-page.ts'
import { milestonesPage } from './milestones-page.ts'

/** A plan in one look: the day that matters, scenarios side by side, milestones, the order of gates, what is assumed. */
export function planPage(plan: PlanAnswer, source: string): Page {
  const { title, teaches, screening } = plan
  return [
    line([span(title ?? source, 'title')]),
    ...subtitle(plan),
    ...(teaches ? [line([span(teaches, 'quiet')])] : []),
    blank,
    // Where no duty to file was found, that comes before any day: the plan only supposes one.
    ...(isSupposed(plan) ? [line([span(screening.message, 'strong')]), blank] : []),
    ...headlinePage(plan),
    ...(isSupposed(plan) ? [] : [line([span(screening.message, 'quiet')])]),
    ...scenariosPage(plan),
    ...milestonesPage(plan),
    ...historyPage(plan),
    ...gatesPage(plan),
    ...assumptionsPage(plan),
    ...notesPage(plan),
    ...proofsPage(plan),
  ]
}

const isSupposed = ({ screening }: PlanAnswer): boolean =>
  screening.filing === 'none' || screening.filing === 'consult'

function subtitle({ regulation, asOf, target, direction }: PlanAnswer): Page {
  const { title } = regulations.find(({ id }) => id === regulation)!
  const day = dateText(asOf)
  const way: Text = direction === 'backward' ? { en: 'backward', zh: '倒推' } : { en: 'forward', zh: '顺推' }
  const on = target && dateText(target.on)
  const to: Text =
    target && on
      ? {
          en: `${targetNames[target.for].en} on ${on.en}; ${way.en}`,
          zh: `${targetNames[target.for].zh}：${on.zh}；${way.zh}`,
        }
      : way
  return [
    line([
      span(
        joined(to, { en: '; ', zh: '；' }, title, { en: `; as of ${day.en}`, zh: `；截至${day.zh}` }),
        'quiet',
      ),
    ]),
  ]
}

function notesPage({ notes, assuming }: PlanAnswer): Page {
  return [
    ...(notes.length > 0 || assuming ? heading({ en: 'To know', zh: '须知' }) : []),
    ...notes.map(({ message, cite, assume }) =>
      line(
        [
          message,
          span(
            joined(
              cite.length > 0 ? joined(' · ', citesText(cite)) : '',
              assume ? ` · --assume ${assumptionTable[assume].example}` : '',
            ),
            'quiet',
          ),
        ],
        { lead: '- ' },
      ),
    ),
    ...(assuming ? [line([span(assuming, 'quiet')], { lead: '- ' })] : []),
  ]
}

/** Every milestone that was counted to, day by day. */
function proofsPage({ milestones, proofs = {} }: PlanAnswer): Page {
  return milestones.flatMap((milestone) => {
    const proof = proofs[milestone.id]
    const { count } = milestone
    if (!proof || !count) return []
    return [
      ...heading(joined({ en: 'Why ', zh: '依据：' }, milestone.latest ?? '', ' · ', milestone.name)),
      ...count.parts.map(({ name, workingDays, cite }) =>
        line(
          [`${workingDays} `, name, span(cite.length > 0 ? joined(' · ', citesText(cite)) : '', 'quiet')],
          {
            lead: '  ',
            hang: '    ',
          },
        ),
      ),
      ...whyPage(proof),
    ]
  })
}
