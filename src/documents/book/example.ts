import type { Text } from '#language'
import {
  type Answer,
  type Answers,
  type Article,
  type Determination,
  type Example,
  type Fact,
  isCountRange,
  valueLabel,
} from '#rules'
import { checkMatter, determinerFor } from '#screening'
import { listed, numberText, VERDICT, withValues } from '#words'
import { type Block, code, heading, list, plain, strong } from './markdown.ts'
import type { Plan } from './plan.ts'

/** The examples of an article, each with what follows from it as the rules find it. */
export function examplesBlock(plan: Plan, { examples = [] }: Article): readonly Block[] {
  if (examples.length === 0) return []
  return [
    heading(3, { en: 'Examples', zh: '示例' }),
    list(examples.map((example, index) => exampleItem(plan, example, index + 1))),
  ]
}

function exampleItem(plan: Plan, example: Example, number: number): string {
  const { title, readings = {} } = example
  const { answers, determination } = determined(plan, example)
  const rows: readonly Text[] = [
    strong(title),
    labelled({ en: 'Given: ', zh: '已知：' }, givenText(plan, answers)),
    ...(Object.keys(readings).length > 0
      ? [labelled({ en: 'Reading: ', zh: '口径：' }, readingsText(readings))]
      : []),
    labelled({ en: 'Follows: ', zh: '结果：' }, followsText(example, determination)),
  ]
  const indent = ' '.repeat(`${number}. `.length)
  const lines = rows.flatMap(({ en, zh }) => (en === zh ? [zh] : [zh, en]))
  return `${number}. ${lines.join(`\\\n${indent}`)}`
}

const LATER_THAN_EVERY_EXAMPLE = '2026-12-31'

/**
 * Examples are read on a day after every judgement in them, and determined on the first day of their version: every
 * flag of related law is left aside here.
 */
function determined({ regulation }: Plan, { facts, readings = {} }: Example) {
  const { from, to } = regulation.inForce
  const day = to ?? LATER_THAN_EVERY_EXAMPLE
  const checked = checkMatter({ on: day, facts, readings }, day)
  if (!checked.ok) throw new Error(`an example has faults: ${JSON.stringify(checked.refusal.faults)}`)
  const { answers, positions } = checked.value
  return { answers, determination: determinerFor(regulation).determine(answers, positions, from) }
}

const labelled = (label: Text, { en, zh }: Text): Text => ({ en: label.en + en, zh: label.zh + zh })

function givenText({ regulation }: Plan, answers: Answers): Text {
  const said = Object.entries(answers).map(([name, answer]) => answerText(regulation.facts[name]!, answer))
  if (said.length === 0) return { en: 'nothing.', zh: '无。' }
  return { en: said.map(({ en }) => `${en}.`).join(' '), zh: `${said.map(({ zh }) => zh).join('；')}。` }
}

/** An answer as a statement, from the words of its fact. */
function answerText(fact: Fact, answer: Answer): Text {
  const { en, zh } = fact.question
  if (answer.state !== 'answered') {
    const open = answer.state === 'dont-know'
    return {
      en: `${plain(en)} ${open ? 'Not known' : 'Not applicable'}`,
      zh: `${plain(zh)}${open ? '不清楚' : '不适用'}`,
    }
  }
  const { value } = answer
  if (typeof value === 'boolean') return value ? fact.claim : fact.denial
  if ('alone' in fact && fact.alone !== undefined && [value].flat().includes(fact.alone as never)) {
    const label = valueLabel(fact, fact.alone)
    return { en: `${en} ${label.en}`, zh: `${zh}${label.zh}` }
  }
  if (typeof value === 'object' && isCountRange(value)) return withValues(fact.claim, [rangeText(value)], all)
  return withValues(
    fact.claim,
    [value].flat().map((each) => valueLabel(fact, String(each))),
    all,
  )
}

const all = (texts: readonly Text[]): Text => listed(texts, ' and ', '、')

function rangeText({ least, most }: { least: number; most: number | null }): Text {
  const [above, end] = [numberText(least - 1), numberText(most ?? 0)]
  if (least === most) return numberText(least)
  if (most === null) return { en: `more than ${above.en}`, zh: `超过${above.zh}` }
  if (least === 0) return { en: `at most ${end.en}`, zh: `不超过${end.zh}` }
  return { en: `more than ${above.en} and at most ${end.en}`, zh: `超过${above.zh}且不超过${end.zh}` }
}

const readingsText = (readings: Readonly<Record<string, string>>): Text => {
  const said = Object.entries(readings).map(([id, position]) => code(`${id}=${position}`))
  return { en: `${said.join(', ')}.`, zh: `${said.join('、')}。` }
}

/** The verdict; the duties that apply, that are open and on what they turn, that the example says do not apply; its flags. */
function followsText({ expect }: Example, { verdict, duties }: Determination): Text {
  const ofStatus = (status: string): readonly string[] =>
    Object.keys(duties).filter((name) => duties[name]!.status === status)
  const parts: Text[] = [strong(VERDICT[verdict].name)]
  const add = (en: string, zh: string, all: Text): void => {
    if (all.zh !== '') parts.push({ en: `${en} ${all.en}`, zh: `${zh}${all.zh}` })
  }
  add('duties that apply:', '成立的义务：', named(ofStatus('met')))
  add(
    'duties still open:',
    '待定的义务：',
    listed(
      ofStatus('unknown')
        .filter((name) => expect.duties?.[name] === 'unknown')
        .map((name) => {
          const on = named(duties[name]!.missing)
          return { en: `${code(name)} (turns on ${on.en})`, zh: `${code(name)}（取决于${on.zh}）` }
        }),
      ', ',
      '、',
    ),
  )
  const denied = ofStatus('not-met').filter((name) => expect.duties?.[name] === 'not-met')
  add('duties that do not apply:', '不成立的义务：', named(denied))
  add('flags, among others:', '所作提示包括：', named(expect.flags ?? []))
  const { en, zh } = listed(parts)
  return { en: `${en}.`, zh: `${zh}。` }
}

const named = (names: readonly string[]): Text => ({
  en: names.map(code).join(', '),
  zh: names.map(code).join('、'),
})
