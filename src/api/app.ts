import { type Context, Hono } from 'hono'
import { type Asset, assetsUnder } from './assets.ts'
import { strictHeaders } from './headers.ts'
import { notBuilt, notFound } from './pages.ts'

/**
 * The page, served from the folder it was built into. It holds no data: what a user types stays in the browser.
 *
 * @param root  the folder, as `dist/web`
 * @example (await pageApp('dist/web')).request('/')
 */
export async function pageApp(root: string): Promise<Hono> {
  const assets = await assetsUnder(root)
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(strictHeaders)) context.header(name, value)
  })
  app.on(['GET'], '*', async (context) => {
    const asset = assets.get(addressOf(context.req.path))
    if (asset) return answered(context, asset)
    return assets.size === 0 ? context.html(notBuilt, 503) : context.html(notFound, 404)
  })
  app.all('*', (context) => context.text('Method not allowed\n', 405, { Allow: 'GET, HEAD' }))
  app.onError((_, context) => context.text('The file could not be read.\n', 500))
  return app
}

/** A folder's address is that of its index. */
function addressOf(path: string): string {
  try {
    const address = decodeURIComponent(path)
    return address.endsWith('/') ? `${address}index.html` : address
  } catch {
    return path
  }
}

async function answered(context: Context, { type, isHashed, read }: Asset): Promise<Response> {
  const { body, gzipped, etag } = await read()
  context.header('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  context.header('ETag', etag)
  if (gzipped) context.header('Vary', 'Accept-Encoding')
  if (context.req.header('If-None-Match') === etag) return context.body(null, 304)
  context.header('Content-Type', type)
  if (!gzipped || !/\bgzip\b/.test(context.req.header('Accept-Encoding') ?? '')) return context.body(body)
  context.header('Content-Encoding', 'gzip')
  return context.body(gzipped)
}
