import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inSoak } from '../runs.ts'
import { expectAccessible, listing, take } from './page-acts.ts'
import { desk, servedPage } from './served-page.ts'

const { open } = servedPage()

describe('for everybody', () => {
  const phone = { viewport: { width: 390, height: 844 }, locale: 'zh-CN' } as const
  const looks = [
    ['dark, both languages', { ...desk, colorScheme: 'dark' as const }],
    ['a phone, Chinese, light', phone],
    ['a phone, Chinese, dark', { ...phone, colorScheme: 'dark' as const }],
  ] as const
  // Each topic is looked at whole in one of the looks, in the soak in each; none is wider than the page in any.
  test.each(looks.map(([name, options], at) => ({ name, options, at })))(
    '$name: empty, answered, topics, readings, review page, panel',
    async ({ name, options, at }) => {
      const page = await open(options)
      if (name.includes('both')) await page.getByText('双语').click()
      await expectAccessible(page)
      await take(
        page,
        'example.yaml',
        readFileSync('examples/03-operator-buys-cloud-after-judgement.yaml', 'utf8'),
      )
      await page.locator('.notice').waitFor()
      const steps = page.locator('.topics .step')
      for (let index = 0; index < (await steps.count()); index += 1) {
        await steps.nth(index).click()
        if (inSoak || index % looks.length === at) await expectAccessible(page)
        const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
        expect(wider).toBeLessThanOrEqual(0)
      }
      await steps.first().click()
      await page.locator('.verdict-panel .duty summary').first().click()
      await page.locator('.verdict-panel .cite').first().click()
      await expectAccessible(page)
    },
  )

  test('by keyboard alone: start, answer, go on', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Start', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.next-card').waitFor()
    await page.locator('.next-card input').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    expect(await page.locator('.next-card code.name').first().textContent()).toBe('isCiiOperator')
    const focused = await page.evaluate('document.activeElement.tagName')
    expect(focused).toBe('FIELDSET')
  })

  test('on paper: the verdict with its proof, the date and the receipt, and nothing else', async () => {
    const page = await open()
    await take(page, 'matter.yaml', listing)
    await page.locator('.notice').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.report').isVisible()).toBe(true)
    expect(await page.locator('.top').isVisible()).toBe(false)
    expect(await page.locator('.next-card').isVisible()).toBe(false)
    const foot = await page.locator('.report-foot').innerText()
    expect(foot).toContain('21 Nov 2026')
    expect(foot).toContain('sha256:')
  })
})
