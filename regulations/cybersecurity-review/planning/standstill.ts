import type { Text } from '#language'
import type { Gate, GateInput, TargetKind } from '#review'
import { saidOf } from './matter-answers.ts'

/** READING 20: no article says so; the default is to wait for the result with whatever cannot be undone. */
export const standstill = ({ kind, gate, target, matter }: GateInput, others: readonly Gate[]): Gate => ({
  id: 'standstill',
  order: kind === 'signing' && saidOf(matter, 'contractSigned') === 'yes' ? SIGNED : STANDSTILL[kind],
  cite: [],
  source: {
    title: {
      en: 'No article of the Measures forbids it in so many words; the project’s default',
      zh: '《网络安全审查办法》无明文禁止；本项目默认口径',
    },
    grade: 'none',
  },
  readings: {},
  ...byOf(kind === 'listing' ? gate : target, kind, matter),
  kept: others.some(({ id, kept, remedy }) => kept === 'no' && !remedy && BREAKS[kind].includes(id))
    ? 'no'
    : 'unknown',
})

/** A signing that is done has no day any more. */
const byOf = (
  day: Gate['by'] | undefined,
  kind: TargetKind,
  matter: GateInput['matter'],
): Pick<Gate, 'by'> =>
  day && !(kind === 'signing' && saidOf(matter, 'contractSigned') === 'yes') ? { by: day } : {}

const SIGNING: readonly Gate['id'][] = [
  'signing-after-result',
  'contract-conditional-in-effect',
  'contract-conditional-in-performance',
]
const USE: readonly Gate['id'][] = ['use-after-passing']
const APPLICATION: readonly Gate['id'][] = [
  'filing-before-foreign-application',
  'result-before-foreign-application',
  'securities-regulator',
]

/** What was done that should have waited: a contract signed is no use, and neither is a closing. */
const BREAKS: Readonly<Record<TargetKind, readonly Gate['id'][]>> = {
  signing: SIGNING,
  deployment: USE,
  launch: USE,
  closing: [],
  listing: APPLICATION,
  other: [...SIGNING, ...USE, ...APPLICATION],
}

const SIGNED: Text = {
  en: 'Until the result: do not put it to use, nor give up a condition of the contract',
  zh: '有结果前：不投入使用，不放弃合同所附条件',
}

const STANDSTILL: Readonly<Record<TargetKind, Text>> = {
  signing: { en: 'Until the result: do not sign unconditionally', zh: '有结果前：不无条件签订合同' },
  deployment: { en: 'Until the result: do not put it to use', zh: '有结果前：不投入使用' },
  launch: { en: 'Until the result: do not launch', zh: '有结果前：不上线' },
  closing: { en: 'Until the result: do not close unconditionally', zh: '有结果前：不无条件交割' },
  listing: { en: 'Until the result: do not submit the application', zh: '有结果前：不提交上市申请' },
  other: {
    en: 'Until the result: do not sign unconditionally, use or submit',
    zh: '有结果前：不无条件签订合同、不投入使用、不提交申请',
  },
}
