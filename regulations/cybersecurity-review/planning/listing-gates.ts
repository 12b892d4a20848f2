import type { Gate, GateInput } from '#review'
import { dateText } from '#words'
import {
  applicationBeforeTheDuty,
  applicationDayOf,
  isApplied,
  listingDuty,
  saidOf,
  venueOf,
} from './matter-answers.ts'

/** The gates of a listing: filing and result before the application; the securities regulator's own order beside them. */
export function listingGates(input: GateInput): readonly Gate[] {
  const { matter, terms, asOf, gate } = input
  const venue = venueOf(matter, terms)
  // Order No. 6 has no listing duty: the order of gates for a listing came with Order No. 8.
  const art7 = listingDuty(terms) !== undefined && venue === 'foreign'
  const older = applicationBeforeTheDuty(matter, asOf)
  // An application that went out before these measures is not held against them.
  const applied = isApplied(matter, asOf) === 'yes' ? (applicationDayOf(matter) ?? asOf) : gate?.latest
  const overseas = venue !== 'mainland' && (applied ?? SECURITIES_MEASURES_FROM) >= SECURITIES_MEASURES_FROM
  const before = older === undefined ? [application(input), result(input)] : [beforeListing(input, older)]
  return [...(art7 ? before : []), ...(overseas && older === undefined ? [securities(input)] : [])]
}

const SECURITIES_MEASURES_FROM = '2023-03-31'
const QA_2022: Gate['source'] = {
  title: { en: 'Official Q&A of 4 January 2022', zh: '2022年1月4日官方答记者问' },
  grade: 'A',
}

const draft = ({ terms: { positions } }: GateInput): Gate['readings'] => {
  const position = positions['confidential-draft']
  return position === undefined ? {} : { 'confidential-draft': position }
}
const by = ({ gate }: GateInput): Pick<Gate, 'by'> => (gate ? { by: gate } : {})
const beforeApplying = ({ matter, asOf }: GateInput): Gate['kept'] => {
  const applied = isApplied(matter, asOf)
  return applied === 'unknown' ? applied : applied === 'yes' ? 'no' : 'yes'
}

function application(input: GateInput): Gate {
  const applied = isApplied(input.matter, input.asOf)
  const filed = saidOf(input.matter, 'applicationFiled')
  return {
    id: 'filing-before-foreign-application',
    order: {
      en: 'File before the listing application goes to the foreign securities regulator',
      zh: '向国外证券监管机构提出上市申请之前，应当申报网络安全审查',
    },
    cite: ['art.7'],
    source: QA_2022,
    readings: draft(input),
    ...by(input),
    // Both done: which came first is not answered.
    kept: applied === 'yes' ? (filed === 'no' ? 'no' : 'unknown') : applied === 'no' ? 'yes' : 'unknown',
  }
}

const result = (input: GateInput): Gate => ({
  id: 'result-before-foreign-application',
  order: {
    en: 'One of the three outcomes of a filing forbids the listing: this plan waits for the result before the application. No article says so in so many words',
    zh: '申报有三种结果，其中经审查影响国家安全的，不允许赴国外上市：本计划待有结果后再提出上市申请。对此条文无明文规定',
  },
  cite: ['art.7'],
  source: QA_2022,
  readings: draft(input),
  ...by(input),
  kept: beforeApplying(input),
})

const beforeListing = (input: GateInput, day: string): Gate => ({
  id: 'result-before-listing',
  order: {
    en: `The listing application went out on ${dateText(day).en}, before there was a duty to file: the order of filing and application could not be kept and is held against nobody. File, and have the result, before the listing`,
    zh: `上市申请于${dateText(day).zh}提出，当时尚无申报义务：先申报后申请的次序无从遵守，不构成违反。应当在上市前申报并取得结果`,
  },
  cite: ['art.7'],
  source: QA_2022,
  readings: {},
  ...by(input),
  kept: 'unknown',
})

const securities = (input: GateInput): Gate => ({
  id: 'securities-regulator',
  order: {
    en: 'The securities regulator asks for a required security review to be gone through before the overseas application; overseas (境外) includes Hong Kong, unlike foreign (国外)',
    zh: '依法应当进行安全审查的，应当在提出境外发行上市申请前履行相关程序；“境外”包括香港，与“国外”不同',
  },
  cite: ['overseas-listing-measures/art.9'],
  source: { title: { en: 'Trial measures of 2023, Art. 9', zh: '2023年试行办法第九条' }, grade: 'B' },
  readings: {},
  ...by(input),
  kept: beforeApplying(input),
})
