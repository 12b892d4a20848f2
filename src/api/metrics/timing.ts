import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { RequestTimes } from './request-times.ts'

/** The methods that routes have; of others there is no end. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE'])

/**
 * Counts requests by the route that answered them, never by their address.
 *
 * @param otherwise  what they are counted under where no route answered
 */
export const timing =
  (times: RequestTimes, otherwise: string): MiddlewareHandler =>
  async (context, next) => {
    const start = performance.now()
    await next()
    const route = matchedRoutes(context)
      .map(({ path }) => path)
      .findLast((path) => !path.includes('*'))
    const method = METHODS.has(context.req.method) ? context.req.method : 'other'
    times.add(method, route ?? otherwise, context.res.status, (performance.now() - start) / 1000)
  }
