import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TreeWithToy, treeWithToy } from '../with-toy-law.ts'
import { servedPage } from './served-page.ts'

let tree: TreeWithToy
let folder = ''
beforeAll(() => {
  tree = treeWithToy()
  folder = tree.buildPage()
})
afterAll(() => tree.remove())

const { open } = servedPage(() => folder)

test('the page screens a matter under a further version of the law, by its own questions and articles', async () => {
  const page = await open()
  const buffer = readFileSync('test/toy-law/matter.yaml')
  const file = { name: 'matter.yaml', mimeType: 'application/yaml', buffer }
  await page.locator('input[type=file]').setInputFiles(file)
  const result = page.locator('.verdict-panel')
  await result.locator('.verdict-name', { hasText: 'Must file' }).waitFor()
  expect(await result.textContent()).toContain('File before recommendations are offered (Art. 1)')
  expect(await result.textContent()).toContain('Offer minors a plain view')

  // Its own headings, questions and readings, and beside them what practice can ask under it.
  expect(await page.locator('.topics').textContent()).toContain('Audience and filing')
  await page.locator('.topics .step', { hasText: 'Recommending' }).click()
  await page.locator('#fact-recommendsByBehaviour').getByLabel('No', { exact: true }).first().check()
  await result.locator('.verdict-name', { hasText: 'Consult' }).waitFor()
  await page.locator('#fact-ranksByPopularity').getByLabel('No', { exact: true }).first().check()
  await result.locator('.verdict-name', { hasText: 'No filing duty found' }).waitFor()
  expect(await page.locator('#fact-supplierIsForeign').count()).toBe(0)

  // The text of the article that is cited.
  await result
    .getByRole('button', { name: /Art\. 1/ })
    .first()
    .click()
  await page.getByText('Whoever processes data, recommends content').first().waitFor()
})
