/**
 * Writes a case of a million events, replays it with the command line as it ships, in a heap of Node's default size,
 * and puts time and peak memory into README.md.
 *
 *   node bench/review/million.mjs [--events 1000000] [--date 2026-11-21] [--dry]
 */
import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { getHeapStatistics } from 'node:v8'
import { bundleCommandLine } from '../../scripts/bundle-cli.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    dry: { type: 'boolean', default: false },
  },
})
const count = Number(values.events)
const AS_OF = '2026-11-21'

/** A review that asks for materials again and again; one event in five is refused where it stands. */
function eventAt(index, corrections) {
  const day = Date.UTC(2022, 1, 15) + Math.floor((index / count) * 1700) * 86_400_000
  const on = new Date(day).toISOString().slice(0, 10)
  const first = ['application-submitted', 'materials-conform', 'review-required'][index]
  if (first) return { on, step: first, id: `e${index}` }
  if (corrections && index % 1000 === 999) {
    return { on, step: 'corrected', corrects: 'e1', reason: 'mistyped', instead: { on: '2022-02-15' } }
  }
  const kinds = {
    0: { on, step: 'supplement-requested', of: 'party' },
    1: { on, step: 'supplement-received', of: 'party' },
    5: { on, step: 'review-required' },
    6: { on, step: 'reply-received', member: '公安部', agrees: true },
  }
  return kinds[index % 10] ?? { on, step: 'complaint-filed', id: `e${index}` }
}

function* textOf(corrections) {
  let piece = `${JSON.stringify({ case: 'A long case', procedure: 'order-8', asOf: AS_OF })}\n`
  for (let index = 0; index < count; index += 1) {
    piece += `${JSON.stringify(eventAt(index, corrections))}\n`
    if (piece.length < 1 << 18) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** The child tells its own use: processor time, since other work on the machine is none of its doing. */
const SAY_USE =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nused "+u.maxRSS+" "+(u.userCPUTime+u.systemCPUTime))})'

function replay(entry, args) {
  return new Promise((resolve) => {
    const env = { ...process.env, ANSHEN_TODAY: AS_OF, LANG: 'en_GB.UTF-8', NODE_OPTIONS: '' }
    const child = spawn(process.execPath, ['--import', SAY_USE, entry, 'case', 'replay', ...args], { env })
    let [bytes, said] = [0, '']
    child.stdout.on('data', (chunk) => {
      bytes += chunk.length
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      said += chunk
    })
    child.once('close', (status) => {
      // One event in five is not counted where it stands, which is no success.
      if (status !== 1) throw new Error(`exit status ${status}: ${said}`)
      const [, kilobytes, microseconds] = /used (\d+) (\d+)/.exec(said)
      resolve({ seconds: microseconds / 1e6, bytes, megabytes: kilobytes / 1024 })
    })
  })
}

const folder = mkdtempSync(join(tmpdir(), 'anshen-million-'))
const rows = []
try {
  await bundleCommandLine(folder)
  const entry = join(folder, 'anshen.mjs')
  for (const [name, corrections, args] of [
    ['JSON Lines', false, []],
    ['JSON Lines, all refusals as JSON', false, ['--json']],
    ['JSON Lines, every thousandth event a correction', true, []],
  ]) {
    const file = join(folder, 'case.jsonl')
    await pipeline(textOf(corrections), createWriteStream(file))
    const { seconds, bytes, megabytes } = await replay(entry, [file, ...args])
    const size = (statSync(file).size / 1e6).toFixed(0)
    rows.push(
      `| ${name} | ${size} | ${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 0)} | ${seconds.toFixed(1)} | ${Math.round(count / seconds).toLocaleString('en')} | ${megabytes.toFixed(0)} |`,
    )
    console.error(rows.at(-1))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const limit = (getHeapStatistics().heap_size_limit / 1024 / 1024).toFixed(0)
const figures = [
  `${availableParallelism()} CPUs, Node ${process.version}, heap limit ${limit} MB (Node’s default on this machine), ${count.toLocaleString('en')} events, one run each, ${values.date}`,
  '',
  '| File | MB read | MB printed | seconds of processor | events a second | MB of memory at the peak |',
  '| --- | --: | --: | --: | --: | --: |',
  ...rows,
].join('\n')
console.log(figures)
if (!values.dry) writeFigures(figures)

function writeFigures(text) {
  const file = join(here, 'README.md')
  const [begin, end] = ['<!-- million -->', '<!-- end of million -->']
  const readme = readFileSync(file, 'utf8')
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  if (from < 0 || to < from) throw new Error('bench/review/README.md has lost the marks of the million')
  writeFileSync(file, `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`)
}
