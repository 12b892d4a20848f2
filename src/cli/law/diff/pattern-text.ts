import { clausesText, inside } from '#documents'
import type { Text } from '#language'
import type { ChangedPattern, DutyDifference } from '#reasoning'
import { joined, listed } from '../../layout/index.ts'
import type { LawDifference } from './law-difference.ts'
import { sideText } from './sides.ts'

const APPLIES: Readonly<Record<ChangedPattern['before'], Text>> = {
  met: { en: 'applies', zh: '成立' },
  'not-met': { en: 'does not apply', zh: '不成立' },
  unknown: { en: 'is open', zh: '待定' },
  absent: { en: 'does not exist', zh: '不存在' },
}

/** What happens to the duty in a pattern: does not apply under the one, applies under the other. */
export function changeText({ compared }: LawDifference, { before, after }: ChangedPattern): Text {
  const [was, is] = [sideText(compared.before, compared.reading), sideText(compared.after, compared.reading)]
  return joined(
    { en: `${APPLIES[before].en} under ${was.en}, `, zh: `按${was.zh}${APPLIES[before].zh}，` },
    { en: `${APPLIES[after].en} under ${is.en}`, zh: `按${is.zh}${APPLIES[after].zh}` },
  )
}

/** A pattern as one sentence. */
export function patternText(
  found: LawDifference,
  { before, after }: DutyDifference,
  pattern: ChangedPattern,
): Text {
  const { compiled, regulation } = found.sides.space
  const [first, ...others] = clausesText(pattern, compiled.domains, regulation)
  const where = first
    ? listed([first, ...others.map(inside)], '; ', '；')
    : { en: 'Every matter', zh: '任何事项' }
  const claim = (after ?? before)!.claim
  return joined(where, { en: ` → “${claim.en}” `, zh: ` → “${claim.zh}”` }, changeText(found, pattern), {
    en: '.',
    zh: '。',
  })
}
