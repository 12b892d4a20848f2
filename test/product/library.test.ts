import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { version } from '../../src/version.ts'

const firstExample = () => /```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))![1]!

beforeAll(() => {
  if (!existsSync('dist/lib/src/index.js'))
    execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.lib.json'])
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

  it('names the version of the package in receipts', () => {
    expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  })
})
