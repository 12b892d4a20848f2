import { publishedCalendar } from '#clock'
import { assumptionTable, targetNames } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import { type PlanReport, proveMilestone } from '#plans'
import { regulations } from '#practice'
import { dateText } from '#words'
import { whyPage } from '../due/why-page.ts'
import { blank, heading, joined, line, type Page, span } from '../layout/index.ts'
import { assumptionsPage } from './assumptions-page.ts'
import { gatesPage } from './gates-page.ts'
import { headlinePage } from './headline-page.ts'
import { historyPage } from './history-page.ts'
import { milestonesPage } from './milestones-page.ts'
import type { Planned, PlanOptions } from './planned.ts'
import { scenariosPage } from './scenarios-page.ts'

/** A plan in one look: the day that matters, scenarios side by side, milestones, the order of gates, what is assumed. */
export function planPage(planned: Planned, title: string, options: PlanOptions): Page {
  const { report, file } = planned
  return [
    line([span(file?.title ?? title, 'title')]),
    ...subtitle(report),
    ...(file?.teaches ? [line([span(file.teaches, 'quiet')])] : []),
    blank,
    // Where no duty to file was found, that comes before any day: the plan only supposes one.
    ...(isSupposed(report) ? [line([span(report.screening.message, 'strong')]), blank] : []),
    ...headlinePage(report),
    ...(isSupposed(report) ? [] : [line([span(report.screening.message, 'quiet')])]),
    ...scenariosPage(report),
    ...milestonesPage(report),
    ...historyPage(report),
    ...gatesPage(report),
    ...assumptionsPage(report),
    ...notesPage(report),
    ...(options.why ? proofsPage(planned) : []),
  ]
}

const isSupposed = ({ screening }: PlanReport): boolean =>
  screening.filing === 'none' || screening.filing === 'consult'

function subtitle({ regulation, asOf, target, direction }: PlanReport): Page {
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

function notesPage({ notes, assuming }: PlanReport): Page {
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
function proofsPage({ report, calendar }: Planned): Page {
  return report.milestones.flatMap((milestone) => {
    const proof = proveMilestone(milestone, { calendar: calendar ?? publishedCalendar })
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
