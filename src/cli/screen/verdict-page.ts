import { citesText } from '#documents'
import type { Text } from '#language'
import { determinerFor, type Matter, type VerdictReport } from '#matters'
import { forksOf, situationOf } from '#reasoning'
import { regulations } from '#regulations'
import type { Regulation } from '#rules'
import { dateText, TIER, VERDICT } from '#words'
import { blank, heading, joined, line, type Page, span } from '../layout/index.ts'
import { VERDICT_STYLE } from '../words.ts'
import { dutiesPage } from './duties-page.ts'
import { missingPage } from './missing-page.ts'

/** A verdict as a person reads it: in words first, then duties with what decides them, then what is open. */
export function verdictPage(matter: Matter, report: VerdictReport, source: string): Page {
  const regulation = regulations.find(({ id }) => id === report.regulation)!
  return [
    ...titlePage(matter, report, regulation, source),
    ...dutiesPage(matter, report, regulation),
    ...missingPage(regulation, matter, report),
    ...tierPage(report),
    ...flagsPage(report),
    ...readingsPage(report, regulation),
    blank,
    line([span(joined({ en: 'Receipt ', zh: '凭据 ' }, report.receipt), 'quiet')]),
  ]
}

function titlePage(
  matter: Matter,
  { on, verdict }: VerdictReport,
  regulation: Regulation,
  source: string,
): Page {
  const { name, says } = VERDICT[verdict]
  const [{ title }, day] = [regulation, dateText(on)]
  return [
    line([span(matter.title ?? source, 'title')]),
    line([span({ en: `${title.en}, on ${day.en}`, zh: `${title.zh}，适用日期：${day.zh}` }, 'quiet')]),
    ...(matter.teaches ? [line([span(matter.teaches, 'quiet')])] : []),
    blank,
    line([span(name, VERDICT_STYLE[verdict]), span({ en: ' — ', zh: '——' }), says]),
    line([span(readingsText(matter, regulation), 'quiet')]),
  ]
}

/** Whether the verdict is the same under every reading; “anshen flip” says what each would give. */
function readingsText({ answers, positions }: Matter, regulation: Regulation): Text {
  const { deciding } = forksOf(situationOf(determinerFor(regulation), answers, positions))
  return deciding.length === 0
    ? { en: 'The same under every reading of the text.', zh: '各解释口径下结论均相同。' }
    : {
        en: `It turns on readings: ${deciding.join(', ')} (“anshen flip” says how).`,
        zh: `结论取决于解释口径：${deciding.join('、')}（“anshen flip”列明各口径下的结论）。`,
      }
}

function tierPage({ tier, tierAtLeast }: VerdictReport): Page {
  const least = TIER[tierAtLeast]
  const isOpen = tier === 'undetermined' && tierAtLeast !== 'ordinary'
  return [
    ...heading({ en: 'Tier (practice, not law)', zh: '内部层级（内部建议，非法律规定）' }),
    line([
      span(TIER[tier], 'strong'),
      ...(isOpen ? [{ en: `, at least ${least.en}`, zh: `，不低于${least.zh}` }] : []),
      ...(tier === 'undetermined' ? [] : [span({ en: ` (${tier})`, zh: `（${tier}）` }, 'quiet')]),
    ]),
  ]
}

function flagsPage({ flags }: VerdictReport): Page {
  if (flags.length === 0) return []
  return [
    ...heading({ en: 'Flags', zh: '提示' }),
    ...flags.map(({ code, articles, message }) => {
      const where = articles.length > 0 ? [' · ', citesText(articles)] : []
      return line([message, span(joined(...where, ' · ', code), 'quiet')], {
        lead: '! ',
        hang: '  ',
        leadStyle: 'unknown',
      })
    }),
  ]
}

function readingsPage({ readings }: VerdictReport, regulation: Regulation): Page {
  const switched = Object.entries(readings)
  if (switched.length === 0) return []
  return [
    ...heading({ en: 'Readings switched', zh: '已切换的解释口径' }),
    ...switched.map(([id, position]) => {
      const said = regulation.readings[id]!.positions[position]!
      return line([span(`${id}=${position}`, 'strong'), joined({ en: ': ', zh: '：' }, said)], { hang: '  ' })
    }),
  ]
}
