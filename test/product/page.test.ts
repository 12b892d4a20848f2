import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readMatter, screenMatter, type VerdictReport } from '#screening'
import { desk, servedPage, TODAY } from './served-page.ts'

const { open } = servedPage()

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
  expect(said).toEqual([])
}

const question = (page: Page, name: string) => page.locator(`#fact-${name}`)
const answer = (page: Page, name: string, label: string) =>
  question(page, name).getByLabel(label, { exact: true }).first().check()
const verdict = (page: Page) => page.locator('.verdict-panel .verdict-name')
const topic = (page: Page, title: string) => page.locator('.topics .step', { hasText: title }).click()

async function take(page: Page, name: string, text: string | Buffer): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/yaml', buffer })
}

/** Chooses an entry of the file menu and gives what the browser downloads. */
async function exported(page: Page, entry: string): Promise<string> {
  await page.locator('.file-menu summary').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.file-menu').getByRole('button', { name: entry }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

const listing = `
matter: A platform lists abroad
on: ${TODAY}
facts:
  isNetworkPlatformOperator: true
  usersWithPersonalInformation: { moreThan: 1000000, basis: registered accounts }
  seeksListing: true
  listingPlace: foreign
  listingRoute: ipo
`

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
  test('on every example, with the same receipt; and each comes back out as it went in', async () => {
    const page = await open()
    for (const name of readdirSync('examples').filter((file) => file.endsWith('.yaml'))) {
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

describe('what the page says', () => {
  test('a judgement that nobody signed is flagged until somebody is named with the day (Arts. 5, 16)', async () => {
    const page = await open()
    await take(page, 'matter.yaml', 'facts: { procuresNetworkProductsOrServices: true }')
    await answer(page, 'affectsOrMayAffectNationalSecurity', 'No')
    const flags = page.locator('.verdict-panel .flags')
    expect(await flags.textContent()).toContain('is not signed')
    await expectAccessible(page)
    const judgement = question(page, 'affectsOrMayAffectNationalSecurity')
    await judgement.getByLabel('Judged by').fill('legal counsel')
    expect(await page.locator('.verdict-panel').textContent()).toContain('is not signed')
    await judgement.getByLabel('On', { exact: true }).fill('2026-11-02')
    expect(await page.locator('.verdict-panel').textContent()).not.toContain('is not signed')
  })

  test('answers that exclude one another are shown at the question, without a verdict', async () => {
    const page = await open()
    await take(page, 'matter.yaml', listing)
    await topic(page, 'Data processing')
    await answer(page, 'processesData', 'No')
    expect(await question(page, 'processesData').locator('.faults').textContent()).toContain(
      'holding is storage',
    )
    expect(await verdict(page).textContent()).toContain('No result')
    await expectAccessible(page)
  })

  test('a day before the Measures is refused with the rule then in force', async () => {
    const page = await open()
    await take(page, 'matter.yaml', listing)
    await page.getByLabel('Law in force on').fill('2019-03-01')
    expect(await verdict(page).textContent()).toContain('No result')
    expect(await page.locator('.verdict-panel').textContent()).toContain('Trial Implementation')
    await page.getByLabel('Law in force on').fill('2022-02-30')
    expect(await page.locator('.field-day .faults').textContent()).toContain('is not a date')
    await page.getByLabel('Law in force on').fill('2022-02-15')
    expect(await verdict(page).textContent()).toContain('Must file')
  })

  test('a reading switched changes the verdict, and the flag leads there', async () => {
    const page = await open()
    await take(
      page,
      'hong-kong.yaml',
      listing
        .replace('foreign', 'hongKong')
        .concat(
          '  procuresNetworkProductsOrServices: false\n  usesNetworkProductsOrServices: false\n  suppliesNetworkProductsOrServices: false\n  processesData: true\n  processingAffectsOrMayAffectNationalSecurity: { value: false, by: counsel }\n',
        ),
    )
    expect(await verdict(page).textContent()).toContain('Consult')
    await page.getByRole('button', { name: 'See the readings' }).first().click()
    await expectAccessible(page)
    await page.getByLabel('Hong Kong counts as a foreign country').check()
    expect(await verdict(page).textContent()).toContain('Must file')
    expect(await exported(page, 'Export the matter (YAML)')).toContain('hong-kong-is-foreign')
  })

  test('a citation opens the article in both languages; Escape gives the focus back', async () => {
    const page = await open()
    await take(page, 'matter.yaml', listing)
    await topic(page, 'The listing')
    const cite = question(page, 'seeksListing').getByRole('button', { name: 'Art. 7' })
    await cite.click()
    const panel = page.getByRole('dialog', { name: 'Art. 7' })
    expect(await panel.textContent()).toContain('掌握超过100万用户个人信息的网络平台运营者赴国外上市')
    expect(await panel.textContent()).toContain('A network platform operator holding')
    expect(await panel.textContent()).toContain('fileBeforeForeignListing')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Art. 7')
  })

  test('an article of another law is cited as that law’s and not taken for the Measures’ own', async () => {
    const page = await open()
    await take(
      page,
      'example.yaml',
      readFileSync('examples/03-operator-buys-cloud-after-judgement.yaml', 'utf8'),
    )
    const cite = page
      .locator('.verdict-panel .flags .cite', { hasText: 'Cybersecurity Law, Art. 37' })
      .first()
    await cite.click()
    const panel = page.getByRole('dialog', { name: 'Cybersecurity Law, Art. 37' })
    expect(await panel.textContent()).toContain('its text is not part of this page')
    await expectAccessible(page)
  })

  test('a faulty file is not imported: every fault with its place', async () => {
    const page = await open()
    await take(page, 'matter.yaml', listing)
    await take(page, 'faulty.yaml', 'facts:\n  seeksListng: true\n  listingPlace: mars\n')
    const dialog = page.getByRole('dialog')
    expect(await dialog.textContent()).toContain('line 2, column 3')
    expect(await dialog.textContent()).toContain('did you mean seeksListing?')
    expect(await dialog.textContent()).toContain('“mars”')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    expect(await verdict(page).textContent()).toContain('Must file')
  })

  test('a file in GB 18030 is read only when asked; a file that is no text is refused', async () => {
    const page = await open()
    const gb = Buffer.concat([
      Buffer.from('matter: '),
      Buffer.from([0xb0, 0xb2, 0xc9, 0xf3]),
      Buffer.from('\nfacts: {}\n'),
    ])
    await take(page, 'gb.yaml', gb)
    expect(await page.getByRole('dialog').textContent()).toContain('not UTF-8')
    await page.getByRole('button', { name: 'Read it as GB 18030' }).click()
    await page.locator('.notice', { hasText: '安审' }).waitFor()
    expect(await page.getByLabel('Matter', { exact: true }).inputValue()).toBe('安审')
    await take(page, 'picture.yaml', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01]))
    await page.getByRole('dialog').waitFor()
  })
})

describe('for everybody', () => {
  const phone = { viewport: { width: 390, height: 844 }, locale: 'zh-CN' } as const
  test.each([
    ['dark, both languages', { ...desk, colorScheme: 'dark' as const }],
    ['a phone, Chinese, light', phone],
    ['a phone, Chinese, dark', { ...phone, colorScheme: 'dark' as const }],
  ])('%s: empty, answered, topics, readings, review page, panel', async (name, options) => {
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
      await expectAccessible(page)
      const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
      expect(wider).toBeLessThanOrEqual(0)
    }
    await steps.first().click()
    await page.locator('.verdict-panel .duty summary').first().click()
    await page.locator('.verdict-panel .cite').first().click()
    await expectAccessible(page)
  })

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
