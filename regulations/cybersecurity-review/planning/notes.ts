import { isWorkingDay } from '#clock'
import { type PlanLaidOut, type PlanNote, type PlanTerms, periodIn, settled, stepIn } from '#review'
import { answered } from './matter-answers.ts'
import { supplementedPeriod } from './road.ts'
import { PURCHASES } from './subjects.ts'

/** What the plan assumes or leaves open, each said with its article. */
export function notesOn(
  { assume, about, target, gate, matter, milestones, filed, direction }: PlanLaidOut,
  terms: PlanTerms,
): readonly PlanNote[] {
  if (milestones.length === 0) return []
  const { procedure } = terms
  const cite = (step: string) => stepIn(terms, step)?.cite ?? []
  const notes: PlanNote[] = [EARLIEST]
  const conforms = stepIn(terms, 'materials-conform')
  if (assume.startedBy === 'filing' && conforms && assume.completionWorkingDays === null) {
    notes.push({
      code: 'materials-conform-at-once',
      cite: conforms.cite,
      message: {
        en: 'The materials are taken to conform on the day they are filed: the first ten working days start only then. If they may have to be completed, estimate how long that takes.',
        zh: '此处按提交之日材料即符合规定计算：最初的10个工作日自此起算。如可能需要补正，请自行估计所需时间。',
      },
      assume: 'completionWorkingDays',
    })
  }
  if (assume.startedBy === 'filing' && !conforms && assume.completionWorkingDays !== null) {
    notes.push({
      code: 'completion-moves-nothing',
      cite: periodIn(terms, 'decision-on-need').cite,
      message: {
        en: 'Under Order No. 6 the first period starts with the receipt of the application: the estimate of the time until the materials conform moves nothing.',
        zh: '第6号令项下，首个期限自收到申报材料起算，对材料补正时间的估计不影响计算。',
      },
    })
  }
  if (milestones.some(({ id }) => id === 'reply-received')) {
    notes.push({
      code: 'sent-and-received-the-same-day',
      cite: periodIn(terms, 'written-replies').cite,
      message: {
        en: 'Each addressee is taken to receive the recommendation on the day it is sent: its period for the reply runs from receipt, and no period is stated for the way.',
        zh: '此处按各单位于发送当日收到审查结论建议计算：回复期限自收到之日起算，送达所需时间条文未作规定。',
      },
    })
  }
  if (assume.supplementRounds > 0) {
    const period = supplementedPeriod(assume)
    const [time] = procedure.excluded
    const stops = time ? settled(time.stops, terms).includes(period) : false
    notes.push({
      code: stops ? 'supplement-stops-the-clock' : 'supplement-does-not-stop-the-clock',
      cite: time?.cite ?? [],
      message: stops
        ? {
            en: 'Each round of supplementary materials is taken to be requested on the working day after the one before, and the request to be received on its day; the law sets neither their number nor their length.',
            zh: '各轮补充材料按前一节点的次一工作日提出要求、当日收到要求计算；其次数和时间条文均未规定。',
          }
        : {
            en: 'Under the reading taken this period runs on while materials are supplemented.',
            zh: '依所采口径，补充材料期间该期限继续计算。',
          },
    })
  }
  notes.push({ ...OVERDUE, cite: periodIn(terms, 'decision-on-need').cite })
  if (assume.specialReview && assume.specialReviewExtensionDays === 'no-cap') {
    notes.push({
      code: 'extension-without-a-day',
      cite: cite('special-review-extended'),
      message: {
        en: 'An extension of the special review without a day is assumed: no latest day of the conclusion follows.',
        zh: '假设特别审查延长且未载明日期：无法得出审查结论的最迟日期。',
      },
    })
  }
  if (assume.preparationWorkingDays === null) notes.push(PREPARATION)
  if (assume.remediationDays === null && target !== undefined) notes.push(REMEDIATION)
  if (gate && 'undated' in gate && gate.undated === 'application') notes.push(APPLICATION)
  if (answered(matter, 'productReviewOutcome') === 'underReview' && PURCHASES.includes(about))
    notes.push({ ...UNDER_REVIEW, cite: cite('review-initiated') })
  if (direction === 'forward' && filed && isWorkingDay(filed, terms.calendar) === false) notes.push(DAY_OFF)
  const signing = gate && !('undated' in gate) ? gate.fileBefore : undefined
  if (direction === 'forward' && signing !== undefined && filed !== undefined && filed >= signing)
    notes.push(FILED_AFTER_SIGNING)
  const last = milestones.findLast(({ step }) => step !== undefined)?.latest
  const { inForce } = terms.regulation
  if (filed && inForce.to !== null && filed <= inForce.to && (last ?? '9') > inForce.to) {
    notes.push({
      code: 'crosses-commencement',
      cite: ['order-8/art.23'],
      message: {
        en: `The review would still be pending when the version ceases to be in force on ${inForce.to}; the plan follows the version under which it began.`,
        zh: `该版本于${inForce.to}失效时审查尚未结束；本计划适用启动时的版本。`,
      },
    })
  }
  return notes
}

