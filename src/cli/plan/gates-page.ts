import { citesText, planDayText } from '#documents'
import type { Text } from '#language'
import type { Gate, PlanReport } from '#plans'
import { heading, joined, line, type Page, span } from '../layout/index.ts'
import { positionText } from './readings-words.ts'

/** What must come before what, under which source, and whether the matter says that it is so. */
export function gatesPage({ gates, regulation }: PlanReport): Page {
  if (gates.length === 0) return []
  return [
    ...heading({ en: 'The order of gates', zh: '先后次序' }),
    ...gates.flatMap(({ order, cite, source, by, kept, remedy, readings }) => [
      line([order], { lead: `${MARK[kept]} `, leadStyle: kept === 'no' ? 'fault' : 'quiet' }),
      line(
        [
          span(
            joined(
              cite.length > 0 ? joined(citesText(cite), ' · ') : '',
              source.title,
              source.grade === 'none'
                ? ''
                : { en: ` (grade ${source.grade})`, zh: `（来源等级${source.grade}）` },
              by ? joined(' · ', planDayText(by)) : '',
              ...Object.entries(readings).map(([id, position]) =>
                joined(' · ', positionText(regulation, id, position)),
              ),
            ),
            'quiet',
          ),
          span(remedy ? joined(NOT_KEPT, remedy) : KEPT[kept], kept === 'no' ? 'fault' : 'quiet'),
        ],
        { lead: '  ' },
      ),
    ]),
  ]
}

const NOT_KEPT: Text = { en: ' · not kept: ', zh: ' · 未遵守：' }
const MARK: Readonly<Record<Gate['kept'], string>> = { yes: '✓', no: '✗', unknown: '·' }
const KEPT: Readonly<Record<Gate['kept'], Text>> = {
  yes: { en: ' · so far kept', zh: ' · 目前已遵守' },
  no: { en: ' · broken on the answers given', zh: ' · 依现有答案未遵守' },
  unknown: { en: ' · open', zh: ' · 未定' },
}
