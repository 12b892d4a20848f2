import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A real browser for the product's tests: the one that ANSHEN_CHROMIUM names, an installed one, or one installed now.
 *
 * @throws Error with what was tried and what to do, when there is none
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ARGUMENTS })
}

function findChromium(): string {
  const named = process.env.ANSHEN_CHROMIUM
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`ANSHEN_CHROMIUM names ${named}, and there is no such file.`)
  }
  const found = installed()
  if (found !== undefined) return found
  installFromDebian()
  const fromDebian = installed()
  if (fromDebian !== undefined) return fromDebian
  run('npx', ['--no-install', 'playwright-core', 'install', 'chromium'])
  const fromPlaywright = installed()
  if (fromPlaywright !== undefined) return fromPlaywright
  throw new Error(
    'No Chromium was found and none could be installed (tried apt-get and playwright-core). ' +
      'Install Chromium or Google Chrome, or set ANSHEN_CHROMIUM to the path of one.',
  )
}

const installed = (): string | undefined =>
  [...KNOWN_PLACES, chromium.executablePath()].find((path) => existsSync(path))

function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
}

const run = (command: string, given: readonly string[]): boolean =>
  spawnSync(command, given, { stdio: 'ignore', timeout: 240_000 }).status === 0
