import { readdirSync, readFileSync } from 'node:fs'
import type { Text } from '#language'
import { type PlanReport, planMatter, readPlanFile } from '#plans'
import { readMatter } from '#screening'

const FOLDER = 'examples/plans'

/** Every plan file that ships, with what it comes to: its own plan and its scenarios. */
export const shippedPlans: readonly (readonly [name: string, title: Text | string, report: PlanReport])[] =
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.plan.yaml'))
    .map((name) => {
      const read = readPlanFile(readFileSync(`${FOLDER}/${name}`, 'utf8'))
      if (!read.ok) throw new Error(name)
      const { asOf = '2026-11-21', target, filed, assume, readings, scenarios, title } = read.value
      const matter = readMatter(readFileSync(`${FOLDER}/${name.split('.')[0]}.matter.yaml`, 'utf8'), asOf)
      if (!matter.ok) throw new Error(name)
      const plan = planMatter(matter.value, {
        asOf,
        ...(target === undefined ? {} : { target: { on: target, for: read.value.for ?? 'other' } }),
        ...(filed === undefined ? {} : { filed }),
        ...(assume === undefined ? {} : { assume }),
        ...(readings === undefined ? {} : { readings }),
        scenarios,
      })
      if (!plan.ok) throw new Error(name)
      return [name, title ?? matter.value.title ?? name, plan.value] as const
    })
