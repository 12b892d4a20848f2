import type { Text } from '#language'
import { type CaseDocument, type Procedure, SEAT, type Seat } from '#review'
import { bracketed, joined, listed } from '#words'
import { citesText } from '../words/cite.ts'
import { BASIS } from '../words/names.ts'
import { type Block, code, item, list, plain, two } from './markdown.ts'

/** Every document of a case: whose it is, to whom the text gives it, and for whom the text does not settle it. */
export function documentBlocks({ documents, confidentiality, parts }: Procedure): readonly Block[] {
  const { cite, claim, closed, unsettled, consent } = confidentiality
  const step = `[\`${consent}\`](#step-${consent})`
  return [
    two(joined(claim, bracketed(citesText(cite)))),
    list([
      ...Object.entries(closed).map(([seat, reason]) => row(SEAT[seat as Seat], reason)),
      row(
        { en: 'Any other seat, for what nothing hands to it', zh: '其他各方，就条文未规定向其提供的文件' },
        joined(unsettled, {
          en: ` It is not shown without a consent (${step}) that says whose, which document and to whom.`,
          zh: `未有载明信息提供方、文件和披露对象的同意（${step}），不予显示。`,
        }),
      ),
    ]),
    list(
      Object.entries(parts).map(([seat, { cite: under, said }]) =>
        row(joined(SEAT[seat as Seat], bracketed(citesText(under))), said),
      ),
    ),
    ...documents.flatMap(documentBlock),
  ]
}

const row = (label: Text, { en, zh }: Text): string =>
  item({ en: `${label.en}: ${plain(en)}`, zh: `${label.zh}：${plain(zh)}` })
const seats = (all: readonly Seat[]): Text =>
  listed(
    all.map((seat) => SEAT[seat]),
    ', ',
    '、',
  )
const linked = (steps: readonly string[]): Text => {
  const links = steps.map((name) => `[\`${name}\`](#step-${name})`)
  return { en: links.join(', '), zh: links.join('、') }
}

function documentBlock(document: CaseDocument): readonly Block[] {
  const {
    name,
    cite,
    claim,
    provider,
    steps,
    goesTo,
    unsettled = {},
    published,
    presumed,
    basis,
    note,
  } = document
  const about = bracketed(
    { en: code(name), zh: code(name) },
    citesText(cite),
    ...(basis === 'text' ? [] : [BASIS[basis]]),
  )
  return [
    two({ en: `**${claim.en}**${about.en}`, zh: `**${claim.zh}**${about.zh}` }),
    list([
      row({ en: 'Provided by', zh: '提供方' }, seats(provider)),
      row({ en: 'Brought by', zh: '产生步骤' }, linked(steps)),
      ...goesTo.map(({ seat, cite: under, by }) =>
        row({ en: 'Goes to', zh: '提供给' }, joined(SEAT[seat], bracketed(citesText(under), linked(by)))),
      ),
      ...reasonsOf(unsettled).map(([reason, all]) =>
        row(joined({ en: 'Not settled for ', zh: '条文未明确可否提供给' }, seats(all)), reason),
      ),
      ...(published ? [row({ en: 'Published', zh: '公开情况' }, published)] : []),
      ...(presumed ? [row({ en: 'Presumed', zh: '推定' }, presumed)] : []),
      ...(note ? [row({ en: 'Note', zh: '说明' }, note)] : []),
    ]),
  ]
}

/** Each reason once, with the seats it holds for. */
function reasonsOf(
  unsettled: NonNullable<CaseDocument['unsettled']>,
): readonly (readonly [Text, readonly Seat[]])[] {
  const reasons = [...new Map(Object.values(unsettled).map((reason) => [reason.en, reason])).values()]
  return reasons.map((reason) => [
    reason,
    (Object.keys(unsettled) as Seat[]).filter((seat) => unsettled[seat]?.en === reason.en),
  ])
}
