import { type BesideCase, unmetBy } from '#cases'
import type { CaseAnswer, ClockAnswer } from '#contract'
import type { Text } from '#language'
import { fineText, whoPaysText } from '#regulations'
import type { Clock, CorrectionsShown, Rulebook, SeatView } from '#review'
import { listed } from '#words'
import { type CaseView, isResultAside } from './case-view.ts'
import {
  lastDayText,
  periodOf,
  seatName,
  standingText,
  stateText,
  stepNamed,
  waitingTexts,
} from './case-words.ts'

/** The contract's state of a case, then what was asked for beside it, then what a page says of both. */
export function caseAnswer(view: CaseView): CaseAnswer {
  const { file, review, standing, refused, corrections, moved, proofs, beside, seat } = view
  const { state, clocks, next, waitingOn } = standing
  const { title, teaches, procedure, asOf, setAside } = file
  const said = (clock: Clock): ClockAnswer => clockSaid(review, clock, seat)
  return {
    ...(state === undefined ? {} : { state }),
    clocks: clocks.map(said),
    next,
    waitingOn,
    refused,
    remarks: beside.remarks,
    ...(setAside ? { setAside } : {}),
    ...besideSaid(beside),
    ...(seat ? { seat: { ...seat, clocks: seat.clocks.map(said) } } : {}),
    ...correctionsSaid(corrections),
    ...(moved ? { moved } : {}),
    ...(proofs ? { proofs: proofs.map((proof) => ({ ...proof, clock: said(proof.clock) })) } : {}),
    // The title of a file is whoever’s who holds it: it can say how the case ended.
    ...(title !== undefined && (!seat || seat.seat === 'office') ? { title } : {}),
    ...(teaches ? { teaches } : {}),
    procedure,
    asOf,
    stateSays: state === undefined ? NOT_KNOWN : stateText(review, state),
    waitingSays: isResultAside(refused) && !seat ? [] : waitingTexts(review, file, waitingOn),
    nextSteps: nextSaid(view),
    ...expectationOf(view),
  }
}

const NOT_KNOWN: Text = {
  en: 'What has reached this seat does not say where the case stands.',
  zh: '该方所知悉的内容未表明案件进展。',
}

/** A clock with the words of its period, and how it stands for whoever looks at it. */
function clockSaid(review: Rulebook, clock: Clock, seat: SeatView | undefined): ClockAnswer {
  const period = periodOf(review, clock)
  return {
    ...clock,
    ...(period ? { claim: period.claim } : {}),
    says: listed([lastDayText(clock), standingText(clock, period, seat?.seat)], '  ', '  '),
  }
}

const nextSaid = ({ review, file, standing }: CaseView): CaseAnswer['nextSteps'] =>
  standing.next.flatMap((name) => {
    const step = stepNamed(review, name)
    if (!step) return []
    const by: Text = listed(
      step.by.map((seat) => seatName(review, file, seat)),
      ' or ',
      '或者',
    )
    return [{ step: name, by, act: step.act, articles: step.cite }]
  })

/** What the file expects is of the whole case. */
function expectationOf({ file, standing, refused, seat }: CaseView): Pick<CaseAnswer, 'expectation'> {
  const { expect } = file
  if (!expect || seat || standing.state === undefined) return {}
  const state = { ...standing, state: standing.state, refused: [] }
  const codes = expect.refused
    ? [...(refused as Iterable<Parameters<typeof unmetBy>[0]['refused'][number]>)]
    : []
  const unmet = unmetBy({ ...state, refused: codes }, expect)
  return { expectation: unmet.map(({ field, ...each }) => ({ what: field, ...each })) }
}

/** What stands beside a case; empty parts are left out. */
function besideSaid({ parallel, liability, noForecast, result }: BesideCase): Partial<CaseAnswer> {
  const { pointers, notFound } = liability
  return {
    ...(result ? { result } : {}),
    ...(noForecast
      ? {
          noForecast: {
            ...noForecast,
            history: {
              ...noForecast.history,
              durations: noForecast.history.durations.map(({ case: of, until, workingDays }) => ({
                ...publicCase(of),
                until,
                workingDays,
              })),
              open: noForecast.history.open.map(publicCase),
            },
          },
        }
      : {}),
    ...(parallel.length > 0 ? { parallel } : {}),
    ...(pointers.length + notFound.length > 0
      ? {
          liability: {
            pointers: pointers.map(({ rows, ...pointer }) => ({
              ...pointer,
              rows: rows.map((row) => ({ ...row, amountSaid: fineText(row), whoPaysSaid: whoPaysText(row) })),
            })),
            notFound,
          },
        }
      : {}),
  }
}

type PublicCase = NonNullable<BesideCase['noForecast']>['history']['open'][number]
const publicCase = ({ id, name, procedure, started }: PublicCase) => ({ case: id, name, procedure, started })

function correctionsSaid(shown: CorrectionsShown | undefined): Partial<CaseAnswer> {
  if (!shown) return {}
  if ('each' in shown) return { corrections: shown.each }
  return { correctedTogether: { corrections: shown.corrections, changed: shown.together } }
}
