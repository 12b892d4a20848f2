import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { TODAY } from './served-page.ts'

/** What a person does on the screening page, and what is looked at, for the files of its tests. */
export async function expectAccessible(page: Page): Promise<void> {
  // A page that was looked at before has axe in it. It tells what it found wrong: what it found right is ten times that.
  const hasAxe = await page.evaluate("'axe' in globalThis")
  const { violations } = await new AxeBuilder({ page, ...(hasAxe ? { axeSource: ';' } : {}) })
    .setLegacyMode(true)
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
    .analyze()
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
  expect(said).toEqual([])
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const question = (page: Page, name: string) => page.locator(`#fact-${name}`)
export const answer = (page: Page, name: string, label: string) =>
  question(page, name).getByLabel(label, { exact: true }).first().check()
export const verdict = (page: Page) => page.locator('.verdict-panel .verdict-name')
export const topic = (page: Page, title: string) => page.locator('.topics .step', { hasText: title }).click()

export async function take(page: Page, name: string, text: string | Buffer): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/yaml', buffer })
}

/** Chooses an entry of the file menu and gives what the browser downloads. */
export async function exported(page: Page, entry: string): Promise<string> {
  await page.locator('.file-menu summary').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.file-menu').getByRole('button', { name: entry }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

export const listing = `
matter: A platform lists abroad
on: ${TODAY}
facts:
  isNetworkPlatformOperator: true
  usersWithPersonalInformation: { moreThan: 1000000, basis: registered accounts }
  seeksListing: true
  listingPlace: foreign
  listingRoute: ipo
`
