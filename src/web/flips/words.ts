import type { Text } from '#language'

const text = (en: string, zh: string): Text => ({ en, zh })

export const words = {
  title: text('What would change it', '何种改变会影响结论'),
  show: text('Show the smallest changes', '查看最小改变'),
  readings: text('Under other readings of the text', '采其他解释口径时'),
  everyReading: text('The same under every reading.', '各解释口径下结论均相同。'),
  readingTaken: text('Reading', '解释口径'),
  verdict: text('Verdict', '结论'),
  byDefault: text('default', '默认'),
  to: text('To', '改为'),
  sets: (n: number): Text => text(n === 1 ? '1 set' : `${n} sets`, `${n}组`),
  oneOf: text('One of:', '下列之一：'),
  now: text('Now:', '现为：'),
  open: text('Open:', '待定：'),
  fallsAway: (facts: readonly string[]): Text =>
    text(`Falls away with it: ${facts.join(', ')}`, `随之不再适用：${facts.join('、')}`),
  levers: text('What can be changed, and by what', '何者可以改变、如何改变'),
  notLaw: text('Our practice, not law.', '内部建议，非法律规定。'),
}
