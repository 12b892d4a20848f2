// Runs command lines of the bundle one after another in one process: the entry anew for each, its chunks read once.
// Started by cli-bundle.ts, with the path of the entry.
import { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'

const entry = pathToFileURL(process.argv[2]).href
/** What a pipe holds: a text of any length comes in pieces, characters cut in two. */
const CHUNK = 64 * 1024
/** What a command line listens to, and would take with it to its end. */
const HEARD = ['uncaughtException', 'unhandledRejection', 'SIGINT', 'SIGTERM']

let lines = 0
let before = Promise.resolve()
process.on('message', (line) => {
  before = before.then(() => run(line)).then((ran) => process.send({ id: line.id, ran }))
})
process.on('disconnect', () => leave())
const leave = process.exit.bind(process)

/** A stream that is no screen, no file and no device: what is written to it is kept. */
function pipe() {
  const pieces = []
  const stream = new Writable({
    write(piece, _, done) {
      pieces.push(piece)
      done()
    },
  })
  return Object.assign(stream, { fd: -1, text: () => Buffer.concat(pieces).toString('utf8') })
}

function* inPieces(text) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
}

async function run({ args, cwd, env, stdin }) {
  const [out, err] = [pipe(), pipe()]
  const streams = { stdin: Readable.from(inPieces(stdin)), stdout: out, stderr: err }
  for (const [name, value] of Object.entries(streams))
    Object.defineProperty(process, name, { value, configurable: true })
  process.env = { ...env }
  process.argv = [process.argv[0], entry, ...args]
  process.chdir(cwd)
  process.exitCode = undefined
  const exit = new Promise((ended) => {
    process.exit = (status) => ended(status ?? process.exitCode ?? 0)
  })
  lines += 1
  const status = await Promise.race([exit, import(`${entry}?${lines}`).then(() => process.exitCode ?? 0)])
  for (const event of HEARD) process.removeAllListeners(event)
  return { status, out: out.text(), err: err.text() }
}
