import * as z from 'zod/mini'
import {
  facts as allFacts,
  closed,
  expecting,
  type Fault,
  labelled,
  matterParts,
  requiredDay,
} from '#contract'
import { type Answer, isSigned } from '#rules'
import { type Act, actsOn, type Draft } from '../kernel/act.ts'
import { isIdentifier, prose, reason } from '../kernel/inputs.ts'
import type { Author } from '../kernel/record-kind.ts'
import { refuse, whileOpen } from '../kernel/refuse.ts'
import type { MatterPayloads } from './events.ts'
import { checkKnown } from './matter-of.ts'
import type { MatterState } from './state.ts'

const { act } = actsOn<MatterState, MatterPayloads>()

export const WORKING = [
  'owner',
  'legal',
  'security',
  'procurement',
  'business',
  'governance-lead',
  'counsel',
] as const

export const factName = labelled(
  expecting(z.enum(Object.keys(allFacts()) as [string, ...string[]]), {
    expected: { en: 'the name of a fact', zh: '事实名称' },
    example: Object.keys(allFacts())[0]!,
  }),
  { en: 'Fact', zh: '事实' },
)

const answers = closed({
  facts: labelled(matterParts().answers, { en: 'Answers', zh: '答复' }),
})

/** What an answer rests on may be a text, or the identifier of evidence: then it must be there. */
const evidenceNamed = ({ facts }: { readonly facts: Readonly<Record<string, Answer>> | null }) =>
  Object.entries(facts ?? {}).flatMap(([name, answer]) => {
    // A fact that is named without an answer is refused when it is decided.
    const evidence = (answer as Answer | undefined)?.evidence
    return evidence !== undefined && isIdentifier(evidence)
      ? [{ pointer: `/facts/${name}/evidence`, kinds: ['evidence'], record: evidence }]
      : []
  })

/** Whether a judgement stands that somebody signed: a plain answer does not take its place. */
const isSignedIn = ({ answers: known }: MatterState, name: string): boolean => {
  const answer = known[name]?.answer
  return isJudgement(name) && answer?.state === 'answered' && isSigned(answer)
}

const isJudgement = (name: string): boolean => allFacts()[name]?.judgement === true

/** What is known of a matter: facts, judgements, and under which readings and on which day it is screened. */
export const answerActs: readonly Act<string, MatterState, never, MatterPayloads>[] = [
  act({
    name: 'answer',
    label: { en: 'Answer facts', zh: '答复事实' },
    who: WORKING,
    material: 'ink',
    cite: [],
    input: answers,
    refersTo: evidenceNamed,
    decide: whileOpen((state, { facts: given }, author) => {
      const facts = given ?? {}
      const gap = gapIn(facts)
      if (gap) return gap
      const signed = Object.entries(facts).find(
        ([name, answer]) => isJudgement(name) && answer.state === 'answered' && isSigned(answer),
      )
      if (signed) {
        return refuse(
          'not-now',
          {
            en: 'A judgement is signed by the person who judges, with the act “judge”.',
            zh: '判断须由作出判断的人员以“作出判断”操作签署。',
          },
          {
            en: 'Judge it, or answer it without a signer: it then counts as not yet judged.',
            zh: '请作出判断，或者不填写判断人；不填写的，视为尚未判断。',
          },
          { faults: [faultAt(signed[0])] },
        )
      }
      const judged = Object.keys(facts).find((name) => isSignedIn(state, name))
      if (judged) {
        return refuse(
          'not-now',
          { en: 'Somebody has judged this and signed it.', zh: '该项已由具名人员作出判断。' },
          {
            en: 'Judge again, or withdraw the judgement with its reason.',
            zh: '请重新作出判断，或者说明理由并撤回原判断。',
          },
          { faults: [faultAt(judged)] },
        )
      }
      return together(state, facts, author, 'answered')
    }),
  }),
  act({
    name: 'judge',
    label: { en: 'Judge', zh: '作出判断' },
    who: ['owner', 'legal', 'assessor', 'governance-lead'],
    material: 'seal',
    // Each judgement has the articles of its fact.
    cite: [],
    input: answers,
    refersTo: evidenceNamed,
    decide: whileOpen((state, { facts: given }, author) => {
      const facts = given ?? {}
      const gap = gapIn(facts)
      if (gap) return gap
      for (const [name, answer] of Object.entries(facts)) {
        if (isJudgement(name) && answer.state === 'answered' && isSigned(answer)) continue
        return refuse(
          'bad-input',
          isJudgement(name)
            ? { en: 'A judgement needs who judged and on which day.', zh: '判断须写明判断人和判断日期。' }
            : { en: 'This fact is no judgement: answer it.', zh: '该事实不属于判断，请直接答复。' },
          {
            en: 'Give by and on; leave out what is no judgement.',
            zh: '请填写by和on；非判断的事实不在此填写。',
          },
          { faults: [faultAt(name)] },
        )
      }
      return together(state, facts, author, 'judged')
    }),
  }),
  act({
    name: 'clear',
    label: { en: 'Withdraw an answer', zh: '撤回答复' },
    who: WORKING,
    // It may be a judgement that somebody signed.
    material: 'seal',
    cite: [],
    input: closed({ fact: factName, reason }),
    decide: whileOpen((state, { fact, reason }) =>
      Object.hasOwn(state.answers, fact)
        ? { ok: true, events: [{ type: 'cleared', payload: { fact, reason } }] }
        : refuse(
            'not-there',
            { en: 'The fact has no answer that could be withdrawn.', zh: '该事实尚无答复，无从撤回。' },
            { en: 'Nothing needs to be done.', zh: '无需操作。' },
          ),
    ),
  }),
  act({
    name: 'dissent',
    label: { en: 'Lodge a dissent', zh: '提出不同意见' },
    who: [...WORKING, 'assessor', 'approver'],
    material: 'seal',
    cite: [],
    input: closed({ fact: factName, reason }),
    decide: whileOpen((state, { fact, reason }) =>
      Object.hasOwn(state.answers, fact)
        ? { ok: true, events: [{ type: 'dissented', payload: { fact, reason } }] }
        : refuse(
            'not-there',
            { en: 'There is no answer yet to dissent from.', zh: '尚无答复，无从提出不同意见。' },
            { en: 'Answer the fact, or judge it.', zh: '请先答复该事实或者作出判断。' },
          ),
    ),
  }),
  act({
    name: 'take-reading',
    label: { en: 'Choose a reading', zh: '选择解释口径' },
    who: ['owner', 'legal', 'governance-lead', 'counsel'],
    material: 'seal',
    cite: [],
    input: closed({
      readings: labelled(matterParts().positions, { en: 'Readings', zh: '解释口径' }),
      reason,
    }),
    decide: whileOpen((state, { readings: chosen, reason }, { today }) => {
      const known = { ...knownOf(state), readings: { ...state.readings, ...chosen } }
      const checked = checkKnown(known, today)
      if (!checked.ok) return checked
      const events = Object.entries(chosen ?? {}).map(([reading, position]) => ({
        type: 'reading-taken' as const,
        payload: { reading, position, reason },
      }))
      return { ok: true, events }
    }),
  }),
  act({
    name: 'set-scope',
    label: { en: 'Limit what is screened', zh: '限定筛查范围' },
    who: ['owner', 'legal', 'governance-lead'],
    material: 'ink',
    cite: [],
    input: closed({ scope: labelled(matterParts().scope, { en: 'Scope', zh: '范围' }) }),
    decide: whileOpen((_, { scope }) => ({
      ok: true,
      events: [{ type: 'scope-set', payload: { scope: scope ?? [] } }],
    })),
  }),
  act({
    name: 'set-day',
    label: { en: 'Ask the law of a day', zh: '设定适用日期' },
    who: ['owner', 'legal', 'governance-lead'],
    material: 'ink',
    cite: [],
    input: closed({
      day: labelled(z.nullable(requiredDay({ en: 'Day', zh: '日期' })), {
        en: 'Day; none: today',
        zh: '日期；不填为当日',
      }),
    }),
    decide: whileOpen((state, { day }, { today }) => {
      const checked = checkKnown({ ...knownOf(state), day }, today)
      return checked.ok ? { ok: true, events: [{ type: 'day-set', payload: { day } }] } : checked
    }),
  }),
  act({
    name: 'enter-earlier-event',
    label: { en: 'Enter what happened earlier', zh: '补录此前发生的事项' },
    who: WORKING,
    material: 'ink',
    cite: [],
    input: closed({
      on: requiredDay({ en: 'On', zh: '日期' }),
      what: prose({ en: 'What happened', zh: '内容' }, 'The contract was signed.'),
      source: prose({ en: 'Source', zh: '来源' }, 'Contract 2026-114'),
    }),
    decide: whileOpen(({ openedOn }, { on, what, source }, { today }) =>
      on > today || (openedOn !== null && on > openedOn)
        ? refuse(
            'bad-input',
            { en: 'It is not earlier than the record.', zh: '该日期不早于记录的建立日期。' },
            {
              en: 'Enter what is of today with the act that is meant for it.',
              zh: '当前发生的事项请以相应操作录入。',
            },
          )
        : { ok: true, events: [{ type: 'earlier-event-entered', payload: { what, source }, on }] },
    ),
  }),
]

