import type { Hono } from 'hono'
import type { AnyKind } from '#records'
import { openApiText } from './openapi.ts'
import { REFERENCE_STYLE, referencePage } from './reference-page.ts'

/** The API as a document for programs and as a page for people: made when first asked for, and kept. */
export function addReferenceRoutes(app: Hono, kinds: readonly AnyKind[]): void {
  let document: string | undefined
  let page: string | undefined
  const text = (): string => {
    document ??= openApiText(kinds)
    return document
  }
  app.get('/api/openapi.json', (context) =>
    context.body(text(), 200, { ...KEPT, 'Content-Type': 'application/json; charset=utf-8' }),
  )
  app.get('/api', (context) => {
    page ??= referencePage(text())
    return context.body(page, 200, { ...KEPT, 'Content-Type': 'text/html; charset=utf-8' })
  })
  app.get('/api/reference.css', (context) =>
    context.body(REFERENCE_STYLE, 200, { ...KEPT, 'Content-Type': 'text/css; charset=utf-8' }),
  )
}

const KEPT = { 'Cache-Control': 'no-cache' }
