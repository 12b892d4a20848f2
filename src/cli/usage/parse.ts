import { type Command, type Form, flagOf, formsOf, type Option } from './command.ts'

/** What is wrong with how a command was called; said in words by `faults.ts`. */
export type UsageFault =
  | { readonly kind: 'no-action'; readonly typed: string | undefined }
  | { readonly kind: 'no-option'; readonly typed: string }
  | { readonly kind: 'no-value' | 'twice' | 'of-another' | 'needs'; readonly option: string }
  | { readonly kind: 'no-operand'; readonly operand: string }
  | { readonly kind: 'too-many' }

interface CommandLine {
  /** The action that is asked for; '' where the command has none, or none of that name. */
  readonly action: string
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, string | true | readonly string[]>>
  readonly faults: readonly UsageFault[]
}

/** A command line as its command declares it, with every fault of its usage. Words after `--` are operands. */
export function parse(command: Command, argv: readonly string[]): CommandLine {
  const { words, options, faults } = sorted(command, argv)
  const { actions } = command
  const action = actions && words[0] !== undefined && Object.hasOwn(actions, words[0]) ? words[0] : ''
  const form = formsOf(command)[action]
  const operands = action === '' ? words : words.slice(1)
  const found: UsageFault[] = [
    ...faults,
    ...(form ? operandFaults(form, operands, faults) : [{ kind: 'no-action', typed: words[0] } as const]),
  ]
  if (form) {
    const spoken = actions ? [action] : words
    for (const name of Object.keys(options).filter((each) => isTyped(options[each]))) {
      const { only, needs } = command.options[name]!
      if (only && !spoken.some((word) => only.includes(word)))
        found.push({ kind: 'of-another', option: name })
      else if (needs !== undefined && !isTyped(options[needs])) found.push({ kind: 'needs', option: name })
    }
  }
  return { action, operands, options, faults: found }
}

/** Words and options apart. */
function sorted(command: Command, argv: readonly string[]) {
  const words: string[] = []
  const faults: UsageFault[] = []
  const options: Record<string, string | true | string[]> = {}
  const names = new Map(Object.keys(command.options).map((name) => [flagOf(name), name]))
  for (const [name, { repeatable }] of Object.entries(command.options)) if (repeatable) options[name] = []
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at]!
    if (word === '--') {
      words.push(...argv.slice(at + 1))
      break
    }
    if (!isOption(word)) {
      words.push(word)
      continue
    }
    const [, flag = word, behind] = /^(--[^=]+)=(.*)$/s.exec(word) ?? []
    const name = names.get(flag)
    const option: Option | undefined = name === undefined ? undefined : command.options[name]
    if (name === undefined || !option || (behind !== undefined && !option.value)) {
      faults.push({ kind: 'no-option', typed: option ? word : flag })
      continue
    }
    if (!option.value) {
      options[name] = true
      continue
    }
    const value = behind ?? argv[++at]
    const before = options[name]
    if (value === undefined) faults.push({ kind: 'no-value', option: name })
    else if (Array.isArray(before)) before.push(value)
    // Of two values the first would be forgotten: a file not written, a day not looked at.
    else if (before !== undefined) faults.push({ kind: 'twice', option: name })
    else options[name] = value
  }
  return { words, options, faults }
}

/** A single dash is standard input, a negative number an operand. */
const isOption = (word: string): boolean =>
  word.length > 1 && word.startsWith('-') && !/^-(?:\d+|\d*\.\d+)$/.test(word)

const isTyped = (value: string | true | readonly string[] | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined

function operandFaults(
  { operands: places }: Form,
  operands: readonly string[],
  before: readonly UsageFault[],
): readonly UsageFault[] {
  // What stands behind an unknown option may be its value.
  if (before.some(({ kind }) => kind === 'no-option')) return []
  const missing = places.find((place, at) => operands[at] === undefined && !place.startsWith('['))
  if (missing !== undefined) return [{ kind: 'no-operand', operand: missing.replace('...', '') }]
  const isOpen = places.some((place) => place.includes('...'))
  return !isOpen && operands.length > places.length ? [{ kind: 'too-many' }] : []
}