const knownOf = ({ answers, ...state }: MatterState) => ({
  ...state,
  answers: Object.fromEntries(Object.entries(answers).map(([name, { answer }]) => [name, answer])),
})

/** The answers, an event each, where all of them can stand beside what is known. */
function together(
  state: MatterState,
  given: Readonly<Record<string, Answer>>,
  { today }: Author,
  type: 'answered' | 'judged',
) {
  const known = knownOf(state)
  const checked = checkKnown({ ...known, answers: { ...known.answers, ...given } }, today)
  if (!checked.ok) return checked
  const events = Object.entries(given).map(([fact, answer]): Draft<MatterPayloads> => {
    const on = type === 'judged' ? answer.on : undefined
    return { type, payload: { fact, answer }, ...(on === undefined ? {} : { on }) }
  })
  return { ok: true as const, events }
}

/**
 * Why nothing is written where a fact is named and not answered: a matter file may say null for what was not asked, but
 * an act that said it was done would have done nothing.
 */
function gapIn(given: Readonly<Record<string, Answer | undefined>>) {
  const name = Object.keys(given).find((each) => given[each] === undefined)
  if (name === undefined) return undefined
  return refuse(
    'bad-input',
    { en: 'A fact is named without an answer.', zh: '所列事实没有答复。' },
    {
      en: 'Leave it out; an answer that was given before is withdrawn with its reason.',
      zh: '请不要列出该事实；此前的答复须说明理由并撤回。',
    },
    {
      faults: [
        {
          pointer: `/facts/${name}`,
          message: { en: 'There is no answer here.', zh: '此处没有答复。' },
          expected: { en: 'an answer, or nothing of this fact', zh: '该事实的答复，或者不列出该事实' },
          example: `${name}: dont-know`,
        },
      ],
    },
  )
}

const faultAt = (name: string): Fault => ({
  pointer: `/facts/${name}`,
  message: { en: 'This is a judgement.', zh: '该项属于判断。' },
  expected: {
    en: 'a judgement, signed and dated, through “judge”',
    zh: '以“作出判断”操作填写，并写明判断人和日期',
  },
  example: `${name}: { value: false, by: legal counsel, on: 2026-11-02 }`,
})
