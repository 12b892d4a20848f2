import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMatter, screenMatter, type VerdictReport } from '#screening'
import { spread } from '../runs.ts'
import { answer, expectAccessible, exported, listing, question, take, topic, verdict } from './page-acts.ts'
import { desk, servedPage, TODAY } from './served-page.ts'

const { open } = servedPage()

describe('from the first answer to the verdict', () => {
  test('in English, each answer changes the verdict at once', async () => {
    const page = await open()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await topic(page, 'The listing')
    await answer(page, 'seeksListing', 'Yes')
    expect(await verdict(page).textContent()).toContain('Undetermined')
    await answer(page, 'isNetworkPlatformOperator', 'Yes')
    await answer(page, 'listingPlace', 'a foreign country')
    await page.locator('#fact-listingRoute select').selectOption({ label: 'an initial public offering' })
    await expectAccessible(page)
    const users = question(page, 'usersWithPersonalInformation')
    await users.getByLabel('Exactly (users)').fill('1000000')
    expect(await verdict(page).textContent()).toContain('Undetermined')
    await users.getByLabel('Exactly (users)').fill('1,000,001')
    expect(await verdict(page).textContent()).toContain('Must file')
    await expectAccessible(page)
    expect(await page.title()).toBe('Screening · Anshen')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  test('in Chinese, by the next question alone', async () => {
    const page = await open({ ...desk, locale: 'zh-CN' })
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    await page.getByRole('button', { name: '开始筛查' }).click()
    const card = page.locator('.next-card')
    for (let asked = 0; asked < 20 && (await card.locator('fieldset').count()) > 0; asked += 1) {
      // Nobody's personal information, and no to everything that is asked with yes or no.
      const count = card.locator('input.number')
      if ((await count.count()) > 0) await count.fill('0')
      else await card.getByText('否', { exact: true }).click()
      await card.getByRole('button', { name: '继续' }).click()
    }
    expect(await verdict(page).textContent()).toContain('依现有答案未见申报义务')
    expect(await card.textContent()).toContain('筛查结果已确定')
    await expectAccessible(page)
  })

  test('answers and language survive a reload', async () => {
    const page = await open()
    await take(page, 'matter.yaml', listing)
    await page.getByText('双语').click()
    await page.reload()
    expect(await verdict(page).textContent()).toContain('必须申报 Must file')
    expect(await page.getByLabel('事项 Matter').inputValue()).toBe('A platform lists abroad')
  })
})

describe('the same verdict as the rooms', () => {
  test('on examples of every kind, with the same receipt; and each comes back out as it went in', async () => {
    const page = await open()
    const examples = readdirSync('examples').filter((file) => file.endsWith('.yaml'))
    for (const name of spread(examples, 10)) {
      const text = readFileSync(join('examples', name), 'utf8')
      const matter = readMatter(text, TODAY)
      if (!matter.ok) throw new Error(`${name} is not a matter file`)
      const screened = screenMatter(matter.value, TODAY)
      await take(page, name, text)
      const loaded = page.locator('.notice', { hasText: matter.value.title ?? name })
      const replace = page.locator('.confirm .primary')
      await loaded.or(replace).first().waitFor()
      if (await replace.isVisible()) await replace.click()
      await loaded.waitFor()
      if (screened.ok) {
        const report = JSON.parse(await exported(page, 'Export the result (JSON)')) as VerdictReport
        expect(report, name).toEqual(JSON.parse(JSON.stringify(screened.value.report)))
      }
      const again = readMatter(await exported(page, 'Export the matter (YAML)'), TODAY)
      expect(again, name).toEqual(matter)
    }
  })
})

describe('nothing typed is lost', () => {
  test('an excluded fact keeps its answer, is not sent, and comes back', async () => {
    const page = await open()
    await take(page, 'matter.yaml', listing)
    await topic(page, 'The listing')
    await answer(page, 'seeksListing', 'No')
    expect(await question(page, 'listingPlace').textContent()).toContain('a foreign country')
    expect(await exported(page, 'Export the matter (YAML)')).not.toContain('listingPlace')
    await answer(page, 'seeksListing', 'Yes')
    expect(await question(page, 'listingPlace').getByLabel('a foreign country').isChecked()).toBe(true)
    expect(await verdict(page).textContent()).toContain('Must file')
  })

  test('half a number stays in its box with its fault and counts as not asked', async () => {
    const page = await open()
    await take(page, 'matter.yaml', listing)
    await topic(page, 'The listing')
    const users = question(page, 'usersWithPersonalInformation')
    const box = users.getByLabel('More than (users)')
    await box.fill('1.2 mill')
    expect(await users.locator('.faults').textContent()).toContain('Until then it counts as not asked')
    expect(await verdict(page).textContent()).toContain('Undetermined')
    await expectAccessible(page)
    await page.reload()
    expect(await box.inputValue()).toBe('1.2 mill')
    await box.fill('100万')
    expect(await users.textContent()).toContain('read as 1,000,000')
    expect(await verdict(page).textContent()).toContain('Must file')
  })

  test('what was kept but cannot be read is put aside and offered', async () => {
    const page = await open()
    await take(page, 'matter.yaml', listing)
    await page.locator('.stamp', { hasText: 'Kept' }).waitFor()
    await page.evaluate(`
      const kept = JSON.parse(localStorage.getItem('anshen.screening.v1'))
      kept.draft.answers.listingPlace = 7
      localStorage.setItem('anshen.screening.v1', JSON.stringify(kept))
    `)
    await page.reload()
    expect(await page.getByLabel('Matter', { exact: true }).inputValue()).toBe('A platform lists abroad')
    expect(await page.locator('.notice').textContent()).toContain('put aside')
  })

  test('another tab’s answers arrive here', async () => {
    const page = await open()
    const other = await page.context().newPage()
    await other.goto(page.url())
    await take(other, 'matter.yaml', listing)
    await page.locator('.notice', { hasText: 'another tab' }).waitFor()
    expect(await verdict(page).textContent()).toContain('Must file')
  })

  test('a browser that keeps nothing says so', async () => {
    const page = await open()
    await page.addInitScript(
      `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
    )
    await page.reload()
    await page.getByLabel('Matter', { exact: true }).fill('Kept nowhere')
    await page.locator('.stamp.warning').waitFor()
    await expectAccessible(page)
  })

  test('clearing and replacing can be undone', async () => {
    const page = await open()
    await take(page, 'matter.yaml', listing)
    await take(page, 'other.yaml', 'matter: Another\nfacts: { seeksListing: false }')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Replace' }).click()
    expect(await page.getByLabel('Matter', { exact: true }).inputValue()).toBe('Another')
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await verdict(page).textContent()).toContain('Must file')
    await page.locator('.file-menu summary').click()
    await page.locator('.file-menu').getByRole('button', { name: 'Clear everything' }).click()
    await page.locator('.confirm').getByRole('button', { name: 'Clear everything' }).click()
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await verdict(page).textContent()).toContain('Must file')
  })
})
