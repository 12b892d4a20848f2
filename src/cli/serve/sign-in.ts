import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Writes a file that only its owner can read; one of that name is replaced, never written into. */
async function writePrivate(path: string, text: string): Promise<void> {
  await rm(path, { force: true })
  const file = await open(path, 'wx', 0o600)
  await file.writeFile(text)
  await file.close()
}

/** Files of a server that are gone when it ends, however it ends. */
export class PrivateFiles {
  readonly #folder: string
  readonly #paths = new Set<string>()
  readonly #atExit = (): void => {
    for (const path of this.#paths) rmSync(path, { force: true })
  }

  constructor(folder: string) {
    this.#folder = folder
    process.once('exit', this.#atExit)
  }

  async write(name: string, text: string): Promise<string> {
    const path = join(this.#folder, name)
    await writePrivate(path, text)
    this.#paths.add(path)
    return path
  }

  async remove(name: string): Promise<void> {
    const path = join(this.#folder, name)
    this.#paths.delete(path)
    await rm(path, { force: true })
  }

  close(): void {
    this.#atExit()
    process.off('exit', this.#atExit)
  }
}

/**
 * Signs a browser in without the link ever standing in an address or in a list of processes: it opens a page of the
 * disc that sends the link.
 *
 * @param makePage  makes the text of that page; it is told what to call when its link was used or is void
 * @returns whether a browser was started
 */
export async function openSignedIn(
  files: PrivateFiles,
  makePage: (linkEnded: () => void) => string,
): Promise<boolean> {
  const name = `sign-in-${randomBytes(6).toString('hex')}.html`
  const path = await files.write(
    name,
    makePage(() => void files.remove(name)),
  )
  const isOpen = await openBrowser(pathToFileURL(path).href)
  if (!isOpen) await files.remove(name)
  return isOpen
}

/** Tries to open a browser. @returns whether one was started */
async function openBrowser(address: string): Promise<boolean> {
  try {
    const { default: start } = await import('open')
    const started = await start(address)
    started.on('error', () => {})
    // xdg-open ends at once, with a status, where it finds no browser.
    return await new Promise((resolve) => {
      const timer = setTimeout(() => resolve(true), 500)
      started.once('exit', (status) => {
        clearTimeout(timer)
        resolve(status === 0)
      })
    })
  } catch {
    return false
  }
}
