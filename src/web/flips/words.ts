import type { Text } from '#language'
import { joined, listed } from '#words'

const text = (en: string, zh: string): Text => ({ en, zh })

export const words = {
  title: text('What would change it', '何种改变会影响筛查结果'),
  show: text('Show the smallest changes', '查看最小改变'),
  readings: text('Under other readings of the text', '采其他解释口径时'),
  everyReading: text('The same under every reading.', '各解释口径下筛查结果均相同。'),
  readingTaken: text('Reading', '解释口径'),
  verdict: text('Result', '筛查结果'),
  to: text('To', '改为'),
  sets: (n: number): Text => text(n === 1 ? '1 set' : `${n} sets`, `${n}组`),
  oneOf: text('One of:', '下列之一：'),
  now: text('Now:', '现为：'),
  open: text('Open:', '待定：'),
  fallsAway: (questions: readonly Text[]): Text =>
    joined(text('No longer asked then: ', '随之不再询问：'), listed(questions, ' ', '')),
  levers: text('What can be changed, and by what', '何者可以改变、如何改变'),
  notLaw: text('Our practice, not law.', '内部建议，非法律规定。'),
}
