import type { Answered, Assumptions, GateDay, Planning, TargetKind } from '#review'
import { applicationDayOf, isApplied, saidOf, venueOf } from './matter-answers.ts'

/**
 * The gate of a plan. For a listing it is the application to the securities regulator: on a day given, or so many working
 * days before the listing; where neither is known there is no day to count back from. An application that is older than the
 * duty to file leaves the listing itself. A contract conditional on the review does not wait with its signing: the gate is
 * the day the condition must be met by, and the filing still comes before the signing.
 */
export const gateDay: Planning['gateDay'] = (matter, question, terms) => {
  const { target, about, assume } = question
  if (about === 'listing') return listingGate(matter, question, terms)
  if (!target) return undefined
  const { conditionMetBy } = assume
  if (!waitsOnCondition(target.for, matter, assume))
    // A closing, a use: they wait for the result themselves, and may have to come after the condition is met.
    return conditionMetBy !== null && conditionMetBy < target.on
      ? { on: conditionMetBy, name: CONDITION, move: MOVE_CONDITION }
      : { on: target.on }
  const signing = saidOf(matter, 'contractSigned') === 'yes' ? {} : { fileBefore: target.on }
  return conditionMetBy === null
    ? { undated: 'condition', ...signing }
    : { on: conditionMetBy, name: CONDITION, move: MOVE_CONDITION, ...signing }
}

function listingGate(
  matter: Answered,
  { asOf, target, assume }: Parameters<Planning['gateDay']>[1],
  terms: Parameters<Planning['gateDay']>[2],
): GateDay | undefined {
  const applied = isApplied(matter, asOf) === 'yes'
  // Once it has gone out the listing is left; whether the order was broken the gates say.
  if (applied || venueOf(matter, terms) === 'mainland') return target && { on: target.on }
  const day =
    assume.applicationDate ?? (assume.applicationWorkingDays === null ? applicationDayOf(matter) : undefined)
  if (day !== undefined) return { on: day, name: APPLICATION, move: MOVE_APPLICATION }
  if (target && assume.applicationWorkingDays !== null)
    return {
      workingDays: assume.applicationWorkingDays,
      name: APPLICATION,
      way: TO_LISTING,
      next: NEXT_DAY,
      move: MOVE_APPLICATION,
    }
  return { undated: 'application', beforeTarget: true }
}

/** Assumed conditional, or signed already with a condition: then the signing does not wait for the result. */
const waitsOnCondition = (kind: TargetKind, matter: Answered, { contract }: Assumptions): boolean =>
  kind === 'signing' &&
  (contract !== 'after-result' ||
    (saidOf(matter, 'contractSigned') === 'yes' && saidOf(matter, 'contractConditionalOnReview') === 'yes'))

const APPLICATION = {
  en: 'Listing application to the securities regulator abroad',
  zh: '向境外证券监管机构提出上市申请',
}
const CONDITION = { en: 'Condition of the contract to be met', zh: '合同条件应当成就' }
const MOVE_APPLICATION = {
  en: 'Move the day of the listing application, and the listing too where too few days would be left between the two. An earlier result cannot be relied on.',
  zh: '请推迟提出上市申请之日；由此距上市日期所余时间不足的，上市日期一并推迟。不能以提前得出结果为计划依据。',
}
const MOVE_CONDITION = {
  en: 'Move the day before which the condition of the contract must be met; nothing is put to use before the review is passed. An earlier result cannot be relied on.',
  zh: '请推迟合同条件应当成就的日期；通过审查前不得使用。不能以提前得出结果为计划依据。',
}
const NEXT_DAY = { en: 'the next working day', zh: '次一工作日' }
const TO_LISTING = {
  en: 'from the application to the listing (estimate)',
  zh: '自提出上市申请至上市（自行估计）',
}
