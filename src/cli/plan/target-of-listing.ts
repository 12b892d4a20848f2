import { type TargetKind, targetNames } from '#contract'
import type { Matter } from '#matters'
import { subjectOf } from '#plans'
import { badInput, type Refused, wrongArgument } from '../refused.ts'

/** What belongs to a purchase or a product, and to no listing. */
const OF_PURCHASES: readonly TargetKind[] = ['signing', 'deployment', 'launch']

/**
 * A target that the matter does not have: it is about a listing alone, and its filing comes before the listing
 * application (Art. 7; official Q&A). A plan to another day would leave that gate out.
 */
export function noPartOfAListing(matter: Matter, kind: TargetKind): Refused | undefined {
  if (subjectOf(matter) !== 'listing' || !OF_PURCHASES.includes(kind)) return undefined
  const { en, zh } = targetNames[kind]
  const message = {
    en: `${en.toLowerCase()} does not belong to a listing, and the matter is about a listing alone. There the filing comes before the application to the foreign securities regulator (Art. 7; official Q&A of 4 January 2022).`,
    zh: `“${zh}”不属于上市事项，而本事项仅涉及上市。上市事项的申报应当先于向国外证券监管机构提出上市申请（第七条；2022年1月4日官方答记者问）。`,
  }
  const expected = {
    en: '--for listing; --for other for another day of the same matter; or the purchase answered in the matter file, where there is one',
    zh: '--for listing；同一事项的其他日期用--for other；另有采购的，请先在事项文件中填写',
  }
  return badInput([wrongArgument('--for', message, expected, '--for listing')])
}
