import * as z from 'zod/mini'
import { closed, expecting, facts, labelled, readings } from '#contract'
import { canonical } from '#screening'
import { type Act, actsOn } from '../kernel/act.ts'
import { identifier, line, reason } from '../kernel/inputs.ts'
import { refuse, whileOpen } from '../kernel/refuse.ts'
import type { MatterPayloads } from './events.ts'
import { screenRecord } from './matter-of.ts'
import type { MatterState } from './state.ts'

const { act } = actsOn<MatterState, MatterPayloads>()

const DECIDE = ['owner', 'legal', 'governance-lead', 'approver'] as const

/** What people make of a result: they take it as theirs, call it in question, or decide to do more. None takes a duty away. */
export const resultActs: readonly Act<string, MatterState, never, MatterPayloads>[] = [
  act({
    name: 'accept-result',
    label: { en: 'Accept the result', zh: '确认筛查结果' },
    who: DECIDE,
    material: 'seal',
    cite: [],
    input: closed({
      receipt: labelled(
        expecting(z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)), {
          expected: { en: 'the digest of the result that was seen', zh: '所见结果的摘要' },
          example: `sha256:${'0'.repeat(64)}`,
        }),
        { en: 'Receipt', zh: '凭证' },
      ),
    }),
    decide: whileOpen((state, { receipt }, { today }) => {
      const screened = screenRecord(state, today)
      if (!screened.ok) return screened
      const { report, receipt: document } = screened.value
      if (report.receipt !== receipt) {
        return refuse(
          'changed-since',
          { en: 'The result is no longer the one you saw.', zh: '当前结果与您所见的结果不同。' },
          { en: 'Look at it again, then accept it.', zh: '请重新查看后再确认。' },
        )
      }
      return {
        ok: true,
        events: [
          {
            type: 'result-accepted',
            payload: { receipt, verdict: report.verdict, document: canonical(document) },
          },
        ],
      }
    }),
  }),
  act({
    name: 'contest',
    label: { en: 'Contest the result', zh: '对结果提出异议' },
    who: [...DECIDE, 'security', 'procurement', 'business', 'assessor', 'counsel', 'auditor'],
    material: 'pencil',
    cite: [],
    input: closed({
      about: labelled(
        expecting(z.enum(['fact', 'reading']), {
          expected: { en: 'fact (a judgement too) or reading', zh: 'fact（含判断）或者reading' },
          example: 'fact',
        }),
        { en: 'What is contested', zh: '异议对象' },
      ),
      name: line({ en: 'Its name', zh: '名称' }, Object.keys(facts())[0]!),
      reason,
    }),
    decide: whileOpen((_, payload) =>
      Object.hasOwn(payload.about === 'fact' ? facts() : readings(), payload.name)
        ? { ok: true, events: [{ type: 'contested', payload }] }
        : refuse(
            'bad-input',
            { en: 'There is no fact or reading of this name.', zh: '没有该名称的事实或者解释口径。' },
            { en: 'Name one of the matter.', zh: '请填写本事项所涉的名称。' },
          ),
    ),
  }),
  act({
    name: 'decide-contest',
    label: { en: 'Decide a contest', zh: '处理异议' },
    who: DECIDE,
    material: 'seal',
    cite: [],
    input: closed({
      contest: identifier({ en: 'Contest', zh: '异议' }),
      upheld: labelled(z.boolean(), { en: 'Upheld', zh: '成立' }),
      reason,
    }),
    decide: whileOpen(({ contests }, { contest: id, upheld, reason }, { person, isAlone }) => {
      const contest = contests.find((each) => each.id === id)
      if (!contest || (contest.status !== 'open' && !contest.secondPersonMissing)) {
        return refuse(
          'not-there',
          { en: 'There is no such contest that waits for a decision.', zh: '没有待处理的该项异议。' },
          { en: 'Look at the matter again.', zh: '请重新查看该事项。' },
        )
      }
      const isOwn = contest.by === person
      if (isOwn && !isAlone) {
        return refuse(
          'not-allowed',
          { en: 'Whoever contests does not decide it.', zh: '提出异议的人员不得自行处理该异议。' },
          { en: 'Ask a second person.', zh: '请由另一人员处理。' },
        )
      }
      return {
        ok: true,
        events: [
          {
            type: 'contest-decided',
            payload: { contest: id, upheld, reason, secondPersonMissing: isOwn },
          },
        ],
      }
    }),
  }),
  act({
    name: 'decide-further-step',
    label: { en: 'Decide to do more than a duty asks', zh: '决定采取进一步措施' },
    who: DECIDE,
    material: 'seal',
    cite: [],
    input: closed({
      step: labelled(
        expecting(z.enum(['file-voluntarily', 'consult', 'wait']), {
          expected: { en: 'file-voluntarily, consult or wait', zh: 'file-voluntarily、consult或者wait' },
          example: 'consult',
        }),
        { en: 'Step', zh: '措施' },
      ),
      reason,
    }),
    decide: whileOpen((_, payload) => ({ ok: true, events: [{ type: 'further-step-decided', payload }] })),
  }),
]
