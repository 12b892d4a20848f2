import { allOf, anyOf, not, term } from '#rules'
import { holds, includes, moreThan, oneOf, under } from '../../vocabulary/leaves.ts'
import { isPlatformOperator } from '../article-02/index.ts'

/** READING 1 and 28: Macau and Taiwan follow the reading of Hong Kong unless they are read apart. */
const macauAndTaiwanAreForeign = anyOf(
  under('macau-taiwan', 'foreign'),
  allOf(under('macau-taiwan', 'as-hong-kong'), under('hong-kong-is-foreign', 'true')),
)

/** A venue that Art. 7 reaches. READING 1, 28. */
export const venueIsForeign = term({
  name: 'venueIsForeign',
  claim: { en: 'A venue is in a foreign country', zh: '上市地包括国外' },
  denial: { en: 'No venue is in a foreign country', zh: '上市地不包括国外' },
  cite: ['art.7'],
  when: anyOf(
    includes('listingPlace', 'foreign'),
    allOf(under('hong-kong-is-foreign', 'true'), includes('listingPlace', 'hongKong')),
    allOf(macauAndTaiwanAreForeign, includes('listingPlace', 'macau', 'taiwan')),
  ),
})

/** The routes that are a listing at the venue under every reading. */
const ROUTES_THAT_LIST = [
  'ipo',
  'secondaryListing',
  'dualPrimaryListing',
  'introduction',
  'directListing',
  'depositaryReceipts',
  'changeOfVenue',
  'spinOff',
] as const

/** Art. 7 "lists in a foreign country". READING 1, 4, 5, 28: the venue, the follow-on offering, the other routes. */
const listsInForeignCountry = term({
  name: 'listsInForeignCountry',
  claim: { en: 'It lists in a foreign country', zh: '赴国外上市' },
  denial: { en: 'It does not list in a foreign country', zh: '不属于赴国外上市' },
  cite: ['art.7'],
  when: allOf(
    holds('seeksListing'),
    venueIsForeign,
    anyOf(
      oneOf('listingRoute', ...ROUTES_THAT_LIST),
      allOf(under('spac-and-acquisition', 'duty'), oneOf('listingRoute', 'spac', 'acquisition')),
      allOf(under('follow-on-same-venue', 'duty'), oneOf('listingRoute', 'followOnSameVenue')),
    ),
  ),
})

/** READING 24: personal information processed for others is held unless it is read not to be. */
const holdsOverOneMillion = term({
  name: 'holdsOverOneMillion',
  claim: {
    en: 'Personal information of more than one million users is held',
    zh: '掌握超过100万用户个人信息',
  },
  denial: {
    en: 'Personal information of one million users or fewer is held',
    zh: '掌握的用户个人信息不超过100万',
  },
  cite: ['art.7'],
  when: allOf(
    moreThan('usersWithPersonalInformation', 1_000_000),
    anyOf(under('held-or-entrusted', 'held'), not(holds('overOneMillionOnlyThroughEntrustedProcessing'))),
  ),
})

/** Art. 7, whole. */
export const listingIsFiled = term({
  name: 'listingIsFiled',
  claim: { en: 'The listing must be filed for cybersecurity review', zh: '该上市必须申报网络安全审查' },
  denial: { en: 'The listing need not be filed', zh: '该上市无须申报' },
  cite: ['art.7'],
  when: allOf(isPlatformOperator, holdsOverOneMillion, listsInForeignCountry),
})
