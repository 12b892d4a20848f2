/**
 * Two releases in one process, their rounds in turn: what a change made slower or faster. Each is a checkout in which
 * `npm run build` has run.
 *
 *   node bench/releases.mjs BEFORE [AFTER] [--rounds 9] [--date 2026-11-21] [--dry]
 *
 * Times are of the processor, as in rounds.ts; the first question and a determination with nothing remembered make their
 * rules anew. The matters are the examples of BEFORE that both read as of Order No. 8.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { machine, write } from './figures.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '9' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    dry: { type: 'boolean', default: false },
  },
})
const [before, after = dirname(dirname(fileURLToPath(import.meta.url)))] = positionals
if (before === undefined) throw new Error('node bench/releases.mjs BEFORE [AFTER]: two built checkouts')
const rounds = Number(values.rounds)
const ON = '2026-11-21'

/** The library of a checkout, its rooms by the names of any release: a room that has moved is found where it went. */
async function library(root) {
  const door = async (...paths) => {
    for (const path of paths) {
      const file = join(resolve(root), 'dist', 'lib', path, 'index.js')
      try {
        return await import(pathToFileURL(file).href)
      } catch (error) {
        if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
      }
    }
    throw new Error(`${root} has none of ${paths.join(', ')}: is it built?`)
  }
  const practice = await door('practice')
  return {
    root: resolve(root),
    ...(await import(pathToFileURL(join(resolve(root), 'dist', 'lib', 'src', 'version.js')).href)),
    ...(await door('src')),
    ...(await door('src/cases')),
    ...(await door('src/reasoning')),
    ...(await door('src/engine', 'src/rules')),
    ...practice,
    order8: practice.order8 ?? (await door('regulations')).order8,
  }
}

/** What the command line gives to whoever seals a receipt; the library alone seals with plain TypeScript. */
const sha256 = (text) => createHash('sha256').update(text).digest('hex')

/** What a release does, each prepared once; the matters are the examples that both releases read. */
function worksOf(lib, texts) {
  const tiers = lib.tiersOf(lib.order8)
  const determiner = lib.determinerOf(lib.order8, tiers)
  const matters = texts.map((text) => lib.readMatter(text, ON).value)
  const plain = texts.map((text) => parse(text))
  const events = Array.from({ length: 200 }, (_, at) => [
    { on: '2026-03-02', step: 'application-submitted' },
    ...(at % 2 ? [{ on: '2026-03-04', step: 'materials-conform' }] : []),
    { on: '2026-03-10', step: 'review-required' },
  ])
  const cases = events.map((each) =>
    JSON.stringify({ procedure: 'order-8', asOf: '2026-04-01', events: each }),
  )
  return {
    determine: () => {
      for (const { answers, positions } of matters) determiner.determine(answers, positions, ON)
      return matters.length
    },
    'determine, nothing remembered': () => {
      const fresh = lib.determinerOf(lib.order8, tiers)
      for (const { answers, positions } of matters) fresh.determine(answers, positions, ON)
      return matters.length
    },
    'checkMatter + screenMatter': () => {
      for (const given of plain) lib.screenMatter(lib.checkMatter(given, ON).value, ON)
      return matters.length
    },
    'checkMatter + screenMatter, SHA-256 of Node': () => {
      for (const given of plain) lib.screenMatter(lib.checkMatter(given, ON).value, ON, sha256)
      return matters.length
    },
    'folding a case, read from its text': () => {
      for (const text of cases) lib.replayCase(lib.readCase(text, '2026-04-01').value)
      return cases.length
    },
    'the first question': () => {
      const situation = lib.situationOf(lib.determinerOf(lib.order8, tiers), {})
      lib.nextQuestion(situation)
      return 1
    },
  }
}

const libs = { before: await library(before), after: await library(after) }
const folder = join(before, 'examples')
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .filter((text) =>
    Object.values(libs).every((lib) => {
      const read = lib.readMatter(text, ON)
      return read.ok && (read.value.on ?? ON) >= '2022-02-15'
    }),
  )

/** Microseconds of processor time an item, a list for each work and release; the releases in turn, and in turn first. */
function timed() {
  const works = { before: worksOf(libs.before, texts), after: worksOf(libs.after, texts) }
  const times = {}
  for (const name of Object.keys(works.after)) {
    times[name] = { before: [], after: [] }
    const warmEnd = performance.now() + 4000
    while (performance.now() < warmEnd) for (const each of ['before', 'after']) works[each][name]()
    for (let round = 0; round < rounds; round += 1) {
      for (const each of round % 2 ? ['after', 'before'] : ['before', 'after']) {
        const start = process.cpuUsage()
        let items = 0
        while (items < texts.length) items += works[each][name]()
        const { user, system } = process.cpuUsage(start)
        times[name][each].push((user + system) / items)
      }
    }
  }
  return times
}

/** Milliseconds from start to exit, bare Node among them. */
function started() {
  const screen = ({ root }) => [
    join(root, 'dist', 'anshen.mjs'),
    'screen',
    join(root, 'examples', '01-listing-abroad.yaml'),
  ]
  const all = { node: ['-e', '0'], before: screen(libs.before), after: screen(libs.after) }
  const times = { node: [], before: [], after: [] }
  for (let round = 0; round < 2 * rounds + 1; round += 1) {
    for (const [name, args] of Object.entries(all)) {
      const start = performance.now()
      const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
      if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
      times[name].push(performance.now() - start)
    }
  }
  return times
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
const figure = (value) => (value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3))

const times = timed()
const starts = started()
const determine = { before: median(times.determine.before), after: median(times.determine.after) }
const rows = Object.entries(times).map(([name, { before: b, after: a }]) => {
  const [was, is] = [median(b), median(a)]
  const over = name.startsWith('check')
    ? `; ${figure(was / determine.before)} and ${figure(is / determine.after)} times determine`
    : ''
  return `| ${name} | ${figure(was)} | ${figure(is)} | ${figure(is / was)} | µs an item${over} |`
})
const [node, was, is] = [median(starts.node), median(starts.before), median(starts.after)]
rows.push(
  `| anshen screen, the whole process | ${figure(was)} | ${figure(is)} | ${figure(is / was)} | ms; ${figure(was / node)} and ${figure(is / node)} times bare Node |`,
)
const table = `${machine(values.date)}; ${texts.length} matters, ${rounds} rounds, medians

| What | ${libs.before.version} | ${libs.after.version} | ratio | |
| --- | --: | --: | --: | --- |
${rows.join('\n')}`
console.log(table)
if (!values.dry) write('README.md', 'releases', table)
