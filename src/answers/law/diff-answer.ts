import type { FileAnswer, LawDiffAnswer } from '#contract'
import { clausesText, inside, lawText } from '#documents'
import type { Text } from '#language'
import type { ChangedPattern, DutyDifference, Given, Side } from '#reasoning'
import { isCountRange } from '#rules'
import { joined, listed } from '#words'
import type { LawDifference } from './difference.ts'

/** What differs between two versions, or two readings of one?  Numbers of combinations are texts: they can be larger than JSON's numbers. */
export function diffAnswer(found: LawDifference): LawDiffAnswer {
  const { compared, duties, articles, procedure, matters } = found
  return {
    before: sideOf(compared.before),
    after: sideOf(compared.after),
    ...(compared.reading ? { reading: compared.reading } : {}),
    ...(articles
      ? { articles: articles.map(({ before = null, after = null, ...rest }) => ({ before, after, ...rest })) }
      : {}),
    ...(procedure ? { procedure } : {}),
    duties: duties.map((difference) => dutySaid(found, difference)),
    matters,
    beforeSays: sideText(compared.before, compared.reading),
    afterSays: sideText(compared.after, compared.reading),
  }
}

function dutySaid(found: LawDifference, difference: DutyDifference): LawDiffAnswer['duties'][number] {
  const { name, before, after, changed, of, patterns } = difference
  const { compiled, regulation } = found.sides.space
  return {
    duty: name,
    claim: (after ?? before)!.claim,
    in: before ? (after ? 'both' : 'before') : 'after',
    articles: { before: before?.cite ?? [], after: after?.cite ?? [] },
    changed: String(changed),
    of: String(of),
    patterns: patterns.map((pattern) => ({
      before: pattern.before,
      after: pattern.after,
      says: patternText(found, difference, pattern),
      changeSays: changeText(found, pattern),
      where: clausesText(pattern, compiled.domains, regulation),
      example: givenIn(pattern.witness),
    })),
  }
}

const sideOf = ({ regulation, positions }: Side) => ({
  regulation: regulation.id,
  readings: positions,
})

/** The facts as a matter file has them. */
const givenIn = ({ answers }: Given): Readonly<Record<string, FileAnswer>> =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => {
      const value = answer.state === 'answered' ? answer.value : answer.state
      return [name, typeof value === 'object' && isCountRange(value) ? value.least : value]
    }),
  )

const APPLIES: Readonly<Record<ChangedPattern['before'], Text>> = {
  met: { en: 'applies', zh: '成立' },
  'not-met': { en: 'does not apply', zh: '不成立' },
  unknown: { en: 'is open', zh: '待定' },
  absent: { en: 'does not exist', zh: '不存在' },
}

/** What happens to the duty in a pattern: does not apply under the one, applies under the other. */
function changeText({ compared }: LawDifference, { before, after }: ChangedPattern): Text {
  const [was, is] = [sideText(compared.before, compared.reading), sideText(compared.after, compared.reading)]
  return joined(
    { en: `${APPLIES[before].en} under ${was.en}, `, zh: `按${was.zh}${APPLIES[before].zh}，` },
    { en: `${APPLIES[after].en} under ${is.en}`, zh: `按${is.zh}${APPLIES[after].zh}` },
  )
}

/** A pattern as one sentence. */
function patternText(found: LawDifference, { before, after }: DutyDifference, pattern: ChangedPattern): Text {
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

/** How a side is called: the version, and the reading where one is compared. */
function sideText({ regulation, positions }: Side, reading?: string): Text {
  const order = lawText(regulation.id)
  const positionsSaid = reading
    ? { [reading]: positions[reading] ?? regulation.readings[reading]!.default }
    : positions
  const said = Object.entries(positionsSaid).map(([id, position]) => ({
    en: `${id}=${position}`,
    zh: `${id}=${position}`,
  }))
  if (said.length === 0) return order
  return joined(order, { en: ' (', zh: '（' }, listed(said, ', ', '、'), { en: ')', zh: '）' })
}
