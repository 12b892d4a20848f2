import { joinText, NOTHING_SEEN, saidOnce } from '#answers'
import type { VerdictAnswer } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import type { Proof } from '#rules'
import { CLAIM_STATUS, joined, type Status } from '#words'
import { blank, heading, type Line, line, type Page, type Span, span } from '../layout/index.ts'
import { MARK, STYLE } from '../marks.ts'

type Duty = VerdictAnswer['duties'][string]

/**
 * The duties: with their proofs those that apply and those the result turns on; then, in a line each, what may apply
 * and what does not. A review started by the authorities is no duty and stands under a heading of its own.
 */
export function dutiesPage(answer: VerdictAnswer): Page {
  const { duties, dutyGroups, facts, verdict } = answer
  const { apply, turning, may, rest, exposure } = dutyGroups
  const proofs = new ProofPages(facts)
  const proved = (name: string, index: number): Page => [
    ...(index > 0 ? [blank] : []),
    ...proofs.tree(duties[name]!),
  ]
  return [
    ...section(APPLY, apply, proved),
    ...section(TURNS[verdict], turning, proved),
    ...section(EXPOSURE, exposure === undefined ? [] : [exposure], (name) =>
      exposurePage(duties[name]!, verdict === 'consult', proofs, facts),
    ),
    ...section(MAY, may, (name) => [openLine(duties[name]!, facts)]),
    ...section(REST, rest, (name) => [dutyLine(duties[name]!)]),
  ]
}

const APPLY: Text = { en: 'Duties that apply, and why', zh: '适用的义务及其理由' }
const MAY: Text = { en: 'Duties that may apply', zh: '待定的义务' }
const REST: Text = { en: 'Other duties, on these answers', zh: '其他义务（依现有答案）' }
const EXPOSURE: Text = { en: 'A review started by the authorities', zh: '依职权审查的可能' }

const OPEN: Text = { en: 'What the result still turns on', zh: '筛查结果尚取决于' }
const NONE: Text = { en: 'Why no duty to file is found', zh: '未见申报义务的理由' }
const TURNS: Readonly<Record<VerdictAnswer['verdict'], Text>> = {
  'must-file': OPEN,
  'must-assess': OPEN,
  undetermined: OPEN,
  consult: NONE,
  'no-filing': NONE,
}

const section = (title: Text, names: readonly string[], page: (name: string, index: number) => Page): Page =>
  names.length === 0 ? [] : [...heading(title), ...names.flatMap(page)]

/** What may apply names the first question that would tell. */
function openLine(duty: Duty, facts: VerdictAnswer['facts']): Line {
  const [first, ...more] = duty.missing
  if (first === undefined) return dutyLine(duty)
  const { en, zh } = facts[first]!.question
  return dutyLine(duty, {
    en: `it turns on: ${en}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
    zh: `取决于：${zh}${more.length > 0 ? `（另有${more.length}项）` : ''}`,
  })
}

function dutyLine({ status, says, proof: { claim, cite } }: Duty, more?: Text): Line {
  const where = joined(' · ', citesText(cite), ...(more ? [' · ', more] : []))
  const said = status === 'unknown' ? claim : says
  return line([span(MARK[status], status), ' ', said, span(where, 'quiet')], { hang: '  ' })
}

/** Where nothing was seen, that is the organisation's own judgement; the authorities make theirs. */
function exposurePage(
  duty: Duty,
  isDecisive: boolean,
  proofs: ProofPages,
  facts: VerdictAnswer['facts'],
): Page {
  const { status, proof } = duty
  if (status === 'not-met') {
    return [line([NOTHING_SEEN, span(joined(' · ', citesText(proof.cite)), 'quiet')], { lead: '– ' })]
  }
  return status === 'met' || isDecisive ? proofs.tree(duty) : [openLine(duty, facts)]
}

/** A claim that holds needs its mark alone; what does not hold or is open is said in words. */
const LINE_MARK: Readonly<Record<Status, Text>> = {
  met: { en: '✓ ', zh: '✓ ' },
  'not-met': joined('✗ ', CLAIM_STATUS['not-met'], { en: ': ', zh: '：' }),
  unknown: joined('? ', CLAIM_STATUS.unknown, { en: ': ', zh: '：' }),
}

/** The lines of proof trees. A branch that was printed before, in this or an earlier tree, is only pointed to. */
class ProofPages {
  readonly #facts: VerdictAnswer['facts']
  readonly #printed = new Set<string>()

  constructor(facts: VerdictAnswer['facts']) {
    this.#facts = facts
  }

  /** One line per node, the duty without a guide; whether it was performed stands between it and what decides it. */
  tree({ says, doneSays, proof: whole }: Duty): Page {
    const root: Proof = { ...whole, because: whole.because.map(saidOnce) }
    const guide = root.because.length > 0 ? '│ ' : '  '
    const note = doneSays ? [line([doneSays], { lead: guide, leadStyle: 'quiet' })] : []
    const { status, because, join } = root
    const spans: Span[] = [
      span(`${MARK[status]} `, STYLE[status]),
      span(says, 'strong'),
      dotted(citesText(root.cite)),
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
    const { en, zh } = this.#facts[name]!.says
    return { en: `answer: ${en}`, zh: `答：${zh}` }
  }
}

/** Not an answer: other answers leave nothing else. */
const FOLLOWS: Text = { en: 'follows from other answers', zh: '由其他答案可知' }

/** Groups without a name of their own say so: “All of these”, “At least 2 of these”. */
const isNamed = ({ en }: Text): boolean => !/^(All|At least \w+) of these$/.test(en)

const dotted = ({ en, zh }: Text, style: 'quiet' | 'strong' = 'quiet'): Span =>
  span({ en: ` · ${en}`, zh: ` · ${zh}` }, style)
