import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { hostsOf, isLoopback, LocalOwner, ServerApp, signInPage } from '#api'
import { todayInChina } from '#clock'
import { localOwnerOf, openStore, type Store, startWork } from '#store'
import { openControl } from '../control/control-server.ts'
import { dataFolder } from '../data-folder.ts'
import { placeName, placeOf } from '../operations/perform.ts'
import { type Refused, tellRefusal } from '../refusal.ts'
import { refusedByStore } from '../store-refusal.ts'
import { type Terminal, terminalFor } from '../terminal.ts'
import { today } from '../today.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { closed, type Listening, listenOn, onlyHere, portOf } from './listen.ts'
import {
  browserPage,
  failurePage,
  linkPage,
  noBrowserPage,
  openPage,
  sheetPage,
  startPage,
  stoppedPage,
  stoppingPage,
} from './pages.ts'
import { openSignedIn, PrivateFiles } from './sign-in.ts'

/** The page lies beside the bundle, wherever that was installed. */
const PAGE = fileURLToPath(new URL('web/', import.meta.url))

/** `anshen serve`: runs until it is interrupted, then stops cleanly. */
export const run: Run<OperandsOf<typeof command>, OptionsOf<typeof command>> = async (
  _,
  { port = '8080', host, data, open },
  terminal,
) => {
  const number = portOf(port)
  if (!number.ok) return tellRefusal(number.refused, {}, terminal)
  if (host !== undefined && !isLoopback(host)) return tellRefusal(onlyHere(host), {}, terminal)
  const day = today()
  if (!day.ok) return tellRefusal(day.refused, {}, terminal)
  let hosts: ReadonlySet<string> = new Set()
  const parts: Parts = { time: timeOf, report: (error) => report(error, terminal) }
  const app = await ServerApp.make({ page: PAGE, hosts: () => hosts, ...parts })
  const listening = await listenOn(host, number.value, app.fetch)
  if (!listening.ok) return tellRefusal(listening.refused, {}, terminal)
  hosts = hostsOf(host ?? 'localhost', listening.value.port)
  const address = addressOf(host, listening.value.port)
  // Both languages, whatever the terminal's: the two people before it may not share one.
  const both = terminalFor('both')
  both.page(startPage(address))
  const stop = interruption()
  const opened = await openInstallation(dataFolder(data), listening.value.port, app, parts)
  if (!opened.ok) {
    await stopListening(listening.value)
    return tellRefusal(opened.refused, {}, terminal)
  }
  both.page(openPage(address, opened.installation.name, opened.installation.tokenFile))
  if (opened.installation.newKey !== undefined) both.page(sheetPage(opened.installation.newKey))
  const signIn = new SignIn(opened.installation, address, both)
  if (!stop.aborted) await signIn.first(open === true)
  await aborted(stop)
  both.page(stoppingPage)
  signIn.close()
  app.stop()
  await stopListening(listening.value)
  await opened.installation.close()
  both.page(stoppedPage)
  return 0
}

interface Parts {
  readonly time: () => { readonly now: Date; readonly today: string }
  readonly report: (error: unknown) => void
}

/** Asked anew each time: a day ends while the server runs. */
function timeOf(): { readonly now: Date; readonly today: string } {
  const day = today()
  const now = new Date()
  return { now, today: day.ok ? day.value : todayInChina(now.getTime()) }
}

function report(error: unknown, terminal: Terminal): void {
  terminal.note(failurePage(error))
  if (process.env.ANSHEN_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`)
}

const addressOf = (host: string | undefined, port: number): string =>
  `http://${host === undefined ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}/`

/** Records that are open and served. */
interface Installation {
  readonly name: string
  readonly owner: LocalOwner
  readonly files: PrivateFiles
  readonly tokenFile: string
  /** The file of the key, where this start has made it. */
  readonly newKey: string | undefined
  close(): Promise<void>
}

/** Opens the records and lets the API answer from them. */
async function openInstallation(
  data: string,
  port: number,
  app: ServerApp,
  parts: Parts,
): Promise<
  | { readonly ok: true; readonly installation: Installation }
  | { readonly ok: false; readonly refused: Refused }
> {
  let store: Store
  const place = placeOf({ data })
  try {
    await mkdir(data, { recursive: true, mode: 0o700 })
    store = await openStore(place)
  } catch (error) {
    const refused = refusedByStore(error)
    if (!refused) throw error
    return { ok: false, refused }
  }
  const owner = new LocalOwner(localOwnerOf(store.key), port)
  app.open(store, owner)
  const files = new PrivateFiles(data)
  const tokenFile = await files.write(`access-${port}`, `${owner.access}\n`)
  // The commands of the terminal that work on the records of this folder.
  const control = await openControl(store, data)
  const work = startWork(store, { clock: parts.time, report: parts.report })
  const close = async (): Promise<void> => {
    await control.close()
    await work.stop()
    files.close()
    await store.close()
  }
  const newKey = store.isFirstStart ? store.key.file : undefined
  return { ok: true, installation: { name: placeName(place), owner, files, tokenFile, newKey, close } }
}

/** How the person at the terminal gets in: a browser that is signed in, or a link; Enter gives another. */
class SignIn {
  readonly #installation: Installation
  readonly #address: string
  readonly #terminal: Terminal
  readonly #canAsk = process.stdin.isTTY === true
  readonly #hear = (): void => this.#print()

  constructor(installation: Installation, address: string, terminal: Terminal) {
    this.#installation = installation
    this.#address = address
    this.#terminal = terminal
  }

  async first(open: boolean): Promise<void> {
    if (!open || !(await this.#browser())) this.#print()
    if (this.#canAsk) process.stdin.on('data', this.#hear)
  }

  close(): void {
    process.stdin.off('data', this.#hear)
    if (this.#canAsk) process.stdin.pause()
  }

  async #browser(): Promise<boolean> {
    const { owner, files } = this.#installation
    const isOpen = await openSignedIn(files, (linkEnded) =>
      signInPage(`${this.#address}api/session`, owner.makeLink(linkEnded), true),
    )
    this.#terminal.note(isOpen ? browserPage : noBrowserPage)
    return isOpen
  }

  #print(): void {
    const link = `${this.#address}api/session?link=${this.#installation.owner.makeLink()}`
    this.#terminal.page(linkPage(link, this.#canAsk))
  }
}

/** Aborted when somebody interrupts the process; the second time it ends at once. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  const stop = (): void => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return controller.signal
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** How long requests may take to end, in milliseconds. */
const PATIENCE_MS = 10_000

async function stopListening({ servers }: Listening): Promise<void> {
  const timer = setTimeout(() => {
    for (const server of servers) if ('closeAllConnections' in server) server.closeAllConnections()
  }, PATIENCE_MS)
  await Promise.all(servers.map(closed))
  clearTimeout(timer)
}
