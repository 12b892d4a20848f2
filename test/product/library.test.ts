import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeVerdicts } from '../../scripts/verdicts.mjs'
import { version } from '../../src/version.ts'

const firstExample = () => /```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))![1]!

beforeAll(async () => {
  if (!existsSync('dist/lib/src/index.js'))
    execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.lib.json'])
  if (!existsSync('dist/lib/verdicts/order-8.js')) await writeVerdicts('dist/lib')
}, 120_000)

describe('the library', () => {
  it('runs the README’s first example from the built package, in six lines', () => {
    const code = firstExample()
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(6)
    const printed = execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8' })
    expect(printed.trim()).toBe('must-file')
  })

  it('has types beside every door', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const door of Object.values<{ types: string; default: string }>(exports)) {
      expect([door.types, existsSync(door.types)]).toEqual([door.types, true])
      expect([door.default, existsSync(door.default)]).toEqual([door.default, true])
    }
  })

  it('gives a verdict and nothing else by a function made when it was built', () => {
    const code = `import { verdictOf, statusOf } from 'anshen/verdicts/order-8'
      const answers = { underCybersecurityReview: { state: 'answered', value: true } }
      console.log(verdictOf(answers), statusOf.mitigateDuringReview(answers))`
    const printed = execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8' })
    expect(printed.trim()).toBe('undetermined met')
  })

  it('names the version of the package in receipts', () => {
    expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  })
})
