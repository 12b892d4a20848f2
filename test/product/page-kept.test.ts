import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { servedPage } from './served-page.ts'

const { open } = servedPage()

const KEY = 'anshen.screening.v1'
const answer = {
  chosen: 'value',
  value: 'true',
  list: [],
  form: 'exact',
  number: '',
  upper: '',
  by: '',
  minutes: '',
  signedBy: '',
  on: '',
  evidence: '',
  basis: '',
  reason: '',
}
const kept = (draft: object) =>
  JSON.stringify({
    version: 1,
    savedAt: 1_700_000_000_000,
    shown: 'en',
    draft: { title: 'Kept', on: '', answers: { seeksListing: answer }, readings: {}, carried: {}, ...draft },
  })

async function startedWith(text: string): Promise<Page> {
  const page = await open()
  // As text: this file is typed for Node, which has no window.
  await page.addInitScript({
    content: `if (!sessionStorage.getItem('set')) {
      sessionStorage.setItem('set', 'yes')
      localStorage.setItem(${JSON.stringify(KEY)}, ${JSON.stringify(text)})
    }`,
  })
  await page.reload()
  return page
}

const title = (page: Page) => page.getByLabel('Matter', { exact: true })

describe('whatever the browser kept, the page starts and nothing of it is lost', () => {
  test.each([
    ['an unknown reading', { readings: { nope: 'nope' } }],
    ['an unknown position', { readings: { 'hong-kong-is-foreign': 'maybe' } }],
    ['an unknown fact', { answers: { seeksListing: answer, noLongerAsked: answer } }],
    ['a value that is neither yes nor no', { answers: { seeksListing: { ...answer, value: 'maybe' } } }],
    ['an unknown value', { answers: { listingRoute: { ...answer, value: 'nope' } } }],
    ['an unknown value in a list', { answers: { listingPlace: { ...answer, list: ['mars'] } } }],
    ['a carried part that no file could have', { carried: { expect: { verdict: 'nope' } } }],
  ])('%s is put aside and offered as it was', async (_, draft) => {
    const text = kept(draft)
    const page = await startedWith(text)
    expect(await title(page).inputValue()).toBe('Kept')
    const notice = page.locator('.notice', { hasText: 'Part of what was kept could not be read' })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      notice.getByRole('button', { name: 'Download it as it was' }).click(),
    ])
    const stream = await download.createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    expect(Buffer.concat(parts).toString('utf8')).toBe(text)
  })
})

test('what a later version of the page kept is offered as it was before this one writes over it', async () => {
  const page = await startedWith(kept({}).replace('"version":1', '"version":2'))
  expect(await title(page).inputValue()).toBe('Kept')
  const notice = page.locator('.notice', { hasText: 'Part of what was kept could not be read' })
  expect(await notice.isVisible()).toBe(true)
})

describe('what is typed, and where the page is', () => {
  test('a link cut in half names no step', async () => {
    const page = await open()
    await page.evaluate("location.hash = '#%E0%A4%A'")
    await page.reload()
    expect(await page.getByRole('button', { name: 'Start', exact: true }).isVisible()).toBe(true)
  })

  test('half a character waits in its box for the other half', async () => {
    const page = await open()
    const typed = (text: string) =>
      title(page).evaluate((box, value) => {
        const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')!.set!
        set.call(box, value)
        box.dispatchEvent(new Event('input', { bubbles: true }))
      }, text)
    await typed('\ud83d')
    expect(await page.locator('#main').isVisible()).toBe(true)
    await typed('\ud83d\ude00')
    expect(await title(page).inputValue()).toBe('😀')
  })

  test('a title that turns the direction of writing turns no word of ours', async () => {
    const page = await startedWith(kept({ title: '\u202edlrow' }))
    expect(await page.title()).toContain('\u2068\u202edlrow\u2069')
  })
})
