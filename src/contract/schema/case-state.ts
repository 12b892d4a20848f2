import * as z from 'zod/mini'
import { resultNames, subjects } from '#regulations'
import type { RemarkCode } from '#review'
import { SEAT } from '#words'
import { named, open, says } from '../kit.ts'
import { procedureIds, stateNames, stepNames } from '../versions.ts'
import { beside } from './case-beside.ts'
import { clock, clockProof, dates, period } from './clock.ts'
import { both, cite, day, dayOrUnknown, flag, keyOf, list, namesOf, once, text, whole } from './pieces.ts'
import { fault } from './refusal.ts'
import { seat } from './seat.ts'

const CODES = [
  'unknown-step',
  'incomplete',
  'not-yet-come',
  'out-of-date-order',
  'received-before-issue',
  'twice',
  'not-in-this-state',
  'own-case',
  'before-its-cause',
  'once-only',
  'opinions',
  'nothing-outstanding',
  'period-ended',
  'not-an-addressee',
  'unknown-event',
] as const
const REMARKS: Readonly<Record<RemarkCode, true>> = {
  'after-its-period': true,
  'not-a-working-day': true,
  'not-in-writing': true,
}

const refused = named(
  'refused',
  open({
    code: z.enum(CODES),
    cite,
    message: both,
    remedy: both,
    event: z.exactOptional(whole(0)),
    id: z.exactOptional(text),
    on: text,
    step: text,
    example: z.exactOptional(text),
    recordFirst: z.exactOptional(list(text)),
    faults: list(fault),
  }),
)

const moved = once(() =>
  named(
    'moved',
    open({
      period: period(),
      of: z.exactOptional(text),
      was: z.exactOptional(dates),
      is: z.exactOptional(dates),
    }),
  ),
)
const difference = once(() =>
  named(
    'difference',
    open({
      state: z.exactOptional(open({ was: text, is: text })),
      clocks: list(moved()),
      newlyRefused: list(refused),
      noLongerRefused: list(refused),
    }),
  ),
)

/** What a case has come to, on whom it waits, and what is to be looked at in its record. */
function results() {
  const step = namesOf(stepNames())
  const effect = { said: both, cite }
  return {
    waitingOn: says(
      list(
        open({
          seat: keyOf(SEAT),
          name: z.exactOptional(text),
          step: z.exactOptional(step),
          since: z.exactOptional(day),
        }),
      ),
      {
        en: 'Whose move it is; empty where the case rests.',
        zh: '目前应由谁采取行动；案件已终结的，为空。',
      },
    ),
    result: z.exactOptional(
      says(
        open({
          result: namesOf(resultNames),
          said: both,
          by: z.exactOptional(step),
          on: z.exactOptional(dayOrUnknown),
          number: z.exactOptional(text),
          allowed: list(open({ about: keyOf(subjects), subject: both, ...effect })),
          after: list(open(effect)),
        }),
        {
          en: 'What the case has come to, and what is allowed now; absent where nothing was filed or started.',
          zh: '案件结果及目前可以实施的行为；尚未申报、尚未启动审查的，无此项。',
        },
      ),
    ),
    remarks: says(
      list(
        open({
          code: keyOf(REMARKS),
          event: whole(0),
          id: z.exactOptional(text),
          on: dayOrUnknown,
          step,
          cite,
          message: both,
        }),
      ),
      {
        en: 'What is to be looked at in events that were accepted all the same.',
        zh: '对已予接受的事件的提示。',
      },
    ),
    setAside: z.exactOptional(
      says(open({ events: whole(0), expectation: flag }), {
        en: 'With --as-of: how many later events are left out, and whether what the file expects was not checked.',
        zh: '使用--as-of时：未计入的其后事件数，以及文件中的预期是否未作核对。',
      }),
    ),
  }
}

/** What a page says of a case beside its state. */
function said() {
  return {
    title: z.exactOptional(text),
    teaches: z.exactOptional(both),
    procedure: namesOf(procedureIds()),
    asOf: day,
    stateSays: says(both, {
      en: 'The state in words, or that a seat does not know it.',
      zh: '状态的文字说明，或者说明该方不知。',
    }),
    waitingSays: says(list(both), { en: 'Whose move it is, in words.', zh: '应由谁采取行动的文字说明。' }),
    nextSteps: says(list(open({ step: namesOf(stepNames()), by: both, act: both, articles: cite })), {
      en: 'The steps of next in words: who acts, and what is done.',
      zh: 'next所列步骤的文字说明：由谁采取、内容为何。',
    }),
    expectation: z.exactOptional(
      says(list(open({ what: text, expected: text, found: text })), {
        en: 'Where the file says what it expects: each difference; empty where there is none.',
        zh: '文件载有预期时：各项不符之处；相符的为空。',
      }),
    ),
  }
}

/**
 * The contract's state of a case (`anshen case replay --json`). What must be there is said in full; members may be added
 * in a later release, so a reader passes over those it does not know.
 */
export const caseState = once(() =>
  open({
    // A seat may know nothing of the state.
    state: z.exactOptional(namesOf(stateNames())),
    clocks: list(clock()),
    next: says(list(namesOf(stepNames()), { uniqueItems: true }), {
      en: 'Steps that may come next; those allowed at any time are not listed.',
      zh: '可能的后续步骤；随时可以发生的步骤未列入。',
    }),
    refused: list(refused),
    ...results(),
    ...beside(),
    ...said(),
    seat: z.exactOptional(
      says(seat(), {
        en: 'With --seat: the case as that seat has it.',
        zh: '使用--seat时：该身份所见的案件。',
      }),
    ),
    corrections: z.exactOptional(
      says(
        list(
          named('correction', open({ event: whole(0), corrects: text, reason: text, changed: difference() })),
        ),
        { en: 'Where the file has corrections.', zh: '文件含有更正时。' },
      ),
    ),
    moved: z.exactOptional(
      says(list(moved()), { en: 'With --calendar: what it moved.', zh: '使用--calendar时：变动的日期。' }),
    ),
    correctedTogether: z.exactOptional(
      says(open({ corrections: whole(1), changed: difference() }), {
        en: 'In place of corrections where there are too many to tell apart: what they changed together.',
        zh: '更正过多、不再逐一列示时代替corrections：其共同引起的变动。',
      }),
    ),
    proofs: z.exactOptional(
      says(list(clockProof()), { en: 'With --why: one to a clock.', zh: '使用--why时：各期限的证明。' }),
    ),
  }),
)

/**
 * The contract's state of a case. What was refused, and what is to be looked at, can be very much: lists that are gone
 * through as they are written, and not gathered.
 */
export type CaseAnswer = Readonly<
  Omit<CaseState, 'refused' | 'remarks'> & {
    refused: Iterable<CaseState['refused'][number]>
    remarks: Iterable<CaseState['remarks'][number]>
  }
>
type CaseState = z.output<ReturnType<typeof caseState>>
