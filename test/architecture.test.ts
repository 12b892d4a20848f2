import { readFileSync } from 'node:fs'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { beforeAll, describe, expect, it } from 'vitest'

interface Walls {
  readonly rooms: readonly string[]
  readonly libraries: readonly string[]
  /** Rooms of which only types may be imported: the shape of their data, none of their code. */
  readonly types?: readonly string[]
  /** Whether it may import what Node brings. */
  readonly node?: true
}

/** What each room may import, besides itself and the libraries named. One way only. */
const WALLS: Readonly<Record<string, Walls>> = {
  language: { rooms: [], libraries: [] },
  words: { rooms: ['language'], libraries: [] },
  rules: { rooms: ['language', 'words'], libraries: [] },
  engine: { rooms: ['language', 'words', 'rules'], libraries: [] },
  reasoning: { rooms: ['language', 'words', 'rules', 'engine'], libraries: [] },
  clock: { rooms: ['language', 'words'], libraries: [] },
  review: { rooms: ['language', 'words', 'rules', 'clock'], libraries: [] },
  checker: { rooms: ['language', 'words'], libraries: [], types: ['rules'] },
  regulations: { rooms: ['language', 'words', 'rules', 'clock', 'review'], libraries: [] },
  records: {
    rooms: [
      'language',
      'words',
      'rules',
      'clock',
      'review',
      'regulations',
      'practice',
      'contract',
      'screening',
      'cases',
    ],
    libraries: ['zod', '@noble/hashes'],
  },
  practice: { rooms: ['language', 'words', 'rules', 'regulations'], libraries: [] },
  contract: {
    rooms: ['language', 'words', 'rules', 'clock', 'review', 'regulations', 'practice'],
    libraries: ['zod', 'yaml', 'fastest-levenshtein'],
  },
  screening: {
    rooms: [
      'language',
      'words',
      'rules',
      'engine',
      'reasoning',
      'clock',
      'regulations',
      'practice',
      'contract',
      'version',
    ],
    libraries: ['yaml', '@noble/hashes', 'canonicalize'],
  },
  cases: {
    rooms: [
      'language',
      'words',
      'rules',
      'clock',
      'review',
      'regulations',
      'practice',
      'contract',
      'screening',
    ],
    libraries: [],
  },
  plans: {
    rooms: [
      'language',
      'words',
      'rules',
      'clock',
      'review',
      'regulations',
      'practice',
      'contract',
      'screening',
    ],
    libraries: [],
  },
  documents: {
    rooms: [
      'language',
      'words',
      'rules',
      'engine',
      'reasoning',
      'clock',
      'review',
      'regulations',
      'practice',
      'contract',
      'screening',
      'plans',
    ],
    libraries: [],
  },
  drawings: {
    rooms: ['language', 'words', 'rules', 'clock', 'review', 'contract', 'plans', 'documents'],
    libraries: [],
  },
  answers: {
    rooms: [
      'language',
      'words',
      'rules',
      'engine',
      'reasoning',
      'clock',
      'review',
      'checker',
      'regulations',
      'practice',
      'contract',
      'screening',
      'cases',
      'plans',
      'documents',
      'drawings',
    ],
    libraries: [],
  },
  library: { rooms: ['language', 'contract', 'screening'], libraries: [] },
  version: { rooms: [], libraries: [] },
}
const PURE = Object.keys(WALLS)

const PURE_ROOMS = PURE.filter((room) => room !== 'library')
const STORE: Readonly<Record<string, Walls>> = {
  store: {
    rooms: ['language', 'words', 'clock', 'contract', 'screening', 'records', 'plans', 'version'],
    // Built, the source's loader is not there: it reads the thread's file where that is TypeScript.
    libraries: ['kysely', 'pg', '@electric-sql/pglite', 'uuid', 'pinyin-pro'],
    node: true,
  },
}
const EDGES: Readonly<Record<string, Walls>> = {
  api: {
    rooms: [
      'language',
      'words',
      'clock',
      'contract',
      'practice',
      'reasoning',
      'screening',
      'records',
      'answers',
      'store',
      'version',
    ],
    libraries: ['hono', 'zod'],
    node: true,
  },
  mcp: {
    rooms: ['language', 'clock', 'contract', 'records', 'api', 'version'],
    libraries: ['@modelcontextprotocol/sdk', 'uuid'],
    node: true,
  },
  // Of the edges only the commands that serve open another's door.
  cli: {
    rooms: [...PURE_ROOMS, 'api', 'mcp', 'store'],
    libraries: ['picocolors', 'open', 'yaml', '@hono/node-server'],
    node: true,
  },
  web: {
    rooms: PURE_ROOMS.filter((room) => !['checker', 'cases', 'review', 'drawings'].includes(room)),
    libraries: ['react', 'react-dom', '@fontsource-variable/noto-sans-sc'],
  },
}

const ALL: Readonly<Record<string, Walls>> = { ...WALLS, ...STORE, ...EDGES }

