import { readCase, replayCase } from '#cases'
import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type { Verdict } from '#rules'
import { readMatter, screenMatter } from '#screening'
import { both } from '../layout/index.ts'

/** The shipped matters by what they show; a matter belongs to a group by the number in its name. */
export const GROUPS: readonly {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly title: Text
}[] = [
  { id: 'first-steps', from: 1, to: 10, title: { en: 'First steps', zh: '入门' } },
  {
    id: 'ai-scenarios',
    from: 11,
    to: 20,
    title: { en: 'Five scenarios of artificial intelligence', zh: '人工智能的五种情形' },
  },
  {
    id: 'forgotten-advice',
    from: 21,
    to: 30,
    title: { en: 'Advice, and what happens where it is forgotten', zh: '实务建议及其被忽略时的后果' },
  },
  {
    id: 'purchases',
    from: 31,
    to: 40,
    title: { en: 'Purchases and products in use', zh: '采购与在用产品' },
  },
  {
    id: 'suppliers',
    from: 41,
    to: 50,
    title: { en: 'Suppliers and their customers', zh: '提供者及其客户' },
  },
  { id: 'listings', from: 51, to: 70, title: { en: 'Listings and platforms', zh: '上市与平台' } },
  {
    id: 'law-in-time',
    from: 71,
    to: 80,
    title: { en: 'The same matter on other days', zh: '不同日期适用的规则' },
  },
  { id: 'public-cases', from: 81, to: 90, title: { en: 'Public cases on their dates', zh: '公开案例' } },
  {
    id: 'under-order-6',
    from: 91,
    to: 99,
    title: { en: 'Further matters under Order No. 6', zh: '第6号令项下的其他事项' },
  },
  {
    id: 'disclosures',
    from: 101,
    to: 130,
    title: { en: 'After public disclosures', zh: '依公开披露编写的事项' },
  },
  {
    id: 'reviewed-and-read',
    from: 131,
    to: 199,
    title: {
      en: 'Duties to be reviewed, commitments, readings, consultations',
      zh: '应受审查、承诺、解释口径与咨询',
    },
  },
]

const groupOf = (name: string) => {
  const number = Number.parseInt(name, 10)
  return GROUPS.find(({ from, to }) => from <= number && number <= to)!
}

/** A shipped matter with what it comes to. */
export interface MatterExample {
  readonly name: string
  readonly group: string
  readonly title: Text
  readonly teaches: Text | undefined
  /** The civil day in China whose law is applied. */
  readonly on: string
  readonly regulation: string
  readonly verdict: Verdict
}

/** Screens a shipped matter; a test sees to it that every one can be screened. */
export function matterExample(name: string, text: string, today: string): MatterExample {
  const matter = readMatter(text, today)
  const found = matter.ok ? screenMatter(matter.value, today) : matter
  if (!matter.ok || !found.ok) throw new Error(`the shipped matter ${name} cannot be screened`)
  const { title, teaches } = matter.value
  const { on, regulation, verdict } = found.value.report
  return { name, group: groupOf(name).id, title: titleText(title ?? name), teaches, on, regulation, verdict }
}

/** Titles of shipped matters say it in both languages: English / Chinese. */
function titleText(title: string): Text {
  const parts = /^(.*?) \/ (.*\p{Script=Han}.*)$/u.exec(title)
  return parts ? { en: parts[1]!, zh: parts[2]! } : both(title)
}

/** A shipped case with what it comes to. */
export interface CaseExample {
  readonly name: string
  readonly title: Text
  readonly teaches: Text | undefined
  readonly procedure: string
  /** The civil day in China on which it is looked at. */
  readonly asOf: string
  readonly state: string
  readonly stateText: Text
}

/** Replays a shipped case; a test sees to it that every one can be replayed. */
export function caseExample(name: string, text: string, today: CivilDate): CaseExample {
  const file = readCase(text, today)
  if (!file.ok) throw new Error(`the shipped case ${name} cannot be replayed`)
  const { title, teaches, procedure, asOf } = file.value
  const { report, review } = replayCase(file.value)
  const { states } = review.tables[0].procedure
  const stateText = states[report.state] ?? both(report.state)
  return { name, title: both(title ?? name), teaches, procedure, asOf, state: report.state, stateText }
}
