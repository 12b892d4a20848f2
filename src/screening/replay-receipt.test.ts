import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { order8 } from '#practice'
import { drawnFor } from '../../test/drawn.ts'
import { runs } from '../../test/runs.ts'
import { checkMatter, readMatter, readReceipt, replayReceipt, screenMatter } from './index.ts'
import type { Matter } from './matter.ts'
import { givenAs } from './write-matter.ts'

const TODAY = '2026-11-21'

function receiptText(matter: Matter, tamper: (receipt: Loose) => void = () => {}): string {
  const screened = screenMatter(matter, TODAY)
  if (!screened.ok) throw new Error(screened.refusal.message.en)
  const receipt = JSON.parse(JSON.stringify(screened.value.receipt))
  tamper(receipt)
  return JSON.stringify(receipt, null, 2)
}
// biome-ignore lint/suspicious/noExplicitAny: a receipt somebody changed has any form
type Loose = any

const LISTING = 'facts: { seeksListing: true, listingPlace: foreign, isNetworkPlatformOperator: true }'
function listing(): Matter {
  const read = readMatter(LISTING, TODAY)
  if (!read.ok) throw new Error('the matter is in order')
  return read.value
}
function replayOf(text: string) {
  const read = readReceipt(text)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults))
  return replayReceipt(read.value)
}
function faultsOf(tamper: (receipt: Loose) => void): readonly string[] {
  const read = readReceipt(receiptText(listing(), tamper))
  return read.ok ? [] : read.refusal.faults.map(({ pointer, message }) => `${pointer}: ${message.en}`)
}

describe('a receipt replays byte for byte', () => {
  const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'))

  it('for every example that ships', () => {
    expect(examples.length).toBeGreaterThan(40)
    for (const name of examples) {
      const read = readMatter(readFileSync(`examples/${name}`, 'utf8'), TODAY)
      if (!read.ok || !screenMatter(read.value, TODAY).ok) continue
      expect([name, replayOf(receiptText(read.value))]).toEqual([name, { replay: 'same' }])
    }
  })

  it('for answers drawn at random, every reading at any position', () => {
    fc.assert(
      fc.property(drawnFor(order8), ({ answers, positions }) => {
        const facts = Object.fromEntries(
          Object.entries(answers).map(([name, answer]) => [name, givenAs(answer)]),
        )
        const checked = checkMatter({ on: TODAY, facts, readings: positions }, TODAY)
        fc.pre(checked.ok)
        expect(replayOf(receiptText(checked.value))).toEqual({ replay: 'same' })
      }),
      { numRuns: runs(40) },
    )
  }, 3_600_000)
})

describe('a receipt that does not', () => {
  it('names the first place and what stands on either side', () => {
    const text = receiptText(listing(), ({ result }) => {
      result.verdict = 'no-filing'
      result.tier = 'ordinary'
    })
    expect(replayOf(text)).toEqual({
      replay: 'differs',
      first: { pointer: '/result/tier', receipt: '"ordinary"', here: '"undetermined"' },
    })
  })

  it('names what is left out', () => {
    const text = receiptText(listing(), ({ result }) => result.missing.pop())
    expect(replayOf(text)).toMatchObject({ replay: 'differs', first: { here: expect.any(String) } })
  })

  it('made under other rules is neither confirmed nor refuted', () => {
    const ones = `sha256:${'1'.repeat(64)}`
    const text = receiptText(listing(), (receipt) => {
      receipt.rules = ones
      receipt.engine = '0.0.9'
    })
    const replay = replayOf(text)
    expect(replay).toMatchObject({ replay: 'not-here' })
    expect('differing' in replay && replay.differing.map(({ basis }) => basis)).toEqual(['rules'])
  })
})

describe('a receipt of another release under the same rules', () => {
  const ones = `sha256:${'1'.repeat(64)}`
  const ofAnotherRelease = (receipt: Loose): void => {
    Object.assign(receipt, { engine: '0.0.9', text: ones, words: ones, calendar: ones })
    const { fileBeforeForeignListing } = receipt.result.duties
    fileBeforeForeignListing.proof.claim.en = 'Put in other words'
    receipt.result.flags[0].message.zh = '另一种表述'
    receipt.result.missing.reverse()
  }

  it('replays with the same result, whatever its words, and says what has changed', () => {
    const replay = replayOf(receiptText(listing(), ofAnotherRelease))
    expect(replay).toMatchObject({ replay: 'same-result' })
    expect('changed' in replay && replay.changed.map(({ basis }) => basis)).toEqual([
      'engine',
      'text',
      'words',
      'calendar',
    ])
  })

  it('differs where anything that decides does', () => {
    const text = receiptText(listing(), (receipt) => {
      ofAnotherRelease(receipt)
      receipt.result.duties.fileBeforeForeignListing.status = 'not-met'
    })
    expect(replayOf(text)).toEqual({
      replay: 'differs',
      first: {
        pointer: '/result/duties/fileBeforeForeignListing/status',
        receipt: '"not-met"',
        here: '"unknown"',
      },
    })
  })

  it('of this release and these words differs by a single word', () => {
    const text = receiptText(listing(), ({ result }) => {
      result.flags[0].message.zh = '另一种表述'
    })
    expect(replayOf(text)).toMatchObject({
      replay: 'differs',
      first: { pointer: '/result/flags/0/message/zh' },
    })
  })
})

describe('a file that is no receipt', () => {
  it('has every fault told at once, at its place', () => {
    expect(
      faultsOf((receipt) => {
        receipt.text = 'sha256:1'
        receipt.note = 'x'
        delete receipt.result.tier
        receipt.result.duties.submitMaterials.proof.because = {}
      }),
    ).toEqual([
      '/text: Found "sha256:1", where something else belongs.',
      '/result: The member “tier” is missing.',
      '/result/duties/submitMaterials/proof/because: Found {}, where something else belongs.',
      '/note: There is no “note” here.',
    ])
  })

  it('has answers and readings checked as those of a matter', () => {
    const found = faultsOf((receipt) => {
      receipt.facts.listingPlace.value = ['mars']
      receipt.facts.seeksListin = receipt.facts.seeksListing
      delete receipt.readings['product-list']
      receipt.readings['hong-kong-is-foreign'] = 'perhaps'
    })
    expect(found.map((each) => each.slice(0, each.indexOf(':'))).sort()).toEqual([
      '/facts/listingPlace',
      '/facts/seeksListin',
      '/readings',
      '/readings/hong-kong-is-foreign',
    ])
  })

  it('names a version that is not in force on its day', () => {
    expect(
      faultsOf((receipt) => {
        receipt.regulation = 'order-6'
      }),
    ).toEqual(['/regulation: order-6 is not the rule that this installation applies on 2026-11-21.'])
  })

  it('is refused where a name stands twice', () => {
    const read = readReceipt(receiptText(listing()).replace('"engine"', '"engine": "x",\n  "engine"'))
    expect(read.ok).toBe(false)
  })
})
