import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../test/runs.ts'
import { commandLine, shellWord } from './shell.ts'

const readBack = (word: string): string =>
  execFileSync('bash', ['-c', `printf %s ${word}`], { encoding: 'utf8' })

describe('a command that is suggested can be pasted', () => {
  it.each([
    'matter.yaml',
    'a b.yaml',
    '$(touch pwn).yaml',
    'a;id.yaml',
    "it's.yaml",
    '《事项》（一）.yaml',
    '~/m.yaml',
    'a\nb\t.yaml',
    '\u202eb.yaml',
    'a\u00a0b.yaml',
    'a\\b"`!*?[x]{y}#&|<>.yaml',
    '',
  ])('%j', (name) => {
    expect(readBack(shellWord(name, 'linux'))).toBe(name)
  })

  it('is plain where it can be; a leading dash is no option, a leading “=” no program', () => {
    expect(shellWord('examples/01.yaml', 'linux')).toBe('examples/01.yaml')
    expect(shellWord('-m.yaml', 'linux')).toBe('./-m.yaml')
    expect(shellWord('--help', 'linux')).toBe('./--help')
    expect(shellWord('-', 'linux')).toBe('-')
    expect(shellWord('=m.yaml', 'linux')).toBe("'=m.yaml'")
    expect(shellWord('a b.yaml', 'win32')).toBe('"a b.yaml"')
    expect(shellWord('$(x).yaml', 'win32')).toBe("'$(x).yaml'")
    expect(commandLine('anshen ask', 'a b.yaml')).toBe("anshen\u00a0ask\u00a0'a\u00a0b.yaml'")
  })

  it('comes back from a shell as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (name) => {
        fc.pre(!name.includes('\0') && !name.startsWith('-'))
        expect(readBack(shellWord(name, 'linux'))).toBe(name)
      }),
      { numRuns: runs(60) },
    )
  })
})
