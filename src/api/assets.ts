import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** One file of the page, as it is answered. */
export interface Asset {
  readonly type: string
  /** The name changes with the content, so the copy a browser has is always right. */
  readonly isHashed: boolean
  read(): Promise<Content>
}

interface Content {
  readonly body: Uint8Array<ArrayBuffer>
  /** Only for text, and only where it is smaller. */
  readonly gzipped: Uint8Array<ArrayBuffer> | undefined
  readonly etag: string
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
}

/**
 * The files under a folder by their address. Only what was found here is ever answered, so no address reaches
 * anything else on the machine.
 *
 * @returns empty where the folder is not there
 */
export async function assetsUnder(root: string): Promise<ReadonlyMap<string, Asset>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  const assets = new Map<string, Asset>()
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name)
    const type = TYPES[entry.name.split('.').at(-1) ?? '']
    if (!entry.isFile() || type === undefined) continue
    const address = `/${file.slice(root.length).replaceAll('\\', '/').replace(/^\/+/, '')}`
    assets.set(address, { type, isHashed: HASHED.test(address), read: once(() => contentOf(file, type)) })
  }
  return assets
}

/** As vite names what it builds: assets/name-hash.ext. */
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/

async function contentOf(file: string, type: string): Promise<Content> {
  const body = Uint8Array.from(await readFile(file))
  const packed = /^(text|application|image\/svg)/.test(type)
    ? Uint8Array.from(await promisify(gzip)(body))
    : undefined
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { body, gzipped: packed && packed.length < body.length ? packed : undefined, etag }
}

/** A file is read when it is first asked for, and kept; one that could not be read is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}
