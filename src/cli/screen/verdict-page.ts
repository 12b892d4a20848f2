import type { Text } from '#language'
import type { Matter, VerdictReport } from '#matters'
import { regulations } from '#regulations'
import type { Duty, DutyResult, Regulation, Verdict } from '#rules'
import { blank, heading, joined, line, listed, type Page, span } from '../layout/index.ts'
import { DONE, STATUS, STYLE, TIER, VERDICT } from '../words.ts'
import { citesText } from '../words-cite.ts'
import { dateText } from '../words-date.ts'
import { missingPage } from './missing-page.ts'
import { ProofPages } from './proof-page.ts'

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
    ...sealPage(matter, report),
  ]
}

const VERDICT_STYLE = { 'must-file': 'fault', 'must-assess': 'fault', undetermined: 'unknown', consult: 'unknown', 'no-filing': 'met' } as const

function titlePage(matter: Matter, report: VerdictReport, { title }: Regulation, source: string): Page {
  const { name, says } = VERDICT[report.verdict]
  const day = dateText(report.on)
  return [
    line([span(matter.title ?? source, 'title')]),
    line([
      span({ en: `${title.en}, as in force on ${day.en}`, zh: `${title.zh}，以${day.zh}施行的文本为准` }, 'quiet'),
    ]),
    ...(matter.teaches ? [line([span(matter.teaches, 'quiet')])] : []),
    blank,
    line([span(name, VERDICT_STYLE[report.verdict]), span(report.verdict === 'no-filing' ? says : says)].flatMap((each, at) => (at === 0 ? [each, span({ en: '  ', zh: '　' })] : [each]))),
  ]
}

/** The duties whose proofs decide a verdict. */
function decides(verdict: Verdict, { filing, assess, exposure }: Regulation['verdict'], name: string): boolean {
  if (verdict === 'must-assess') return name === assess.duty || filing.includes(name)
  return filing.includes(name) || (verdict === 'consult' && name === exposure)
}

function dutiesPage(matter: Matter, report: VerdictReport, regulation: Regulation): Page {
  const proofs = new ProofPages(matter, regulation)
  const found = regulation.duties.flatMap((duty) => {
    const result = report.duties[duty.name]
    return result ? [{ duty, result, deciding: decides(report.verdict, regulation.verdict, duty.name) }] : []
  })
  // What decides comes first, so that the others can point to it.
  const trees = found
    .filter(({ result, deciding }) => result.status === 'met' || (deciding && (result.status === 'unknown' || isNo(report))))
    .sort((a, b) => Number(b.deciding) - Number(a.deciding))
  const open = found.filter((each) => each.result.status === 'unknown' && !trees.includes(each))
  const rest = found.filter((each) => each.result.status === 'not-met' && !trees.includes(each))
  return [
    ...(trees.length > 0 ? heading({ en: 'Duties, and what decides them', zh: '义务及其依据' }) : []),
    ...trees.flatMap(({ duty, result }, index) => [
      ...(index > 0 ? [blank] : []),
      ...proofs.tree(rooted(duty, result), under(duty, result)),
    ]),
    ...(open.length > 0 ? heading({ en: 'Still unknown', zh: '尚未明确' }) : []),
    ...open.map(({ duty, result }) => openLine(duty, result)),
    ...(rest.length > 0 ? heading({ en: 'Not met', zh: '不成立' }) : []),
    ...rest.map(({ duty, result }) =>
      line([span(STATUS['not-met'], 'not-met'), ' ', span(duty.denial), span(named(duty, result), 'quiet')], { hang: '  ' }),
    ),
  ]
}

const isNo = ({ verdict }: VerdictReport): boolean => verdict === 'no-filing' || verdict === 'consult'

const rooted = (duty: Duty, result: DutyResult): DutyResult['proof'] => ({ ...result.proof, cite: duty.cite })

const under = ({ name }: Duty, { status, done }: DutyResult) => [
  span(name, 'quiet'),
  ...(status === 'met' ? [span(joined(' · ', DONE[done]), 'quiet')] : []),
]

const named = ({ name, cite }: Duty, _: DutyResult): Text => {
  const articles = citesText(cite)
  return { en: ` · ${articles.en} · ${name}`, zh: ` · ${articles.zh} · ${name}` }
}

function openLine(duty: Duty, result: DutyResult) {
  const facts = result.missing.join(', ')
  const turnsOn = { en: ` · turns on ${facts}`, zh: ` · 取决于${result.missing.join('、')}` }
  return line(
    [span(STATUS.unknown, STYLE.unknown), ' ', span(duty.claim), span(named(duty, result), 'quiet'), span(turnsOn, 'quiet')],
    { hang: '  ' },
  )
}

function tierPage({ tier, tierAtLeast }: VerdictReport): Page {
  const least = TIER[tierAtLeast]
  const atLeast =
    tier === 'undetermined' ? [span({ en: `, at least ${least.en}`, zh: `，不低于${least.zh}` })] : []
  return [
    ...heading({ en: 'Tier (practice, not law)', zh: '内部层级（实务做法，非法律规定）' }),
    line([span(TIER[tier], 'strong'), ...atLeast]),
  ]
}

function flagsPage({ flags }: VerdictReport): Page {
  if (flags.length === 0) return []
  return [
    ...heading({ en: 'Flags', zh: '提示' }),
    ...flags.map(({ code, articles, message }) => {
      const cites = citesText(articles)
      const where = articles.length > 0 ? { en: ` · ${cites.en}`, zh: ` · ${cites.zh}` } : ''
      return line([message, span(joined(' · ', code, where), 'quiet')], { lead: '! ', hang: '  ', leadStyle: 'unknown' })
    }),
  ]
}

function readingsPage({ readings }: VerdictReport, regulation: Regulation): Page {
  const switched = Object.entries(readings)
  if (switched.length === 0) return []
  return [
    ...heading({ en: 'Readings switched', zh: '已切换的解释口径' }),
    ...switched.map(([id, position]) =>
      line([span(`${id} = ${position}`, 'strong'), span(joined({ en: ': ', zh: '：' }, regulation.readings[id]!.positions[position]!))], {
        hang: '  ',
      }),
    ),
  ]
}

function sealPage(matter: Matter, { receipt }: VerdictReport): Page {
  const met = matter.expect ? [{ en: 'Expected result: compared below if it differs.', zh: '' }] : []
  return [blank, ...(met.length > 0 ? [] : []), line([span(listed([{ en: `Receipt ${receipt}`, zh: `凭据 ${receipt}` }]), 'quiet')])]
}
