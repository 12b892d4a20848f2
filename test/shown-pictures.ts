import { planPicture, procedureBpmn, procedurePicture } from '#drawings'
import { versions } from '#practice'
import { pictured, shippedCases } from './shipped-cases.ts'
import { shippedPlans } from './shipped-plans.ts'

/** The pictures in docs/pictures, by name: `npm run pictures` writes them, a test holds them against the code. */
export function shownPictures(): readonly (readonly [name: string, text: string])[] {
  const [, file] = shippedCases.find(([name]) => name.startsWith('03-three-addressees'))!
  const [, title, plan] = shippedPlans.find(([name]) => name === 'listing.backward.plan.yaml')!
  return (['en', 'zh'] as const).flatMap((spoken) => [
    ...versions.flatMap(({ procedure, regulation }) => {
      const given = { procedure, title: regulation.title, spoken }
      return [
        [`procedure-${regulation.id}.${spoken}.svg`, procedurePicture(given)],
        [`procedure-${regulation.id}.${spoken}.bpmn`, procedureBpmn(given)],
      ] as const
    }),
    [`case.${spoken}.svg`, procedurePicture({ ...pictured('case', file), spoken })],
    [`plan.${spoken}.svg`, planPicture({ plan, title, spoken })],
  ])
}
