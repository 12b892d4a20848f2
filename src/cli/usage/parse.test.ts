import { describe, expect, expectTypeOf, it } from 'vitest'
import { declare, type OperandsOf, type OptionsOf } from './command.ts'
import { parse } from './parse.ts'

const says = { en: '', zh: '' }
const form = { expects: says, example: '' }
const file = { name: 'FILE', expects: says, example: 'a' }
const texts = { summary: says, details: [], examples: [], notes: [] }

const count = declare({
  ...texts,
  ...form,
  name: 'count',
  operands: ['FROM', '[TO]'],
  options: {
    why: { says },
    asOf: { value: file, says },
    pause: { value: file, repeatable: true, says },
    out: { value: file, needs: 'asOf', says },
  },
})

const log = declare({
  ...texts,
  name: 'log',
  actions: {
    show: { ...form, operands: ['FILE...'] },
    add: { ...form, operands: ['FILE', '[NAME=VALUE...]'] },
  },
  options: { json: { says }, day: { value: file, only: ['add'], says } },
})

const words = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '')

describe('a command line', () => {
  it('is read as its command declares it', () => {
    expect(parse(count, words('a --as-of=x --why b --pause p --pause=q'))).toEqual({
      action: '',
      operands: ['a', 'b'],
      options: { asOf: 'x', why: true, pause: ['p', 'q'] },
      faults: [],
    })
    expect(parse(log, words('add f x=1 y=2 --day d'))).toEqual({
      action: 'add',
      operands: ['f', 'x=1', 'y=2'],
      options: { day: 'd' },
      faults: [],
    })
  })

  it('takes a dash, a negative number and what follows -- as operands', () => {
    expect(parse(count, words('- -5')).operands).toEqual(['-', '-5'])
    expect(parse(count, words('--why -- --why --')).operands).toEqual(['--why', '--'])
  })

  it('takes what stands behind an option as its value, whatever it looks like', () => {
    expect(parse(count, words('a --as-of --why')).options).toEqual({ asOf: '--why', pause: [] })
    expect(parse(count, words('a --as-of=')).options).toEqual({ asOf: '', pause: [] })
  })

  it.each([
    [count, '', [{ kind: 'no-operand', operand: 'FROM' }]],
    [count, 'a b c', [{ kind: 'too-many' }]],
    [count, 'a --wy', [{ kind: 'no-option', typed: '--wy' }]],
    // The value of an unknown option is no operand too many.
    [count, 'a b --wy c', [{ kind: 'no-option', typed: '--wy' }]],
    [count, 'a --why=1', [{ kind: 'no-option', typed: '--why=1' }]],
    [count, 'a --asOf x', [{ kind: 'no-option', typed: '--asOf' }]],
    [count, 'a --constructor', [{ kind: 'no-option', typed: '--constructor' }]],
    [count, 'a -x', [{ kind: 'no-option', typed: '-x' }]],
    [count, 'a --as-of', [{ kind: 'no-value', option: 'asOf' }]],
    [count, 'a --as-of x --as-of x', [{ kind: 'twice', option: 'asOf' }]],
    [count, 'a --out x', [{ kind: 'needs', option: 'out' }]],
    [log, '', [{ kind: 'no-action', typed: undefined }]],
    [log, 'ad f', [{ kind: 'no-action', typed: 'ad' }]],
    [log, 'toString f', [{ kind: 'no-action', typed: 'toString' }]],
    [log, 'show', [{ kind: 'no-operand', operand: 'FILE' }]],
    [log, 'show add --day d', [{ kind: 'of-another', option: 'day' }]],
    // All at once.
    [
      count,
      '--as-of',
      [
        { kind: 'no-value', option: 'asOf' },
        { kind: 'no-operand', operand: 'FROM' },
      ],
    ],
  ] as const)('%#: faults of “%o %s”', (command, line, faults) => {
    expect(parse(command, words(line)).faults).toEqual(faults)
  })

  it('gives what runs the types of what is declared', () => {
    expectTypeOf<OperandsOf<typeof count>>().toEqualTypeOf<readonly [operand: string, operand?: string]>()
    expectTypeOf<OperandsOf<(typeof log)['actions']['show']>>().toEqualTypeOf<
      readonly [string, ...string[]]
    >()
    expectTypeOf<OptionsOf<typeof count>['pause']>().toEqualTypeOf<readonly string[]>()
    expectTypeOf<OptionsOf<typeof count>['asOf']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<OptionsOf<typeof count>['why']>().toEqualTypeOf<true | undefined>()
    expectTypeOf<keyof OptionsOf<typeof log, 'show'>>().toEqualTypeOf<'json'>()
    expectTypeOf<keyof OptionsOf<typeof log, 'add'>>().toEqualTypeOf<'json' | 'day'>()
  })
})
