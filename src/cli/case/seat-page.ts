import { type CaseView, dayText, seatName } from '#answers'
import type { CaseAnswer } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import {
  type BondSeen,
  type DocumentSeen,
  type OpeningConsent,
  SEAT,
  type Seat,
  type SeatStep,
  type SeatView,
} from '#review'
import { heading, joined, line, listed, type Page, span } from '../layout/index.ts'
import { clocksPage } from './clock-page.ts'
import { resultPage, waitingPage } from './refused-page.ts'

/** A case as one seat has it: what it may or must do, what binds it, what it may see and what it may not. */
export function seatPage(shown: CaseView, state: CaseAnswer, view: SeatView): Page {
  const { review, file, beside } = shown
  const { mayDo, clocks, outstanding, bonds, isAwaited, documents, otherDocuments, consents } = view
  const orByName = (none: Text): Text => (view.withoutName ? BY_NAME : none)
  return [
    ...heading(
      joined({ en: 'As seen by ', zh: '查看身份：' }, seatText(view, seatName(review, file, view.seat))),
    ),
    ...(view.withoutName ? withoutNamePage(view.withoutName, view.seat) : []),
    ...(isAwaited ? [line([span(YOUR_MOVE, 'strong')], { lead: '  ' })] : waitingPage(state, '  ')),
    line([span(FOR_WHOM, 'quiet')], { lead: '  ' }),
    ...(view.part
      ? [line([view.part.said, span(joined(' · ', citesText(view.part.cite)), 'quiet')], { lead: '  ' })]
      : []),
    ...(beside.result ? resultPage(beside.result) : []),
    ...heading({ en: 'What it may or must do', zh: '可以或者应当采取的步骤' }),
    ...(mayDo.length === 0 ? [line([orByName(NOTHING)], { lead: '  ' })] : mayDo.map(stepLine)),
    ...heading({ en: 'What binds it', zh: '对其有约束力的期限和要求' }),
    ...(clocks.length + outstanding.length + bonds.length === 0
      ? [line([orByName(NO_PERIOD)], { lead: '  ' })]
      : []),
    ...clocksPage(review, clocks, view.seat),
    ...bonds.flatMap(bondLines),
    ...outstanding.map(({ since, requests, cite }) => {
      const on = dayText(since)
      return line(
        [
          {
            en: `Supplementary materials are required of it since ${on.en}${requests > 1 ? ` (${requests} requests)` : ''}; the text sets no period.`,
            zh: `自${on.zh}起被要求提供补充材料${requests > 1 ? `（${requests}次）` : ''}；条文未规定提交期限。`,
          },
          span(joined(' · ', citesText(cite)), 'quiet'),
        ],
        { lead: '  ' },
      )
    }),
    ...documentsPage({ en: 'Documents it may see', zh: '可以知悉的文件' }, documents, '✓ ', orByName(NONE)),
    line([span(otherDocuments, 'quiet')], { lead: '  ' }),
    ...consentsPage(consents, documents),
  ]
}

const FOR_WHOM: Text = {
  en: 'What the text lets this seat have. It hides nothing from whoever holds the file.',
  zh: '以下为条文允许该身份知悉的内容；持有案件文件者不受此限制。',
}
/** Before all else: without a name nobody may read “none” from what is not listed. */
const withoutNamePage = (said: Text, seat: SeatView['seat']): Page => [
  line(
    [
      span(
        joined(said, {
          en: ` Ask with the name after a colon, as the case file writes it: --seat ${seat}:NAME`,
          zh: `请在冒号后按案件文件所载写明名称：--seat ${seat}:名称`,
        }),
        'unknown',
      ),
    ],
    { lead: '  ' },
  ),
]
const BY_NAME: Text = { en: 'Shown under a name only.', zh: '须写明名称方予显示。' }
const NOTHING: Text = { en: 'Nothing now.', zh: '目前没有。' }
const NO_PERIOD: Text = {
  en: 'No period of the text runs for it now, no supplementary materials are outstanding of it, and no commitment that it knows of is recorded.',
  zh: '目前没有对其计算的期限，没有尚待其提供的补充材料，也没有其所知悉的承诺登记。',
}
const NONE: Text = { en: 'None so far.', zh: '目前没有。' }

