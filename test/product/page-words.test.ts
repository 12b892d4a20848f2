import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answer, expectAccessible, exported, listing, question, take, topic, verdict } from './page-acts.ts'
import { servedPage } from './served-page.ts'

const { open } = servedPage()

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
