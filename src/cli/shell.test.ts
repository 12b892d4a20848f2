import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../test/runs.ts'
import { commandLine, shellWord } from './shell.ts'

/** The arguments that a shell makes of words: one shell for many, for a start costs more than they do. */
const readBack = (...words: readonly string[]): readonly string[] =>
  execFileSync('bash', ['-c', `printf '%s\\0' ${words.join(' ')}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)

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
    expect(readBack(shellWord(name, 'linux'))).toEqual([name])
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
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((each) => !each.includes('\0') && !each.startsWith('-'))
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), (names) => {
        expect(readBack(...names.map((each) => shellWord(each, 'linux')))).toEqual(names)
      }),
      { numRuns: runs(10) },
    )
  })
})
