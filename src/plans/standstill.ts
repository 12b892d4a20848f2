import type { Text } from '#language'
import type { GateInput } from './gate-input.ts'
import type { Gate, TargetKind } from './plan.ts'

/** READING 20: no article says so; the default is to wait for the result with whatever cannot be undone. */
export const standstill = ({ kind, gate }: GateInput, others: readonly Gate[]): Gate => ({
  id: 'standstill',
  order: STANDSTILL[kind],
  cite: [],
  source: {
    title: {
      en: 'No article of the Measures forbids it in so many words; the project’s default',
      zh: '《网络安全审查办法》无明文禁止；本项目默认口径',
    },
    grade: 'none',
  },
  readings: {},
  ...(gate ? { by: gate } : {}),
  kept: others.some(({ kept }) => kept === 'no') ? 'no' : 'unknown',
})

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
