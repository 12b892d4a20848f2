import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planPicture, procedureBpmn, procedurePicture } from '#drawings'
import { versions } from '#practice'
import { pictured, shippedCases } from '../shipped-cases.ts'
import { shippedPlans } from '../shipped-plans.ts'
import { launchBrowser } from './browser.ts'
import { collisionsIn } from './collisions.mjs'

let browser: Browser
let page: Page

/** The bundled Chinese face, so that what is measured does not turn on what the machine has. */
const FACES = 'node_modules/@fontsource-variable/noto-sans-sc'

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1300, height: 900 } })
  await page.route('http://pictures.test/**', (route) => {
    const path = new URL(route.request().url()).pathname
    if (path === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><link rel="stylesheet" href="/index.css"><body></body>',
      })
    return route.fulfill({
      body: readFileSync(FACES + path),
      contentType: path.endsWith('.css') ? 'text/css' : 'font/woff2',
    })
  })
  await page.goto('http://pictures.test/')
})

afterAll(async () => {
  await browser?.close()
})

/** What collides in a picture as a browser draws it. */
async function collisions(svg: string, face?: string): Promise<readonly string[]> {
  const style = face
    ? `<style>.anshen text,.anshen text.zh{font-family:"${face}","Noto Sans SC Variable"}</style>`
    : ''
  await page.locator('body').evaluate((body, inside) => {
    body.innerHTML = inside
  }, style + svg)
  // Every slice of the Chinese face that the picture needs.
  await page.evaluate('document.fonts.ready.then(() => true)')
  return page.evaluate(collisionsIn)
}

describe('no text of a procedure touches another, leaves its box or lies under a line', () => {
  const pictures = versions.flatMap(({ procedure, regulation }) =>
    (['en', 'zh', 'both'] as const).map(
      (spoken) => [regulation.id, spoken, { procedure, title: regulation.title, spoken }] as const,
    ),
  )
  test.each(pictures)('%s in %s', async (_id, _spoken, given) => {
    const svg = procedurePicture(given)
    expect(await collisions(svg)).toEqual([])
    // A bare Linux has this wide face and no other.
    expect(await collisions(svg, 'DejaVu Sans')).toEqual([])
  })

  test.each(shippedCases)('%s, in both languages', async (name, file) => {
    for (const spoken of ['en', 'zh'] as const) {
      expect(await collisions(procedurePicture({ ...pictured(name, file), spoken }))).toEqual([])
    }
  })

  test('and what collides is seen', async () => {
    const svg = procedurePicture({ ...versions[0]!, title: versions[0]!.regulation.title, spoken: 'en' })
    const moved = svg.replace(
      /(<text x="\d+" y=")(\d+)(" class="ink en" font-size="12")/,
      (_, a, y, b) => `${a}${Number(y) + 12}${b}`,
    )
    const wide = svg.replace('The operator assessed', 'The operator has most carefully assessed beforehand')
    expect(moved).not.toBe(svg)
    expect(wide).not.toBe(svg)
    expect(await collisions(moved)).not.toEqual([])
    expect(await collisions(wide)).not.toEqual([])
    const through = svg.replace(/(?<=<path d=")[^"]*(?=" class="road)/, 'M60 0L60 900')
    expect(await collisions(through)).not.toEqual([])
  })
})

describe('no text of a plan touches another or leaves the picture', () => {
  test.each(shippedPlans)('%s and each of its scenarios, in both languages', async (_name, title, plan) => {
    const each = [plan, ...plan.scenarios.map(({ plan: own }) => ({ ...plan, ...own, scenarios: [] }))]
    for (const spoken of ['en', 'zh', 'both'] as const) {
      for (const one of each) expect(await collisions(planPicture({ plan: one, title, spoken }))).toEqual([])
    }
  })
})

describe('a long title stays in its picture, in any language, whatever its script', () => {
  const titles = [
    '关键信息基础设施运营者采购网络产品和服务影响或者可能影响国家安全的网络安全审查申报事项'.repeat(3),
    'Procurement of network products and services by an operator of critical infrastructure '.repeat(4),
    '“云”平台 CloudPlatform（2026年）– 采购 the third 期 '.repeat(6),
    'W'.repeat(200),
    '🏛网🇨🇳'.repeat(40),
  ]
  const [[name, file] = []] = shippedCases
  const [[, , plan] = []] = shippedPlans
  test.each(titles)('%s', async (title) => {
    for (const spoken of ['en', 'zh', 'both'] as const) {
      const given = pictured(name!, file!)
      const svg = procedurePicture({ ...given, place: { ...given.place!, title }, spoken })
      expect([spoken, await collisions(svg)]).toEqual([spoken, []])
      expect([spoken, await collisions(planPicture({ plan: plan!, title, spoken }))]).toEqual([spoken, []])
    }
  })
})

describe('a picture follows the reader', () => {
  test('light, dark and print have their own colours', async () => {
    await collisions(
      procedurePicture({ ...versions[0]!, title: versions[0]!.regulation.title, spoken: 'en' }),
    )
    const ground = () => page.evaluate(`getComputedStyle(document.querySelector('svg rect')).fill`)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await ground()).toBe('rgb(25, 31, 39)')
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' })
  })
})

describe('the modeller of bpmn.io opens a procedure', () => {
  test.each(versions)(
    'of $regulation.id, in both languages, without a warning',
    async ({ procedure, regulation }) => {
      const modeller = await browser.newPage({ viewport: { width: 1600, height: 900 } })
      await modeller.setContent('<div id="canvas" style="width:1600px;height:900px"></div>')
      await modeller.addScriptTag({ path: 'node_modules/bpmn-js/dist/bpmn-modeler.production.min.js' })
      for (const spoken of ['en', 'zh', 'both'] as const) {
        const xml = procedureBpmn({ procedure, title: regulation.title, spoken })
        const opened = await modeller.evaluate(`(async () => {
        const modeller = new BpmnJS({ container: '#canvas' })
        const { warnings } = await modeller.importXML(${JSON.stringify(xml)})
        const drawn = modeller.get('elementRegistry').filter(({ type }) => /Task$/.test(type)).length
        const saved = await modeller.saveXML({ format: true })
        modeller.destroy()
        return { warnings: warnings.map(String), drawn, saved: saved.xml.length }
      })()`)
        const tasks = xml.match(/<bpmn:(?:task|sendTask) /g)!.length
        expect(opened).toMatchObject({ warnings: [], drawn: tasks })
      }
      await modeller.close()
    },
  )
})