const roomOf = (path: string): string | undefined => {
  if (/^regulations\//.test(path)) return 'regulations'
  if (/^practice\//.test(path)) return 'practice'
  if (path === 'src/index.ts') return 'library'
  if (path === 'src/version.ts') return 'version'
  return /^src\/([a-z]+)\//.exec(path)?.[1]
}

let modules: ICruiseResult['modules']

beforeAll(async () => {
  const { output } = await cruise(['src', 'regulations', 'practice'], {
    exclude: { path: '\\.test\\.tsx?$' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'node', 'default'] },
  } as Parameters<typeof cruise>[1])
  modules = (output as ICruiseResult).modules.filter(({ source }) => roomOf(source) !== undefined)
}, 60_000)

describe('the walls between the rooms', () => {
  it('stand around modules: a search that finds nothing has failed', () => {
    expect(modules.length).toBeGreaterThan(60)
    const seen = new Set(modules.map(({ source }) => roomOf(source)))
    for (const room of Object.keys(ALL)) expect([room, seen.has(room)]).toEqual([room, true])
    expect(modules.flatMap(({ dependencies }) => dependencies).length).toBeGreaterThan(150)
  })

  it('let dependencies through one way only, and only the libraries a room is allowed', () => {
    const breaches = modules.flatMap(({ source, dependencies }) => {
      const walls = ALL[roomOf(source)!]
      if (!walls) return [`${source} stands in no room`]
      return dependencies.flatMap(({ resolved, module, couldNotResolve, dependencyTypes }) => {
        const room = roomOf(resolved)
        const ofTypes = dependencyTypes.includes('type-only') ? (walls.types ?? []) : []
        const ofNode = dependencyTypes.includes('core') && walls.node === true
        const allowed = room
          ? room === roomOf(source) || [...walls.rooms, ...ofTypes].includes(room)
          : ofNode ||
            walls.libraries.some((library) => module === library || module.startsWith(`${library}/`))
        // Whether a library is there the compiler has said.
        const isLost = couldNotResolve && /^[.#]/.test(module)
        return allowed && !isLost ? [] : [`${source} → ${module}`]
      })
    })
    expect(breaches).toEqual([])
  })

  it('let only the command that serves open the server’s door', () => {
    const opened = modules
      .filter(
        ({ source, dependencies }) =>
          /^src\/cli\//.test(source) && dependencies.some(({ resolved }) => roomOf(resolved) === 'api'),
      )
      .map(({ source }) => source)
    expect(opened.length).toBeGreaterThan(0)
    expect(opened.filter((source) => !source.startsWith('src/cli/serve/'))).toEqual([])
  })

  it('let the checker of receipts know the shape of a proof and nothing of the code that made it', () => {
    const ofRules = (room: string) =>
      modules
        .filter(({ source }) => roomOf(source) === room)
        .flatMap(({ dependencies }) => dependencies)
        .filter(({ resolved }) => roomOf(resolved) === 'rules')
        .map(({ dependencyTypes }) => dependencyTypes.includes('type-only'))
    expect(ofRules('checker').length).toBeGreaterThan(5)
    expect(new Set(ofRules('checker'))).toEqual(new Set([true]))
    // The search tells types from values: other rooms import both.
    expect(new Set(ofRules('screening'))).toEqual(new Set([true, false]))
  })

  it('have one door: other rooms import a room by its name', () => {
    const through = modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ resolved, module }) => {
          const [from, to] = [roomOf(source), roomOf(resolved)]
          return to !== undefined && from !== to && to !== 'version' && module.startsWith('.')
        })
        .map(({ module }) => `${source} → ${module}`),
    )
    expect(through).toEqual([])
  })

  it('contain no circle', () => {
    const circles = modules.flatMap(({ source, dependencies }) =>
      dependencies.filter(({ circular }) => circular).map(({ module }) => `${source} → ${module}`),
    )
    expect(circles).toEqual([])
  })
})

describe('the articles', () => {
  const MEASURES = 'regulations/cybersecurity-review/'
  const importsOf = (folder: RegExp) =>
    modules
      .filter(({ source }) => folder.test(source))
      .flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => ({ source, resolved })))
  const articleOf = (path: string): number => Number(/\/article-(\d\d)/.exec(path)?.[1] ?? 0)

  it('import no later article', () => {
    const imports = importsOf(/\/order-\d\/article-\d\d/)
    expect(
      imports.filter(({ source, resolved }) => articleOf(resolved) < articleOf(source) && articleOf(resolved))
        .length,
    ).toBeGreaterThan(5)
    expect(imports.filter(({ source, resolved }) => articleOf(resolved) > articleOf(source))).toEqual([])
  })

  it('import no other version: what versions share stands in the vocabulary, which knows none of them', () => {
    const version = (path: string): string | undefined => /\/(order-\d)\//.exec(path)?.[1]
    const shared = importsOf(/\/order-\d\//)
    expect(
      shared.filter(({ resolved }) => resolved.startsWith(`${MEASURES}vocabulary/`)).length,
    ).toBeGreaterThan(20)
    expect(
      shared.filter(({ source, resolved }) => version(resolved) && version(resolved) !== version(source)),
    ).toEqual([])
    expect(importsOf(/\/vocabulary\//).filter(({ resolved }) => version(resolved))).toEqual([])
  })
})

describe('a version without what practice asks beside it', () => {
  it('is taken by practice alone, which puts both together', () => {
    const takers = modules
      .map(({ source }) => source)
      .filter((path) => !/^regulations\//.test(path) && /\bversionsOfLaw\b/.test(code(path)))
    expect(takers).toEqual(['practice/versions.ts'])
  })
})

describe('the pure rooms', () => {
  const pureSources = () => modules.map(({ source }) => source).filter((path) => PURE.includes(roomOf(path)!))

  it('read neither the process’s clock nor its time zone', () => {
    const readers = pureSources().filter((path) => /\bnew Date\b|\bDate\.|\bIntl\.|toLocale/.test(code(path)))
    expect(pureSources().length).toBeGreaterThan(50)
    expect(readers).toEqual([])
  })

  it('name no regulation in the machine: src/rules, src/engine, src/reasoning, src/clock and src/review know no article', () => {
    const machine = pureSources().filter((path) => /^src\/(rules|engine|reasoning|clock|review)\//.test(path))
    expect(machine.length).toBeGreaterThan(20)
    expect(machine.filter((path) => /'order-\d|#regulations/.test(code(path)))).toEqual([])
  })
})

/** The file without its comments. */
const code = (path: string): string =>
  readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
