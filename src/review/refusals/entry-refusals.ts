import type { CivilDate } from '#clock'
import type { Detail } from '../table/procedure.ts'
import { stepText, zhDay } from '../table/step-words.ts'
import type { EventRefusal } from './refusal.ts'
import { refuse, type Tried } from './refusal-parts.ts'

/** Refusals of what an entry says: what is missing in it, and days that cannot be. */

export function incomplete({ step }: Tried, missing: readonly string[]): EventRefusal {
  const said = stepText(step)
  const labels = missing.map((name) => step.details?.[name]?.label ?? { en: name, zh: name })
  return refuse(
    'incomplete',
    step,
    {
      en: `${said.en} does not say: ${labels.map(({ en }) => en.toLowerCase()).join(', ')}.`,
      zh: `${said.zh}缺少：${labels.map(({ zh }) => zh).join('、')}。`,
    },
    {
      said: { en: 'Add what is missing.', zh: '请补充所缺内容。' },
      example: missing.map((name) => `${name}: ${exampleOf(step.details?.[name])}`).join(', '),
    },
  )
}

/** A value that the detail can have. */
function exampleOf(detail: Detail | undefined): string {
  if (detail?.values) return Object.keys(detail.values).join(' | ')
  return detail?.kind === 'yes-no' ? 'yes | no' : '…'
}

export function notYetCome({ step }: Tried, day: CivilDate, asOf: CivilDate): EventRefusal {
  return refuse(
    'not-yet-come',
    step,
    {
      en: `${stepText(step).en} names ${day}; the case is looked at as of ${asOf}, and that day has not come.`,
      zh: `${stepText(step).zh}所载日期为${zhDay(day)}；案件截至${zhDay(asOf)}，该日尚未到来。`,
    },
    {
      en: 'Record it when it has happened, or correct the day, or look at the case as of a later day.',
      zh: '请在其发生后记录，或者更正日期，或者改用较晚的截止日期。',
    },
  )
}

export function outOfDateOrder({ step }: Tried, day: CivilDate, last: CivilDate): EventRefusal {
  return refuse(
    'out-of-date-order',
    step,
    {
      en: `${stepText(step).en} is dated ${day}, before ${last}, the day of an event that stands before it.`,
      zh: `${stepText(step).zh}的日期${zhDay(day)}早于其前事件的日期${zhDay(last)}。`,
    },
    {
      en: `Put it in its place among the events, correct its day, or give the day as unknown.`,
      zh: '请将其移至相应位置，或者更正日期，或者将日期记为未知。',
    },
  )
}

export function receivedBeforeIssue(
  { step }: Tried,
  name: string,
  day: CivilDate,
  on: CivilDate,
): EventRefusal {
  const label = step.details?.[name]?.label ?? { en: name, zh: name }
  return refuse(
    'received-before-issue',
    step,
    {
      en: `${stepText(step).en}: “${label.en}” is ${day}, before ${on}, the day of the step itself.`,
      zh: `${stepText(step).zh}：“${label.zh}”为${zhDay(day)}，早于该步骤的日期${zhDay(on)}。`,
    },
    { en: 'Correct one of the two days.', zh: '请更正其中一个日期。' },
  )
}

export function sameId({ step, event }: Tried): EventRefusal {
  return refuse(
    'twice',
    step,
    {
      en: `An event with the id “${event.id}” is recorded already.`,
      zh: `编号“${event.id}”的事件已有记录。`,
    },
    { en: 'Leave it out, or give it an id of its own.', zh: '请删除该事件，或者另行编号。' },
  )
}

export function unknownEvent({ step, event }: Tried): EventRefusal {
  return refuse(
    'unknown-event',
    step,
    {
      en: `No earlier event has the id “${event.corrects}”.`,
      zh: `此前没有编号为“${event.corrects}”的事件。`,
    },
    {
      said: {
        en: 'Give the event to be corrected an id, and name that id in the correction.',
        zh: '请为被更正的事件编号，并在更正中载明该编号。',
      },
      example: 'corrects: ID',
    },
  )
}
