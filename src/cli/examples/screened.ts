import type { Text } from '#language'
import type { Verdict } from '#rules'
import { readMatter, screenMatter } from '#screening'
import { both } from '../layout/index.ts'
import { groupOf } from './groups.ts'

/** A shipped matter with what it comes to. */
export interface Screened {
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
export function screened(name: string, text: string, today: string): Screened {
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
