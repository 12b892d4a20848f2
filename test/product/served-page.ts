import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { pageApp } from '#api'
import { launchBrowser } from './browser.ts'

/** The day the examples were written for. */
export const TODAY = '2026-11-21'
export const desk = { viewport: { width: 1440, height: 1000 }, locale: 'en-US' } as const

/** The product's page on its own server, in a real browser, for the tests of one file. */
export interface ServedPage {
  /** A fresh page, its complaints collected: no test ends with one. */
  open(options?: BrowserContextOptions): Promise<Page>
}

/**
 * Serves the page before the tests of the file that calls it, and takes both down after them.
 *
 * @param folder  where a page of the file's own stands once it is built, instead of the product's
 */
export function servedPage(folder = (): string => join(inject('built'), 'web')): ServedPage {
  let server: ServerType
  let browser: Browser
  let address: string
  let complaints: string[] = []

  beforeAll(async () => {
    const app = await pageApp(folder())
    await new Promise<void>((ready) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => ready())
    })
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    const found = complaints
    complaints = []
    expect(found).toEqual([])
  })

  return {
    async open(options = desk) {
      const context = await browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce', ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      await page.clock.setFixedTime(new Date(`${TODAY}T04:00:00Z`))
      page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(address) && !url.startsWith('blob:')) complaints.push(`request outside: ${url}`)
      })
      await page.goto(address)
      return page
    },
  }
}
