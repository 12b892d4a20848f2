import type { Verdict } from '#rules'
import type { Compiled } from './compile/compile.ts'
import { IMPOSSIBLE } from './completions.ts'
import { type Ask, type Diagram, diagramOf, isLeaf, nodesOf } from './diagram.ts'
import { type Symbols, symbolSource, symbolsOf } from './symbols.ts'

/**
 * A version's verdict and the status of each duty as plain functions, for programs that need nothing else: the
 * source text of a JavaScript module, written when the project is built (a page under a strict content security
 * policy can make no functions from text). Exact: the same as `determine`, whatever is known.
 *
 * The module exports `verdictOf(answers, positions?)` and `statusOf`, a table of `(answers, positions?)` by duty;
 * `VERDICT_TYPES` are its types. Answers have been checked; what they say is not questioned.
 */
export function verdictSource(compiled: Compiled): string {
  const { domains, readings, start, regulation } = compiled
  const free = start.slice()
  for (const reading of readings) free[reading] = domains[reading]!.full
  const named = [
    { name: 'verdict', plain: verdictDiagram(compiled, start), under: verdictDiagram(compiled, free) },
    ...compiled.duties.map((duty, at) => ({
      name: `duty${at}`,
      plain: statusDiagram(compiled, duty.function, start),
      under: statusDiagram(compiled, duty.function, free),
    })),
  ]
  const nodes = named.flatMap(({ plain, under }) => [...nodesOf(plain), ...nodesOf(under)])
  const asked = [...new Set(nodes.map(({ domain }) => domain))].sort((a, b) => a - b)
  const symbols = new Map(
    asked.map((domain) => [
      domain,
      symbolsOf(
        domains[domain]!,
        nodes.filter((node) => node.domain === domain),
      ),
    ]),
  )
  const readers = asked.map((domain) => reader(compiled, domain, symbols.get(domain)!))
  const bodies = named.flatMap(({ name, plain, under }) => [
    diagramSource(compiled, name, '(a)', plain, symbols),
    diagramSource(compiled, `${name}Under`, '(a, p)', under, symbols),
  ])
  const statuses = compiled.duties.map(({ duty: { name, onlyUnder } }, at) => {
    const call = `(a, p) => p === undefined ? duty${at}(a) : duty${at}Under(a, p)`
    if (onlyUnder === undefined) return `  ${JSON.stringify(name)}: ${call},`
    const { reading, position } = onlyUnder
    const taken = `(p?.[${JSON.stringify(reading)}] ?? ${JSON.stringify(regulation.readings[reading]!.default)})`
    return `  ${JSON.stringify(name)}: (a, p) => ${taken} !== ${JSON.stringify(position)} ? undefined : (${call})(a, p),`
  })
  return [
    `// Made from the rules of ${regulation.id}: change those, not this.`,
    IS_SIGNED,
    ...readers,
    ...bodies,
    'export const verdictOf = (a, p) => p === undefined ? verdict(a) : verdictUnder(a, p)',
    `export const statusOf = {\n${statuses.join('\n')}\n}`,
    '',
  ].join('\n')
}

const IS_SIGNED = `function isSigned({ by, on }) {
return ((typeof by === 'string' ? by : by?.body) ?? '').trim() !== '' && (on ?? '').trim() !== ''
}`

/** The types of a module that {@link verdictSource} writes, beside the library's rules. */
export const VERDICT_TYPES = `import type { Answers, Positions, Status, Verdict } from '../src/rules/index.js'
/** The verdict, nothing else; readings are at their defaults where no positions are given. */
export declare const verdictOf: (answers: Answers, positions?: Positions) => Verdict
/** The status of each duty; undefined for a duty that does not exist under these positions. */
export declare const statusOf: Readonly<Record<string, (answers: Answers, positions?: Positions) => Status | undefined>>
`

function verdictDiagram(compiled: Compiled, start: Int32Array): Diagram {
  const { residuals, regulation, filing, filingUnderSome, assess: assessed, exposure, indexOf } = compiled
  const { assess } = regulation.verdict
  const consult = residuals.or(filingUnderSome, exposure)
  const end = residuals.apply('end', filing, consult, (files, consults) =>
    files ? FILES : consults ? CONSULTS : 0,
  )
  const root = residuals.apply(
    'end, assess',
    end,
    assessed,
    (value, applies) => value | (applies ? ASSESSES : 0),
  )
  return diagramOf(residuals, {
    root: amongPossible(compiled, root),
    start,
    ...(assess ? { known: indexOf.get(assess.judgement)! } : {}),
    resultOf: verdictFor,
  })
}

