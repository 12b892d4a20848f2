type Json = Readonly<Record<string, unknown>>

interface Schema extends Json {
  readonly $ref?: string
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly format?: string
}

interface Parameter {
  readonly in: string
  readonly name: string
  readonly required: boolean
  readonly description?: string
}

interface Operation {
  readonly summary: string
  readonly tags: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> }
  readonly responses: Readonly<Record<string, { readonly description: string }>>
  readonly 'x-anshen-cite'?: readonly string[]
}

interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly summary: string }
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** The style of the page: the strict policy allows none within it. */
export const REFERENCE_STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
summary{cursor:pointer;padding:.3rem 0}code{font-family:ui-monospace,monospace}details{border-top:1px solid #8886}
details div{padding:0 0 1rem 1.5rem}table{border-collapse:collapse}td{padding:.1rem 1rem .1rem 0;vertical-align:top}
@media(prefers-color-scheme:dark){:root{color-scheme:dark}}
`

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const code = (text: string): string => `<code>${escaped(text)}</code>`
const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const table = (rows: readonly string[]): string =>
  rows.length === 0 ? '' : `<table>${rows.join('')}</table>\n`

/**
 * The API as a page for people, from its OpenAPI document: without script, and nothing is loaded from elsewhere.
 *
 * @param text  the document
 */
export function referencePage(text: string): string {
  const document = JSON.parse(text) as ApiDocument
  const { info, tags } = document
  const sections = tags.map(({ name, description }) => {
    const parts = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, operation]) => operation.tags.includes(name))
        .map(([method, operation]) => operationPart(method, path, operation, document)),
    )
    return `<h2 id="${escaped(name)}">${escaped(description)}</h2>\n${parts.join('')}`
  })
  return `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>API · ${escaped(info.title)}</title>
<link rel="stylesheet" href="/api/reference.css">
<h1>${escaped(info.title)} ${escaped(info.version)}</h1>
<p>${escaped(info.summary)}</p>
<p><a href="/api/openapi.json">OpenAPI 3.1</a> · <a href="/">筛查页面 · Screening page</a></p>
<nav>${tags.map(({ name, description }) => `<a href="#${escaped(name)}">${escaped(description)}</a>`).join(' · ')}</nav>
${sections.join('')}</html>
`
}

function operationPart(method: string, path: string, operation: Operation, document: ApiDocument): string {
  const { summary, parameters = [], requestBody, responses } = operation
  const cite = operation['x-anshen-cite'] ?? []
  const asked = parameters.map(({ in: where, name, required, description = '' }) =>
    row(code(name), escaped(where), required ? REQUIRED : '', escaped(description)),
  )
  const bodies = Object.entries(requestBody?.content ?? {}).map(
    ([type, { schema }]) => `<p>${code(type)}</p>\n${membersOf(schema, document)}`,
  )
  const answers = Object.entries(responses).map(([status, { description }]) =>
    row(code(status), escaped(description)),
  )
  return `<details><summary>${code(`${method.toUpperCase()} ${path}`)} ${escaped(summary)}</summary><div>
${cite.length === 0 ? '' : `<p>${cite.map(escaped).join(' · ')}</p>\n`}${table(asked)}${bodies.join('')}${table(answers)}</div></details>
`
}

const REQUIRED = '必填 · required'

function membersOf(schema: Schema | undefined, document: ApiDocument): string {
  const whole = resolved(schema, document)
  return table(
    Object.entries(whole?.properties ?? {}).map(([name, member]) => {
      const { title = '', ...of } = { ...resolved(member, document), ...member }
      const zh = typeof of['x-title-zh'] === 'string' ? ` / ${of['x-title-zh']}` : ''
      return row(
        code(name),
        escaped(kindOf(of)),
        whole?.required?.includes(name) ? REQUIRED : '',
        escaped(`${title}${zh}`),
      )
    }),
  )
}

const resolved = (schema: Schema | undefined, { components }: ApiDocument): Schema | undefined =>
  schema?.$ref === undefined ? schema : components.schemas[schema.$ref.replace('#/components/schemas/', '')]

/** In a few words, of what kind a value is. */
const kindOf = ({ enum: values, type, format, items }: Schema): string =>
  values
    ? values.map(String).join(' | ')
    : `${[type ?? []].flat().join(' | ')}${format ? ` (${format})` : ''}${items ? ' […]' : ''}`
