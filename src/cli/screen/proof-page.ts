import { citesText, dutyText, joinText, saidOnce } from '#documents'
import type { Text } from '#language'
import type { Duty, Proof, Regulation } from '#rules'
import type { Matter } from '#screening'
import { CLAIM_STATUS, joined, type Status } from '#words'
import { type Line, line, type Page, type Span, span } from '../layout/index.ts'
import { MARK, STYLE } from '../words.ts'
import { answerText } from '../words-answer.ts'

/** A claim that holds needs its mark alone; what does not hold or is open is said in words. */
const LINE_MARK: Readonly<Record<Status, Text>> = {
  met: { en: '✓ ', zh: '✓ ' },
  'not-met': joined('✗ ', CLAIM_STATUS['not-met'], { en: ': ', zh: '：' }),
  unknown: joined('? ', CLAIM_STATUS.unknown, { en: ': ', zh: '：' }),
}

/** The lines of proof trees. A branch that was printed before, in this or an earlier tree, is only pointed to. */
export class ProofPages {
  readonly #matter: Matter
  readonly #regulation: Regulation
  readonly #printed = new Set<string>()

  constructor(matter: Matter, regulation: Regulation) {
    this.#matter = matter
    this.#regulation = regulation
  }

  /** One line per node, the duty without a guide; `under` is put between it and what decides it. */
  tree(duty: Duty, whole: Proof, under: readonly (Span | Text | string)[] = []): Page {
    const root: Proof = { ...whole, because: whole.because.map(saidOnce) }
    const guide = root.because.length > 0 ? '│ ' : '  '
    const note = under.length > 0 ? [line(under, { lead: guide, leadStyle: 'quiet' })] : []
    const { status, because, join } = root
    const spans: Span[] = [
      span(`${MARK[status]} `, STYLE[status]),
      span(dutyText(duty, status), 'strong'),
      dotted(citesText(duty.cite)),
    ]
    if (because.length > 1) spans.push(dotted(joinText({ status, join })))
    return [line(spans, { hang: guide, leadStyle: 'quiet' }), ...note, ...this.#members(root, '')]
  }

  #members(proof: Proof, indent: string): readonly Line[] {
    const { because } = proof
    return because.flatMap((member, index) => {
      const last = index === because.length - 1
      const inner = `${indent}${last ? '   ' : '│  '}`
      const known = member.because.length > 0 && this.#isPrinted(member)
      const own = this.#node(
        member,
        `${indent}${last ? '└─ ' : '├─ '}`,
        member.because.length > 0 && !known ? `${inner}│ ` : `${inner}  `,
        known,
      )
      return known ? [own] : [own, ...this.#members(member, inner)]
    })
  }

  #isPrinted({ claim, status }: Proof): boolean {
    // Groups have no name of their own: they are told apart by what stands under them.
    const key = `${status} ${claim.en}`
    if (this.#printed.has(key)) return true
    if (isNamed(claim)) this.#printed.add(key)
    return false
  }

  #node(proof: Proof, lead: string, hang: string, known = false): Line {
    const { claim, cite, status, because, join } = proof
    const spans: Span[] = [span(LINE_MARK[status], STYLE[status]), span(claim)]
    const named = isNamed(claim)
    if (named && cite.length > 0) spans.push(dotted(citesText(cite)))
    if (proof.implied) spans.push(dotted(FOLLOWS, 'strong'))
    else if (proof.fact !== undefined) spans.push(dotted(this.#answer(proof.fact), 'strong'))
    if (known) spans.push(dotted({ en: 'shown above', zh: '见上文' }))
    else if (because.length > 1 && named) spans.push(dotted(joinText({ status, join })))
    return line(spans, { lead, hang, leadStyle: 'quiet' })
  }

  #answer(name: string): Text {
    const text = answerText(this.#regulation.facts[name]!, this.#matter.answers[name])
    return { en: `answer: ${text.en}`, zh: `答：${text.zh}` }
  }
}

/** Not an answer: other answers leave nothing else. */
const FOLLOWS: Text = { en: 'follows from other answers', zh: '由其他答案可知' }

/** Groups without a name of their own say so: “All of these”, “At least 2 of these”. */
const isNamed = ({ en }: Text): boolean => !/^(All|At least \w+) of these$/.test(en)

const dotted = ({ en, zh }: Text, style: 'quiet' | 'strong' = 'quiet'): Span =>
  span({ en: ` · ${en}`, zh: ` · ${zh}` }, style)
