import type { Planning, PlanTerms, TargetKind } from '#review'
import { saidOf, subjectOf } from './matter-answers.ts'

/** Targets that belong to a purchase. */
export const PURCHASES: readonly TargetKind[] = ['signing', 'deployment', 'closing']

/** The article under which a duty to file stands. */
const filingCite = (duty: string, { regulation }: PlanTerms): string | undefined =>
  regulation.duties.find(({ name }) => name === duty)?.cite[0]

/** A listing is filed under another article than a purchase: of the two the one that does not speak of it falls away. */
export const cites: Planning['cites'] = (cite, about, terms) => {
  const [listing, purchase] = [
    filingCite('fileBeforeForeignListing', terms),
    filingCite('fileForProcurement', terms),
  ]
  const other = about === 'listing' ? purchase : PURCHASES.includes(about) ? listing : undefined
  return cite.filter((each) => each !== other)
}

export const readings: Planning['readings'] = (about) => (about === 'listing' ? ['confidential-draft'] : [])

export const several: Planning['several'] = (matter) =>
  saidOf(matter, 'seeksListing') === 'yes' && saidOf(matter, 'procuresNetworkProductsOrServices') === 'yes'
    ? {
        en: 'the matter is about a purchase and a listing, and what the target is was not said.',
        zh: '本事项既涉及采购又涉及上市，未说明目标日期属于哪一事项。',
      }
    : undefined

/** What belongs to a purchase or a product, and to no listing. */
const OF_PRODUCTS: readonly TargetKind[] = ['signing', 'deployment', 'launch']

/** The filing comes before the listing application (Art. 7; official Q&A): a plan to another day would leave that gate out. */
export const misfit: Planning['misfit'] = (matter, kind, { en, zh }) =>
  subjectOf(matter) === 'listing' && OF_PRODUCTS.includes(kind)
    ? {
        message: {
          en: `${en.toLowerCase()} does not belong to a listing, and the matter is about a listing alone. There the filing comes before the application to the foreign securities regulator (Art. 7; official Q&A of 4 January 2022).`,
          zh: `“${zh}”不属于上市事项，而本事项仅涉及上市。上市事项的申报应当先于向国外证券监管机构提出上市申请（第七条；2022年1月4日官方答记者问）。`,
        },
        expected: {
          en: '--for listing; --for other for another day of the same matter; or the purchase answered in the matter file, where there is one',
          zh: '--for listing；同一事项的其他日期用--for other；另有采购的，请先在事项文件中填写',
        },
        instead: 'listing',
      }
    : undefined