const EARLIEST: PlanNote = {
  code: 'no-lower-bound',
  cite: [],
  message: {
    en: 'The law sets only upper bounds. The earliest days are those on which nothing in the law forbids a step, moved by your own estimates alone: they forecast nothing.',
    zh: '条文仅规定上限。“最早”是指条文不禁止该步骤的最早日期，仅因自行估计而推迟，不是预测。',
  },
}
const OVERDUE: PlanNote = {
  code: 'overdue-decides-nothing',
  cite: [],
  message: {
    en: 'A period that runs out decides nothing: no review is deemed unneeded, no opinion deemed given. The latest days are when the periods end, not when a result must exist.',
    zh: '期限届满不产生法律结论：不推定为无需审查，也不推定为同意。“最迟”是期限届满之日，不等于必有结果之日。',
  },
}
const PREPARATION: PlanNote = {
  code: 'preparation-not-estimated',
  cite: [],
  message: {
    en: 'The work before filing is not estimated: no day to begin is given.',
    zh: '未估计申报前的准备时间，故不给出最迟开始准备日。',
  },
  assume: 'preparationWorkingDays',
}
const REMEDIATION: PlanNote = {
  code: 'remediation-not-estimated',
  cite: [],
  message: {
    en: 'No time for remediation after the result is planned.',
    zh: '未预留得出结果后的整改时间。',
  },
  assume: 'remediationDays',
}
const APPLICATION: PlanNote = {
  code: 'application-day-unknown',
  cite: ['art.7'],
  message: {
    en: 'The listing application comes long before the listing, and its day is not known: the day of the listing lies later than the point by which the review should be done.',
    zh: '上市申请远早于上市，而其日期尚未确定：上市之日晚于实际应当完成审查的时点。',
  },
  assume: 'applicationWorkingDays',
}
const UNDER_REVIEW: PlanNote = {
  code: 'product-under-review',
  cite: [],
  message: {
    en: 'A review of the product itself is open: its outcome can come before that of the filing, and no date of it is forecast.',
    zh: '该产品本身正在接受审查：其结果可能先于本次申报的结果作出，对其期限不作预测。',
  },
}
const DAY_OFF: PlanNote = {
  code: 'filed-on-a-day-off',
  cite: [],
  message: {
    en: 'The filing day is no working day: the periods run from the Office’s receipt, which may be later.',
    zh: '申报日并非工作日：期限自网络安全审查办公室收到之日起算，收到之日可能更晚。',
  },
}
const FILED_AFTER_SIGNING: PlanNote = {
  code: 'filed-after-signing',
  cite: ['art.5.1'],
  message: {
    en: 'The filing does not come before the signing: the condition in the contract is the remedy for that, not a way to plan by.',
    zh: '申报不早于签订：合同附条件是对此的补救，而非计划依据。',
  },
}
