import { describe, expect, it } from 'vitest'
import { flipReport, verdictAnswer } from '#answers'
import { planMatter } from '#plans'
import { order8 } from '#practice'
import { readMatter, screenMatter } from '#screening'
import { flipPage } from './flip/flip-page.ts'
import type { Page } from './layout/index.ts'
import { summaryPage } from './screen/summary-page.ts'

const today = '2026-11-21'
const read = readMatter('scope: listing\nfacts: { seeksListing: no }', today)
if (!read.ok) throw new Error(read.refusal.message.en)
const matter = read.value
const screened = screenMatter(matter, today)
if (!screened.ok) throw new Error(screened.refusal.message.en)
const { report } = screened.value

const textOf = (page: Page): string => JSON.stringify(page)

describe('a screening that was limited says so wherever its result stands', () => {
  it('in the summary of several files', () => {
    const page = textOf(summaryPage([{ source: 'a.yaml', verdict: verdictAnswer(matter, report, order8) }]))
    expect(page).toContain('No filing duty found on these answers (listing only)')
    expect(page).toContain('依现有答案未见申报义务（仅就上市）')
  })

  it('in what would change the result, also under every reading', () => {
    const flips = flipReport(order8, matter, today)
    expect(flips.scope).toEqual(['listing'])
    const page = textOf(flipPage(flips, 'a.yaml', undefined))
    expect(page).toContain('found on these answers (listing only)')
    expect(page).toContain('（仅就上市）')
    const unlimited = page.replaceAll('found on these answers (listing only)', '')
    expect(unlimited).not.toContain('found on these answers')
  })

  it('in a plan', () => {
    const plan = planMatter(matter, { asOf: today, filed: today })
    if (!plan.ok) throw new Error(plan.refusal.message.en)
    const { message } = plan.value.screening
    expect(message.en).toMatch(/^Screened for listing only\. No filing duty found/)
    expect(message.zh).toMatch(/^仅就上市筛查。依现有答案未见申报义务/)
  })
})
