import * as z from 'zod/mini'
import type { Material, Period, Procedure, Step } from '#review'
import { SEAT, type Seat } from '#words'
import { describing, named, open, says } from '../kit.ts'
import {
  always,
  both,
  cite,
  flag,
  keyOf,
  keysOf,
  list,
  membersOf,
  once,
  some,
  tableOf,
  text,
  whole,
} from './pieces.ts'

/** A procedure as data: what its table says, and the stages it comes to. */

const names = list(text)
const seat = keyOf(SEAT)
const seats = list(seat)
const basis = says(z.enum(['text', 'practice', 'gap']), {
  en: 'text: the words name it. practice: they do not. gap: they are silent, and this is what we do.',
  zh: 'text指条文载明；practice指条文未载明的实务做法；gap指条文未作规定时本项目的处理。',
})
const note = z.exactOptional(both)
const under = open({ reading: text, position: text })

/** What each position of a reading settles in its own way. */
const byReading = <S extends z.ZodMiniType>(value: S) => open({ reading: text, positions: tableOf(value) })

/** Some of the seats, each with a value. */
const bySeat = <S extends z.ZodMiniType>(value: S) =>
  membersOf(Object.fromEntries(keysOf(SEAT).map((each) => [each, value]))) as z.ZodMiniType as z.ZodMiniType<
    Readonly<Partial<Record<Seat, z.output<S>>>>
  >

const effects = z.exactOptional(
  list(open({ period: text, under: z.exactOptional(under), whenAll: z.exactOptional(always) })),
)
const detail = open({
  kind: z.enum(['day', 'yes-no', 'one-of', 'text', 'texts', 'event']),
  label: both,
  values: z.exactOptional(tableOf(both)),
  required: z.exactOptional(always),
  side: z.exactOptional(z.enum(['not-before', 'not-after'])),
})

export const step = named(
  'step',
  describing<Step>()(
    open({
      name: text,
      cite,
      claim: both,
      act: both,
      by: seats,
      to: seats,
      form: z.enum(['written', 'notice', 'not-stated']),
      from: says(names, { en: 'Empty: at any time.', zh: '为空的，任何时候均可。' }),
      leadsTo: z.exactOptional(text),
      after: z.exactOptional(names),
      ownCase: z.exactOptional(open({ in: names, after: names })),
      officeFinds: z.exactOptional(always),
      once: z.exactOptional(always),
      opinions: z.exactOptional(open({ in: text, must: z.enum(['agree', 'differ']) })),
      answers: z.exactOptional(open({ in: text, steps: names })),
      starts: effects,
      ends: effects,
      extends: z.exactOptional(names),
      pauses: z.exactOptional(names),
      resumes: z.exactOptional(names),
      materials: z.exactOptional(names),
      shall: z.exactOptional(cite),
      details: z.exactOptional(tableOf(detail)),
      basis,
      note,
    }),
  ),
)

export const period = named(
  'periodOfLaw',
  describing<Period>()(
    open({
      name: text,
      title: both,
      cite,
      claim: both,
      workingDays: whole(1),
      extension: z.nullable(
        z.union([open({ workingDays: whole(1) }), open({ workingDays: z.literal('no-cap') })]),
      ),
      generally: z.exactOptional(always),
      binds: seats,
      runsFrom: both,
      startDay: z.exactOptional(byReading(z.union([z.literal('step'), open({ endOf: text })]))),
      perAddressee: z.exactOptional(always),
      assumes: z.exactOptional(open({ missing: text, taken: text })),
      readings: names,
      note,
    }),
  ),
)

export const material = named('material', describing<Material>()(open({ name: text, cite, claim: both })))

const excludedTime = open({
  name: text,
  cite,
  claim: both,
  opens: text,
  closes: text,
  opensOn: z.exactOptional(byReading(z.enum(['issue', 'receipt']))),
  boundary: byReading(open({ firstDayCounts: flag, lastDayCounts: flag })),
  stops: byReading(names),
})

const bond = open({
  name: text,
  cite,
  title: both,
  opens: text,
  closes: z.exactOptional(text),
  whileOpen: z.exactOptional(always),
  marks: names,
  offers: z.exactOptional(bySeat(names)),
  whichIn: z.exactOptional(text),
  namedIn: z.exactOptional(z.literal('supplier')),
  asks: bySeat(both),
  asksByReading: z.exactOptional(byReading(bySeat(both))),
})

const document = open({
  name: text,
  cite,
  claim: both,
  provider: seats,
  providerIn: z.exactOptional(z.enum(['of', 'by'])),
  namedIn: z.exactOptional(z.enum(['member', 'supplier'])),
  steps: names,
  goesTo: list(open({ seat, cite, by: names })),
  recipientIn: z.exactOptional(z.enum(['of', 'addressedTo'])),
  unsettled: z.exactOptional(bySeat(both)),
  published: z.exactOptional(both),
  presumed: z.exactOptional(both),
  basis,
  note,
})

const table = {
  regulation: text,
  initial: text,
  states: tableOf(both),
  final: names,
  waitsFor: tableOf(seats),
  bonds: list(bond),
  seats: z.exactOptional(bySeat(both)),
  laterSteps: z.exactOptional(list(open({ name: text, cite, said: both }))),
  steps: list(step),
  periods: list(period),
  excluded: list(excludedTime),
  materials: list(material),
  documents: list(document),
  confidentiality: open({
    cite,
    claim: both,
    consent: text,
    closed: bySeat(both),
    unsettled: both,
  }),
  parts: bySeat(open({ cite, said: both })),
  members: z.exactOptional(list(both)),
  firstDay: byReading(z.enum(['counted', 'not-counted'])),
  agreement: z.exactOptional(byReading(z.enum(['all-assent', 'all-the-same']))),
  noForecast: z.exactOptional(open({ after: text, unless: under })),
  takesOver: z.exactOptional(open({ regulation: text, from: text, under })),
}
const stage = open({
  state: z.exactOptional(
    says(text, { en: 'Absent of steps that belong to no one state.', zh: '不属于单一状态的步骤，无此项。' }),
  ),
  number: z.exactOptional(whole(1)),
  title: both,
  about: says(list(both), {
    en: 'Its periods, and what is to be known of it.',
    zh: '该阶段的期限及须知事项。',
  }),
  acts: list(
    open({
      step: text,
      claim: both,
      marks: says(some(both), {
        en: 'Article, who acts, to whom, in which form; what it does to the time.',
        zh: '条文、由谁采取、致何方、形式；对期限的影响。',
      }),
      leadsTo: z.exactOptional(
        says(whole(1), { en: 'The number of the stage that follows.', zh: '其后阶段的序号。' }),
      ),
    }),
  ),
})

/** The contract's procedure (`anshen law order-8 procedure --json`): the table as data, then stage by stage in words. */
export const procedure = once(() => {
  // The table that the engine goes by, to the last member.
  describing<Procedure>()(open(table))
  return open({
    ...table,
    title: says(both, { en: 'The version of the Measures.', zh: '所据办法的版本。' }),
    stages: says(list(stage), { en: 'In reading order.', zh: '依阅读顺序。' }),
  })
})
export type ProcedureAnswer = Readonly<z.output<ReturnType<typeof procedure>>>
