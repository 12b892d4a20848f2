import type { Detail, Step } from './procedure.ts'

/** What any of these steps can say beside its day; where several list values under one name, any of those. */
export function detailsOfAll(steps: readonly Step[]): Readonly<Record<string, Detail>> {
  const all: Record<string, Detail> = {}
  for (const [name, detail] of steps.flatMap(({ details = {} }) => Object.entries(details))) {
    const values = { ...all[name]?.values, ...detail.values }
    all[name] = detail.values ? { ...detail, values } : detail
  }
  return all
}