const FILES = 1
const CONSULTS = 2
const ASSESSES = 4

/** The contract's precedence over everything that the answers leave possible. */
function verdictFor(values: ReadonlySet<number>, judged: boolean): Verdict {
  const all = [...values].filter((value) => value !== IMPOSSIBLE)
  if (all.every((value) => value & FILES)) return 'must-file'
  if (!judged && all.every((value) => value & ASSESSES)) return 'must-assess'
  if (all.some((value) => value & FILES)) return 'undetermined'
  return all.some((value) => value & CONSULTS) ? 'consult' : 'no-filing'
}

const statusDiagram = (compiled: Compiled, root: number, start: Int32Array): Diagram =>
  diagramOf(compiled.residuals, {
    root: amongPossible(compiled, root),
    start,
    resultOf: (values) => (!values.has(0) ? 'met' : values.has(1) ? 'unknown' : 'not-met'),
  })

/** What answers that cannot stand together would give is left out of every result. */
const amongPossible = ({ completions, possible }: Compiled, root: number): number =>
  completions.among(root, possible)

/** The function that reads one fact or reading. */
function reader({ domains, regulation }: Compiled, at: number, symbols: Symbols): string {
  const domain = domains[at]!
  const fact = domain.kind === 'reading' ? undefined : regulation.facts[domain.name]
  const argument = fact ? 'answer' : `position = ${JSON.stringify(regulation.readings[domain.name]!.default)}`
  return `function read${at}(${argument}) {\n${symbolSource(domain, fact, symbols)}\n}`
}

/** A diagram as nested tests; what several tests lead to is a function of its own. */
function diagramSource(
  { domains }: Compiled,
  name: string,
  parameters: string,
  root: Diagram,
  symbols: ReadonlyMap<number, Symbols>,
): string {
  const nodes = nodesOf(root)
  const timesLedTo = new Map<Diagram, number>()
  for (const { next } of nodes) {
    for (const each of new Set(next.values())) timesLedTo.set(each, (timesLedTo.get(each) ?? 0) + 1)
  }
  const isShared = (node: Diagram): boolean => (timesLedTo.get(node) ?? 0) > 1
  const functionOf = (node: Diagram): string => (node === root ? name : `${name}_${node.id}`)
  const to = (node: Diagram): string => {
    if (isLeaf(node)) return `return ${JSON.stringify(node.result)}`
    return isShared(node) ? `return ${functionOf(node)}${parameters}` : test(node)
  }
  const test = ({ domain, next }: Ask): string => {
    const read = symbols.get(domain)!
    const { kind, name: of } = domains[domain]!
    const value = `read${domain}(${kind === 'reading' ? 'p' : 'a'}[${JSON.stringify(of)}])`
    const branches = new Map<Diagram, Set<number>>()
    for (const [mask, node] of next) {
      branches.set(node, (branches.get(node) ?? new Set()).add(read.symbolOf(mask)))
    }
    // The branch of most symbols is what is left once the others are told apart.
    const [last, ...others] = [...branches].sort(([, a], [, b]) => b.size - a.size)
    const told = others.map(
      ([node, of]) => `${[...of].map((symbol) => `case ${symbol}: `).join('')}{ ${to(node)} }\n`,
    )
    if (others.length === 1 && others[0]![1].size === 1) {
      const [[node, of]] = others as [[Diagram, Set<number>]]
      return `if (${value} === ${[...of][0]}) { ${to(node)} }\n${to(last![0])}`
    }
    return `switch (${value}) {\n${told.join('')}default: { ${to(last![0])} }\n}`
  }
  const own = nodes.filter((node) => node !== root && isShared(node))
  const functions = own.map((node) => `function ${functionOf(node)}${parameters} {\n${test(node)}\n}`)
  const body = isLeaf(root) ? to(root) : test(root)
  return [...functions, `function ${name}${parameters} {\n${body}\n}`].join('\n')
}
