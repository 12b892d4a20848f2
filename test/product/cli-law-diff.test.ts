import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, bundled } from './cli-bundle.ts'

let anshen: Bundle
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(() => anshen.remove())

const platform =
  'facts:\n  procuresNetworkProductsOrServices: false\n  isNetworkPlatformOperator: true\n  usersWithPersonalInformation: 2000000\n  seeksListing: true\n  listingRoute: ipo\n'

describe('anshen law diff', () => {
  it('compares two versions, and tells which matters change; a faulty file is reported and the rest done', async () => {
    const listing = anshen.file('listing.yaml', `${platform}  listingPlace: foreign\n`)
    const faulty = anshen.file('faulty.yaml', 'facts:\n  seeksListin: true\n')
    const { status, out, err } = await anshen.run([
      'law',
      'diff',
      'order-6',
      'order-8',
      faulty,
      listing,
      '--json',
    ])
    const found = JSON.parse(out)
    expect(status).toBe(1)
    expect(err).toContain('faulty.yaml:2')
    expect(found.articles).toHaveLength(23)
    expect(found.matters[0].refused.code).toBe('bad-input')
    expect(found.matters[1]).toMatchObject({
      verdict: { after: 'must-file' },
      duties: { fileBeforeForeignListing: { before: 'absent', after: 'met' } },
      changes: true,
    })
  })

  it('compares two positions of a reading, in Chinese', async () => {
    const hongKong = anshen.file('hong-kong.yaml', `${platform}  listingPlace: hongKong\n`)
    const { status, out } = await anshen.run([
      'law',
      'diff',
      '--reading',
      'hong-kong-is-foreign',
      hongKong,
      '--lang',
      'zh',
    ])
    expect(status).toBe(0)
    expect(out).toContain('上市地包括香港、澳门或者台湾，且上市地不包括国外')
    expect(out).toContain('1个事项中有1个发生变化。')
    expect(out).not.toContain('逐条对照')
  })

  it('refuses a misspelt version', async () => {
    const { status, err } = await anshen.run(['law', 'diff', 'order6', 'order-8'])
    expect([status, err.includes('did you mean order-6?')]).toEqual([1, true])
  })
})

describe('anshen verify rules', () => {
  it('tells every proof of a version, and ends well', async () => {
    const { status, out } = await anshen.run(['verify', 'rules', 'order-8', '--json'])
    const [{ regulation, proofs }] = JSON.parse(out).versions
    expect([status, regulation]).toEqual([0, 'order-8'])
    expect(proofs.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([])
    const page = await anshen.run(['verify', 'rules', 'order-6'])
    expect(page.out).toContain('quintillion patterns of facts')
    expect(page.out).toMatch(/All \d+ hold\./)
  })
})
