import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { desk, servedPage } from './served-page.ts'

const { open } = servedPage()

const title = (page: Page) => page.getByLabel('Matter', { exact: true })
const question = (page: Page, name: string) => page.locator(`#fact-${name}`)
const verdict = (page: Page) => page.locator('.verdict-panel .verdict-head')
const topic = (page: Page, name: string) => page.locator('.topics .step', { hasText: name }).click()
const undo = (page: Page, says: string) =>
  page.locator('.notice', { hasText: says }).getByRole('button', { name: 'Undo' }).click()
const start = (page: Page) => page.getByRole('button', { name: 'Start', exact: true }).click()
const focused = (page: Page) => page.evaluate('document.activeElement.id')
const isKept = (page: Page) => page.locator('.stamp', { hasText: 'Kept in this browser' }).waitFor()

async function take(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'm.yaml', mimeType: 'application/yaml', buffer })
  const [, name] = /^matter: (.*)$/m.exec(text)!
  const replace = page.locator('.confirm .primary')
  const loaded = page.locator('.notice', { hasText: name! })
  await loaded.or(replace).first().waitFor()
  if (await replace.isVisible()) await replace.click()
  await loaded.waitFor()
}

describe('nothing that was answered is lost to what comes after', () => {
  test('a matter that another tab writes over, however often, comes back with Undo, and Undo can be undone', async () => {
    const page = await open()
    await take(page, 'matter: Mine\nfacts: { seeksListing: true }\n')
    await isKept(page)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await take(other, 'matter: Theirs\nfacts: {}\n')
    await page.locator('.notice', { hasText: 'Updated from another tab' }).waitFor()
    await title(other).fill('Theirs, gone on with')
    await expect.poll(() => title(page).inputValue()).toBe('Theirs, gone on with')
    await undo(page, 'Updated from another tab')
    expect(await title(page).inputValue()).toBe('Mine')
    await expect.poll(() => title(other).inputValue()).toBe('Mine')
    await undo(page, 'Undone')
    expect(await title(page).inputValue()).toBe('Theirs, gone on with')
  })

  test('an answer cleared in one matter is not put back into another', async () => {
    const page = await open()
    await take(page, 'matter: One\nfacts: { seeksListing: true }\n')
    await topic(page, 'The listing')
    await question(page, 'seeksListing')
      .getByRole('button', { name: /^Clear/ })
      .click()
    await page.locator('.notice', { hasText: 'was cleared' }).waitFor()
    await take(page, 'matter: Two\nfacts: {}\n')
    expect(await page.locator('.notice', { hasText: 'was cleared' }).count()).toBe(0)
  })

  test('the focus stays at a question that is cleared, and comes back to it with Undo', async () => {
    const page = await open()
    await take(page, 'matter: One\nfacts: { seeksListing: true }\n')
    await topic(page, 'The listing')
    await question(page, 'seeksListing')
      .getByRole('button', { name: /^Clear/ })
      .click()
    expect(await focused(page)).toBe('fact-seeksListing')
    await undo(page, 'was cleared')
    expect(await focused(page)).toBe('fact-seeksListing')
    expect(await question(page, 'seeksListing').getByLabel('Yes', { exact: true }).isChecked()).toBe(true)
  })
})

describe('what is asked and what is wrong is seen', () => {
  test('answers that exclude one another give their reason with the result, and the question stays', async () => {
    const page = await open()
    await take(page, 'matter: One\nfacts: { usersWithPersonalInformation: 500000 }\n')
    await topic(page, 'Data processing')
    await question(page, 'processesData').getByLabel('No', { exact: true }).check()
    expect(await verdict(page).textContent()).toContain('No result')
    expect(await verdict(page).textContent()).toContain('holding is storage')
    expect(await question(page, 'processesData').locator('.faults').textContent()).toContain(
      'holding is storage',
    )
  })

  test('on a phone each next question begins below the head, and the focus follows to the end', async () => {
    const page = await open({ ...desk, viewport: { width: 360, height: 740 } })
    await start(page)
    const card = page.locator('.next-card')
    for (let asked = 0; asked < 20 && (await card.locator('fieldset').count()) > 0; asked += 1) {
      const [head, legend] = [
        await page.locator('header.top').boundingBox(),
        await card.locator('legend').boundingBox(),
      ]
      expect(legend!.y).toBeGreaterThanOrEqual(head!.y + head!.height - 1)
      const count = card.locator('input.number')
      if ((await count.count()) > 0) await count.first().fill('0')
      else if ((await card.getByText('No', { exact: true }).count()) > 0)
        await card.getByText('No', { exact: true }).click()
      else await card.locator('input').last().check()
      await card.getByRole('button', { name: 'Continue' }).click()
    }
    expect(await card.textContent()).toContain('The result is settled')
    expect(await focused(page)).toBe('next-heading')
  })

  test('a day before the Measures stands under no title of theirs', async () => {
    const page = await open()
    await take(page, 'matter: One\nfacts: { seeksListing: true }\n')
    expect(await page.locator('header.top').textContent()).toContain('Order No. 8')
    await page.locator('.field-day input').fill('2019-01-01')
    expect(await page.locator('header.top').textContent()).not.toContain('Order No. 8')
  })

  test('a count that cannot be read is told in words how to write it, not in the braces of a file', async () => {
    const page = await open()
    await start(page)
    await topic(page, 'The listing')
    const users = question(page, 'usersWithPersonalInformation')
    await users.getByLabel('Exactly (users)').fill('a lot')
    expect(await users.locator('.faults').textContent()).toContain('or 3.2 million')
    expect(await users.locator('.faults').textContent()).not.toContain('{')
  })
})
