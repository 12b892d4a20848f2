import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** An example of a docstring that stands for itself: an expression of what its file exports, and what it comes to. */
interface Example {
  readonly file: string
  readonly expression: string
  readonly result: string
}

const files = ['src', 'regulations', 'practice'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name)),
)
const examples: readonly Example[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/@example (\S.*?) {2,}\/\/ (.+?)(?: \*\/)?$/gm)].map(
    ([, expression, result]) => ({ file, expression: expression!, result: result! }),
  ),
)

/** The value of an example; a name that its file does not export is somebody else's to give. */
async function outcomeOf({ file, expression }: Example): Promise<{ readonly value: unknown } | undefined> {
  const exported = (await import(resolve(file))) as Record<string, unknown>
  try {
    const value = new Function(...Object.keys(exported), `return (${expression})`)(...Object.values(exported))
    return { value }
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof SyntaxError) return undefined
    throw error
  }
}

const said = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (isText(value)) return `${value.en}; ${value.zh}`
  return JSON.stringify(value)
}
const isText = (value: unknown): value is { readonly en: string; readonly zh: string } =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'en,zh'

const evaluated = (result: string): unknown => {
  try {
    return new Function(`return (${result})`)()
  } catch {
    return result
  }
}

describe('an example in a docstring comes to what it says', async () => {
  const found = await Promise.all(
    examples.map(async (example) => ({ example, ran: await outcomeOf(example) })),
  )
  const run = found.flatMap(({ example, ran }) => (ran ? [{ ...example, value: ran.value }] : []))

  it('wherever it needs nothing but its own file', () => {
    expect(examples.length).toBeGreaterThan(50)
    expect(run.length).toBeGreaterThan(40)
  })

  it.each(run)('$file: $expression', ({ value, result }) => {
    const meant = evaluated(result)
    if (typeof meant === 'object' && !isText(value)) expect(value).toMatchObject(meant as object)
    else expect([result, said(meant)]).toContain(said(value))
  })
})
