import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** The key of an installation: 32 random bytes, kept outside its database and its data folder. */
export interface InstallationKey {
  readonly installation: string
  /** The file in which it is kept. */
  readonly file: string
  readonly secret: Uint8Array
}

/** The key is not where it should be, or is not the one of this installation. */
export class KeyError extends Error {
  override readonly name = 'KeyError'
  constructor(
    readonly reason: 'missing' | 'unreadable' | 'of-another-installation',
    readonly file: string,
  ) {
    super(`The key of this installation is ${reason}: ${file}`)
  }
}

/**
 * Where the key of an installation is kept: in `ANSHEN_KEY_FILE`, else in the user's configuration folder under the
 * installation's identifier.
 */
export function keyFileOf(installation: string, env: NodeJS.ProcessEnv = process.env): string {
  return env.ANSHEN_KEY_FILE || join(configurationFolder(env), `${installation}.key`)
}

function configurationFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return join(env.APPDATA || homedir(), 'Anshen')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Anshen')
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'anshen')
}

const HEAD = 'anshen-key-1'

/**
 * Makes a key and keeps it in a file that only its owner can read; where the file is there already, its key.
 *
 * @throws KeyError where the file holds something else
 */
export const makeKey = (installation: string, file: string): Promise<InstallationKey> =>
  keepKey({ installation, file, secret: randomBytes(32) })

/**
 * Keeps a key in its file, which only its owner can read; where the file is there already, its key stays.
 *
 * @returns the key that is in the file now
 * @throws KeyError where the file holds something else
 */
export async function keepKey({ installation, file, secret }: InstallationKey): Promise<InstallationKey> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  // Written aside, and named at once and only where nothing has the name: a start that is cut off leaves no half a key.
  const aside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    const handle = await open(aside, 'wx', 0o600)
    await handle.writeFile(`${HEAD}\n${installation}\n${Buffer.from(secret).toString('base64url')}\n`)
    await handle.sync()
    await handle.close()
    await link(aside, file)
    return { installation, file, secret }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return readKey(file)
  } finally {
    await rm(aside, { force: true })
  }
}

/** @throws KeyError where there is none, or the file holds something else */
export async function readKey(file: string): Promise<InstallationKey> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new KeyError(error.code === 'ENOENT' ? 'missing' : 'unreadable', file)
  })
  const [head, installation = '', secret = ''] = text.split(/\r?\n/)
  const bytes = Buffer.from(secret, 'base64url')
  if (head !== HEAD || bytes.length !== 32 || installation === '') throw new KeyError('unreadable', file)
  return { installation, file, secret: bytes }
}

/** A key for one purpose: none tells of another, nor of the key they come from. */
export const keyFor = ({ secret }: InstallationKey, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(0), `anshen ${purpose}`, 32))

/** The pair that signs checkpoints (Ed25519). */
export function signingPair(key: InstallationKey): { readonly sign: KeyObject; readonly verify: KeyObject } {
  // PKCS #8 of an Ed25519 key is these sixteen bytes and the seed (RFC 8410).
  const head = Buffer.from('302e020100300506032b657004220420', 'hex')
  const sign = createPrivateKey({
    key: Buffer.concat([head, keyFor(key, 'checkpoints')]),
    format: 'der',
    type: 'pkcs8',
  })
  return { sign, verify: createPublicKey(sign) }
}