const YOUR_MOVE: Text = { en: 'Waiting on: you', zh: '等待：本方' }

const seatText = ({ name }: Pick<SeatView, 'name'>, seat: Text): Text =>
  name === undefined ? seat : { en: `${seat.en}: ${name}`, zh: `${seat.zh}（${name}）` }

/** A commitment, or measures: since when, what it asks of the seat, what became of it. */
function bondLines({ title, which, name, since, asks, marks, cite }: BondSeen): Page {
  const on = dayText(since)
  return [
    line(
      [
        span(
          joined(
            title,
            which ? joined({ en: ' ', zh: '：' }, which) : '',
            name === undefined ? '' : { en: ` (${name})`, zh: `（${name}）` },
          ),
        ),
        { en: `, since ${on.en}: ${asks.en}`, zh: `（${on.zh}）：${asks.zh}` },
        span(joined(' · ', citesText(cite)), 'quiet'),
      ],
      { lead: '  ', hang: '    ' },
    ),
    ...marks.map(({ claim, on: day }) =>
      line([joined(dayText(day), { en: ': ', zh: '：' }, claim)], { lead: '    - ' }),
    ),
  ]
}

function stepLine({ act, cite, must, anyTime }: SeatStep) {
  const how = must
    ? span({ en: 'must: ', zh: '应当：' }, 'strong')
    : span({ en: 'may: ', zh: '可以：' }, 'strong')
  const when = anyTime ? { en: ' · at any time', zh: ' · 随时' } : ''
  const where = cite.length > 0 ? joined(' · ', citesText(cite)) : ''
  return line([how, act, span(joined(where, when), 'quiet')], { lead: '  ', hang: '    ' })
}

/** Documents under one heading; those with the same answer share its reason. */
function documentsPage(title: Text, all: readonly DocumentSeen[], mark: string, none?: Text): Page {
  if (all.length === 0) return none ? [...heading(title), line([none], { lead: '  ' })] : []
  const reasons = new Map(all.map(({ reason }) => [reason.en, reason]))
  return [
    ...heading(title),
    ...[...reasons.values()].flatMap((reason) => [
      ...all.filter((each) => each.reason.en === reason.en).flatMap((each) => documentLines(each, mark)),
      line([span(reason, 'quiet')], { lead: '      ' }),
    ]),
  ]
}

function documentLines(
  { claim, of, name, since, cite, presumed, note, numbers = [] }: DocumentSeen,
  mark: string,
): Page {
  const whose = of ? joined(SEAT[of], name === undefined ? '' : ` ${name}`) : undefined
  const papers = numbers.map((number) => ({ en: number, zh: number }))
  const about = listed([...(whose ? [whose] : []), dayText(since), ...papers], ', ', '，')
  return [
    line([claim, span(joined({ en: ' — ', zh: '——' }, about, ' · ', citesText(cite)), 'quiet')], {
      lead: `  ${mark}`,
    }),
    ...[presumed, note].flatMap((text) => (text ? [line([span(text, 'quiet')], { lead: '      ' })] : [])),
  ]
}

function consentsPage(consents: readonly OpeningConsent[], documents: readonly DocumentSeen[]): Page {
  if (consents.length === 0) return []
  return [
    ...heading({ en: 'Consents', zh: '同意披露' }),
    ...consents.map(({ on, document, of, opens, reason }) => {
      const day = dayText(on)
      // What it opens is among the documents shown.
      const claim = documents.find((each) => each.document === document)?.claim
      const about = [...(claim ? [claim] : []), ...(of ? [SEAT[of as Seat]] : [])]
      return line(
        [
          span(joined(listed([day, ...about], ', ', '，'), { en: ': ', zh: '：' }), 'strong'),
          span(reason, opens ? 'met' : 'unknown'),
        ],
        { lead: '  ', hang: '    ' },
      )
    }),
  ]
}
