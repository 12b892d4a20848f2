import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import {
  due,
  dueAnswer,
  flip,
  nextQuestion,
  plan,
  receiptAnswer,
  replay,
  screen,
  verifyReceipt,
} from '#answers'
import { clockLimits } from '#clock'
import { closed, expecting, labelled, lenient, requiredDay } from '#contract'
import type { Text } from '#language'
import { usualWeights } from '#practice'
import type { Target } from '#reasoning'
import { type Answer, asked } from './answer.ts'
import { LAW_ANSWERS } from './law-answers.ts'

/** A file within a request: its text, or what a JSON text of it would hold. */
const file = (label: Text) =>
  labelled(
    lenient<string>({ type: ['object', 'string'] }, (given, faults) => {
      if (typeof given === 'string') return given
      if (typeof given === 'object' && given !== null && !Array.isArray(given)) return JSON.stringify(given)
      faults.addWrongKind('', given, A_FILE, '{ "facts": {} }')
      return undefined
    }),
    label,
  )
const A_FILE: Text = {
  en: 'the file as an object, or its text (YAML or JSON)',
  zh: '对象形式的文件，或者其文本（YAML或者JSON）',
}

const matter = file({ en: 'Matter', zh: '事项' })
const on = z.optional(requiredDay({ en: 'The law of this day', zh: '适用该日的规定' }))
const asOf = z.optional(requiredDay({ en: 'Looked at on', zh: '查看日期' }))
const readings = z.optional(labelled(z.record(z.string(), z.string()), { en: 'Readings', zh: '解释口径' }))
const why = z.optional(labelled(z.boolean(), { en: 'With its days', zh: '附逐日说明' }))

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const TARGETS = ['must-file', 'must-assess', 'consult', 'no-filing'] as const satisfies readonly Target[]
const { fewestWorkingDays, mostWorkingDays } = clockLimits

/** By the name that stands in the address. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  screen: asked({
    label: { en: 'Must this matter be filed?', zh: '该事项是否须申报？' },
    document: 'verdict',
    input: closed({ matter, on, readings }),
    answer: ({ matter: text, ...options }, today) => {
      const found = screen(text, { today, digest: sha256, ...options })
      return found.ok ? { ok: true, value: found.value.verdict } : found
    },
  }),
  receipt: asked({
    label: { en: 'What the result of this matter rests on', zh: '该事项结果所依据的全部内容' },
    document: 'receipt',
    input: closed({ matter, on, readings }),
    answer: ({ matter: text, ...options }, today) => {
      const found = screen(text, { today, digest: sha256, ...options })
      return found.ok ? { ok: true, value: found.value.receipt } : found
    },
  }),
  flip: asked({
    label: { en: 'What would change the result?', zh: '何种改变会影响结果？' },
    document: 'flip',
    input: closed({
      matter,
      on,
      readings,
      to: z.optional(labelled(z.enum(TARGETS), { en: 'Result to be reached', zh: '拟达到的结果' })),
      most: z.optional(
        labelled(z.int().check(z.minimum(1), z.maximum(1000)), { en: 'Sets at most', zh: '至多列出的组数' }),
      ),
    }),
    answer: ({ matter: text, ...options }, today) => flip(text, { today, ...options }),
  }),
  plan: asked({
    label: { en: 'By when must this matter be filed?', zh: '该事项最迟应于何时申报？' },
    document: 'plan',
    input: closed({ matter, plan: z.optional(file({ en: 'Plan', zh: '计划' })), asOf, readings, why }),
    answer: ({ matter: text, plan: scenario, ...options }, today) => {
      const found = plan(text, scenario, { today, ...options })
      return found.ok ? { ok: true, value: found.value.plan } : found
    },
  }),
  replay: asked({
    label: { en: 'Where does this case stand?', zh: '该案件进行到何阶段？' },
    document: 'case-state',
    input: closed({ case: file({ en: 'Case', zh: '案件' }), asOf, readings, why }),
    answer: ({ case: text, ...options }, today) => {
      const found = replay(text, { today, ...options })
      return found.ok ? { ok: true, value: found.value.state } : found
    },
  }),
  due: asked({
    label: { en: 'On which day does a period end?', zh: '期限于何日届满？' },
    document: 'due',
    input: closed({
      from: requiredDay({ en: 'From', zh: '起算日' }),
      workingDays: labelled(
        expecting(z.int().check(z.minimum(fewestWorkingDays), z.maximum(mostWorkingDays)), {
          expected: {
            en: `a whole number of working days, ${fewestWorkingDays} to ${mostWorkingDays}`,
            zh: `工作日数，${fewestWorkingDays}至${mostWorkingDays}的整数`,
          },
          example: '30',
        }),
        { en: 'Working days', zh: '工作日' },
      ),
      why,
    }),
    answer: ({ from, workingDays, why: withDays }) => {
      const found = due({ from, workingDays }, {}, withDays)
      if (!found.refused) return { ok: true, value: dueAnswer(found) }
      const { refused: _, ...refusal } = found
      return { ok: false, refusal: { ...refusal, cite: [...refusal.cite], faults: [] } }
    },
  }),
  question: asked({
    label: { en: 'What should be asked next of this matter?', zh: '该事项接下来应询问何事？' },
    document: 'question',
    input: closed({ matter }),
    answer: ({ matter: text }, today) => nextQuestion(text, { today, weights: usualWeights }),
  }),
  'check-receipt': asked({
    label: { en: 'Does this receipt hold?', zh: '该凭据是否成立？' },
    document: 'receipt-check',
    input: closed({ receipt: file({ en: 'Receipt', zh: '凭据' }) }),
    answer: ({ receipt: text }) => {
      const checked = verifyReceipt(text)
      return checked.ok ? { ok: true, value: receiptAnswer(checked.value) } : checked
    },
  }),
  ...LAW_ANSWERS,
}
