import { assumptionNames, assumptionTable, meaningOf } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import { type PlanReport, planningOfPlan } from '#plans'
import { type Planning, plainAssumptions } from '#review'
import type { Cite } from '#rules'
import { nameList } from '#words'
import { heading, joined, line, type Page, span } from '../layout/index.ts'
import { positionText } from './readings-words.ts'

/** What is assumed away from the plain road, each by the name it is switched by; then the readings taken. */
export function assumptionsPage({ assumptions, readings, regulation }: PlanReport): Page {
  const planning = planningOfPlan({ regulation })
  const changed = assumptionNames.filter((name) => assumptions[name] !== plainAssumptions[name])
  const plain = assumptionNames.filter(
    (name) => planning.assumptions[name] && !changed.includes(name) && plainAssumptions[name] !== null,
  )
  return [
    ...heading({ en: 'Assumed (--assume name=value)', zh: '假设（--assume 名称=取值）' }),
    ...changed.map((name) => {
      const { cite } = assumptionTable[name]
      return line(
        [
          span(`${name}=${assumptions[name]}`, 'strong'),
          { en: ': ', zh: '：' },
          meaningOf(name, assumptions[name]),
          span(
            cite.length > 0
              ? joined(' · ', citesText(cite.map((each) => citedIn(planning, regulation, each))))
              : '',
            'quiet',
          ),
        ],
        { lead: '  ', hang: '    ' },
      )
    }),
    ...(plain.length > 0
      ? [
          line(
            [span(joined(PLAIN, nameList(plain.map((name) => `${name}=${assumptions[name]}`))), 'quiet')],
            {
              lead: '  ',
              hang: '    ',
            },
          ),
        ]
      : []),
    ...heading({ en: 'Readings taken (--reading id=position)', zh: '所采口径（--reading id=position）' }),
    ...Object.entries(readings).map(([id, position]) =>
      line([positionText(regulation, id, position), span(` · ${id}=${position}`, 'quiet')], {
        lead: '  ',
        hang: '    ',
      }),
    ),
  ]
}

/** The table cites the articles of one version: beside those of another its own would read as that version's. */
function citedIn({ articlesOf }: Planning, regulation: string, cite: Cite): Cite {
  return regulation === articlesOf || cite.includes('/') ? cite : `${articlesOf}/${cite}`
}

const PLAIN: Text = { en: 'Left at their defaults: ', zh: '其余均取默认值：' }
