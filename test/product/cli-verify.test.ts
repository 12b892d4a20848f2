import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, bundled } from './cli-bundle.ts'

let anshen: Bundle
let receipt = ''
beforeAll(async () => {
  anshen = await bundled()
  receipt = `${anshen.folder}/receipt.json`
  const matter = anshen.file(
    'matter.yaml',
    'facts: { isCiiOperator: true, procuresNetworkProductsOrServices: true }',
  )
  const { status } = await anshen.run(['screen', matter, '--receipt', receipt])
  expect(status).toBe(0)
})
afterAll(() => anshen.remove())

describe('anshen verify receipt', () => {
  it('says that it replays and that its proof holds, and what was not checked', async () => {
    const { status, out, err } = await anshen.run(['verify', 'receipt', receipt, '--lang', 'both'])
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/✓ Replayed: .*\n.*\n? *✓ 重算一致/)
    expect(out).toMatch(/✓ The proof holds: 10 duties, \d+ lines/)
    expect(out).toContain('未核对：')
  })

  it('gives JSON with the seal that screening printed', async () => {
    const { out } = await anshen.run(['verify', 'receipt', receipt, '--json'])
    const screened = await anshen.run(['screen', `${anshen.folder}/matter.yaml`, '--json'])
    expect(JSON.parse(out)).toMatchObject({
      receipt: JSON.parse(screened.out).receipt,
      regulation: 'order-8',
      on: '2026-11-21',
      holds: true,
      replay: 'same',
      proof: 'holds',
      checked: { duties: 10 },
      findings: [],
    })
  })

  it('names every place of one that was changed, with its line, and ends with 1', async () => {
    const changed = readFileSync(receipt, 'utf8').replace(
      '"verdict": "undetermined"',
      '"verdict": "no-filing"',
    )
    const { status, out } = await anshen.run(['verify', 'receipt', anshen.file('changed.json', changed)])
    expect(status).toBe(1)
    expect(out).toContain('✗ Replay differs')
    const row = changed.split('\n').findIndex((each) => each.includes('"verdict": "no-filing"')) + 1
    expect(out.replace(/\s+/g, ' ')).toContain(
      `The result is recorded as “No filing duty found on these answers”; on the answers it is “Undetermined”. /result/verdict (line ${row})`,
    )
  })

  const changed = async (of: RegExp, to: string) =>
    anshen.run([
      'verify',
      'receipt',
      anshen.file('other.json', readFileSync(receipt, 'utf8').replace(of, to)),
    ])

  it('says of one made under other rules that it cannot be replayed here, not that it is wrong, and checks its proof', async () => {
    const { status, out } = await changed(/"rules": "sha256:.{64}"/, `"rules": "sha256:${'1'.repeat(64)}"`)
    expect(status).toBe(1)
    expect(out).toContain('That does not make it wrong')
    expect(out).toContain('The proof holds under the rules here too')
    expect(out).not.toContain('✗')
  })

  it('holds one of another release under the same rules, and says what has changed since', async () => {
    const { status, out } = await changed(/"engine": "[^"]+"/, '"engine": "0.0.9"')
    expect(status).toBe(0)
    expect(out).toContain('same result')
    expect(out).toContain('version of the software: the receipt has 0.0.9')
    expect(out).toContain('the wording of claims and messages: it is that of another release')
  })

  it('tells the faults of a file that is no receipt on standard error', async () => {
    const { status, out, err } = await anshen.run(['verify', 'receipt', `${anshen.folder}/matter.yaml`])
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain('The member “engine” is missing.')
    expect(err).toContain('anshen screen matter.yaml --receipt receipt.json')
  })

  it('takes several files, one document a line, and the worst status', async () => {
    const none = anshen.file('none.json', '{}')
    const { status, out } = await anshen.run(['verify', 'receipt', receipt, none, '--json'])
    expect(status).toBe(1)
    expect(
      out
        .trim()
        .split('\n')
        .map((row) => JSON.parse(row).holds),
    ).toEqual([true, undefined])
  })

  it('names what can be verified where nothing is named, or something else', async () => {
    for (const words of [[], ['reciept'], ['receipt']]) {
      const { status, err } = await anshen.run(['verify', ...words])
      expect(status).toBe(1)
      expect(err).toContain('example: anshen verify receipt receipt.json')
    }
  })
})
