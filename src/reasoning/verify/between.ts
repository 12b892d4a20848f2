import { dutyBefore, inOneTable } from '../difference/sides.ts'
import { spaceOf, without } from '../space/space.ts'
import { type Ground, matterWhere } from './ground.ts'
import type { Counterexample, SpaceProof } from './space-proof.ts'

/** Where the earlier version imposed a duty, this one does too, under every reading; but for what is listed. */
export function betweenProof({ regulation, tiers, before }: Ground): readonly SpaceProof[] {
  if (!before) return []
  const space = spaceOf(inOneTable(before.regulation, regulation), tiers)
  const counterexamples = before.regulation.duties.flatMap(({ name, claim }): Counterexample[] => {
    const less = without(space, dutyBefore(space, name), space.dutyOf(name))
    const matter = matterWhere(space, less)
    if (name in before.less) {
      return matter
        ? []
        : [
            {
              says: {
                en: `“${claim.en}” is listed as asked less of, and is asked in every matter as before.`,
                zh: `“${claim.zh}”列为要求有所减轻，但在各事项中均与此前相同。`,
              },
            },
          ]
    }
    return matter
      ? [
          {
            says: {
              en: `“${claim.en}” applied here under ${before.regulation.title.en}, and no longer does.`,
              zh: `按${before.regulation.title.zh}，此处“${claim.zh}”成立，现不再成立。`,
            },
            matter,
          },
        ]
      : []
  })
  const listed = Object.entries(before.less)
  return [
    {
      name: 'asks-no-less-than-the-version-before',
      kind: 'asks-no-less',
      cite: [],
      says: {
        en: `Whatever the ${before.regulation.title.en} asked of a matter, this version asks too${listed.length > 0 ? `, except: ${listed.map(([name, { en }]) => `${name} (${en})`).join('; ')}` : ', without exception'}.`,
        zh: `${before.regulation.title.zh}对各事项所设义务，本版本均予保留${listed.length > 0 ? `，但下列除外：${listed.map(([name, { zh }]) => `${name}（${zh}）`).join('；')}` : '，无一例外'}。`,
      },
      counterexamples,
    },
  ]
}
