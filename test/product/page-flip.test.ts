import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './page-acts.ts'
import { desk, servedPage } from './served-page.ts'

const { open } = servedPage()

/** A page with an example taken in and what would change its verdict unfolded. */
async function opened(example: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open({ ...desk, ...options })
  const buffer = readFileSync(join('examples', example))
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: example, mimeType: 'application/yaml', buffer })
  await flips(page).locator('summary').first().click()
  return page
}

const flips = (page: Page) => page.locator('.verdict-panel .flips')
const target = (page: Page, name: string) =>
  flips(page)
    .locator('details details')
    .filter({ has: page.locator('summary', { hasText: name }) })

describe('what would change the verdict, on the page', () => {
  test('the smallest sets, told apart by who can change them, each leading to its question', async () => {
    const page = await opened('05-one-million-and-one.yaml')
    await target(page, 'No filing duty').locator('summary').click()
    const said = await target(page, 'No filing duty').innerText()
    expect(said).toContain('4 sets')
    expect(said).toContain('A member unit of the review mechanism may still judge otherwise')
    expect(said).toMatch(/By what the organisation can change[\s\S]*No listing is sought/)
    expect(said).toMatch(
      /not the organisation’s to change[\s\S]*at most 1,000,000 users is held\s+Now: 1,000,001/,
    )
    await target(page, 'What can be changed').locator('summary').click()
    await expectAccessible(page)
    await target(page, 'No filing duty').getByRole('button', { name: 'No listing is sought' }).click()
    await page.locator('#fact-seeksListing').waitFor()
  })

  test('follow what is answered, with the readings that decide, in Chinese', async () => {
    const page = await opened('07-hong-kong.yaml', { locale: 'zh-CN', colorScheme: 'dark' })
    const rows = flips(page).locator('.forks tbody tr')
    expect(await rows.allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\s*应当申报\s*[\s\S]*香港按国外对待/)]),
    )
    await expectAccessible(page)
    const before = await flips(page).innerText()
    await page.locator('.topics .step', { hasText: '赴国外上市' }).click()
    await page.locator('#fact-seeksListing').getByLabel('否', { exact: true }).first().check()
    await expect.poll(() => flips(page).innerText()).not.toBe(before)
    expect(await flips(page).innerText()).toContain('各解释口径下筛查结果均相同')
  })
})
