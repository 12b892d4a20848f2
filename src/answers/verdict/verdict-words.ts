import { answeredText } from '#documents'
import type { Text } from '#language'
import { forksOf, missingIn, type Situation, situationOf, verdictOf } from '#reasoning'
import type { Answer, Fact, Regulation } from '#rules'
import { determinerFor, type Matter, type VerdictReport } from '#screening'
import { dateText, joined, judgeText, listed, TIER } from '#words'

/**
 * Whether the result is the same however the text is read; if not, which question of reading decides and, over a duty
 * that applies, which answer would settle it. A reading is no doubt about the duty: it is said as what is taken. One
 * decides where another position of it alone, the others as taken, gives another result; those that matter only
 * together with another are named in one sentence.
 */
export function readingsSaid(
  { verdict, duties }: Pick<VerdictReport, 'verdict' | 'duties'>,
  { answers, positions, scope }: Pick<Matter, 'answers' | 'positions' | 'scope'>,
  regulation: Regulation,
): readonly Text[] {
  const determiner = determinerFor(regulation, scope)
  const under = (id: string, position: string): Situation =>
    situationOf(determiner, answers, { ...positions, [id]: position })
  const { deciding } = forksOf(situationOf(determiner, answers, positions))
  if (deciding.length === 0) return [SAME]
  const filing = regulation.verdict.filing.filter((name) => duties[name]?.status === 'met')
  const changesAlone = (id: string): boolean => {
    const { positions: all } = regulation.readings[id]!
    return Object.keys(all).some((position) => verdictOf(under(id, position)) !== verdict)
  }
  const alone = deciding.filter(changesAlone)
  const together = deciding.filter((id) => !alone.includes(id))
  const said = alone.map((id) => {
    const { question, positions: all, default: byDefault } = regulation.readings[id]!
    const taken = positions[id] ?? byDefault
    const own = all[taken]!
    const settling = new Set(
      verdict === 'must-file'
        ? Object.keys(all)
            .filter((position) => position !== taken)
            .flatMap((position) => filing.flatMap((name) => missingIn(under(id, position), name)))
        : [],
    )
    const asked = [...settling].map((name) => regulation.facts[name]!.question)
    if (asked.length > 0) {
      return {
        en: `Read as here, the duty stands: ${own.en}. Read otherwise it would turn on one more answer: ${asked[0]!.en}`,
        zh: `按所采口径，该义务成立：${own.zh}。采其他口径的，尚取决于：${asked[0]!.zh}`,
      }
    }
    return {
      en: `Another reading of the text gives another result. The question is: ${question.en} Taken here: ${own.en}.`,
      zh: `采其他解释口径，筛查结果不同。争点：${question.zh}此处所采：${own.zh}。`,
    }
  })
  return together.length === 0
    ? said
    : [...said, togetherText(together.map((id) => regulation.readings[id]!.question))]
}

function togetherText(questions: readonly Text[]): Text {
  const { en, zh } = listed(questions, ' ', '')
  return {
    en: `By themselves these questions of reading change nothing here; they matter only together with another: ${en}`,
    zh: `下列争点单独采其他解释口径的，筛查结果不变，仅与其他争点同时变化时方有影响：${zh}`,
  }
}

const SAME: Text = {
  en: 'The same under every reading of the text.',
  zh: '各解释口径下筛查结果均相同。',
}

/** The answer a matter gives to a fact, with who gave it, when, and on what ground. */
export function answerSaid(fact: Fact, answer: Answer | undefined): Text {
  const value = answeredText(fact, answer)
  if (!answer) return value
  const ground = provenanceText(fact, answer)
  return ground.length === 0 ? value : joined(value, { en: ' — ', zh: '——' }, listed(ground))
}

function provenanceText(fact: Fact, { state, by, on, basis, evidence, reason }: Answer): readonly Text[] {
  const isJudged = fact.judgement && state === 'answered'
  const who = isJudged ? { en: 'judged by ', zh: '评估人：' } : { en: 'by ', zh: '答复人：' }
  const day = on ? dateText(on) : undefined
  return [
    ...(by ? [joined(who, judgeText(by), ...(day ? [{ en: ', ', zh: '，' }, day] : []))] : []),
    ...(basis ? [joined({ en: 'basis: ', zh: '计数口径：' }, basis)] : []),
    ...(day && !by ? [joined({ en: 'as of ', zh: '截至' }, day)] : []),
    ...(evidence ? [joined({ en: 'evidence: ', zh: '证据：' }, evidence)] : []),
    ...(reason ? [joined({ en: 'reason: ', zh: '理由：' }, reason)] : []),
  ]
}

/** The tier in words: where it is open, the lowest it can be. */
export function tierSaid({ tier, tierAtLeast }: Pick<VerdictReport, 'tier' | 'tierAtLeast'>): Text {
  return tier === 'undetermined' && tierAtLeast !== 'ordinary'
    ? joined(TIER[tier], { en: ', at least ', zh: '，不低于' }, TIER[tierAtLeast])
    : TIER[tier]
}
