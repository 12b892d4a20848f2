import type { CivilDate } from '#clock'
import type { Text } from '#language'
import { tableOf } from '../record/state.ts'
import { stepText, zhDay } from '../table/step-words.ts'
import type { EventRefusal } from './refusal.ts'
import { both, possibleNow, type Remedy, refuse, type Tried } from './refusal-parts.ts'
import { stepsBefore } from './steps-before.ts'

/** Refusals of a step that the procedure does not allow where the case stands, each with what can be done. */

export function unknownStep(tried: Omit<Tried, 'step'>): EventRefusal {
  const { step } = tried.event
  const { laterSteps = [] } = tableOf(tried.rulebook, tried.law).procedure
  const later = laterSteps.find(({ name }) => name === step)
  if (later) {
    const refusal = refuse('unknown-step', undefined, later.said, possibleNow(tried))
    return { ...refusal, cite: later.cite }
  }
  return refuse(
    'unknown-step',
    undefined,
    { en: `The procedure has no step “${step}”.`, zh: `程序中没有步骤“${step}”。` },
    possibleNow(tried),
  )
}

export function notInThisState(tried: Tried): EventRefusal {
  const { rulebook, position, step, law } = tried
  const { procedure } = tableOf(rulebook, law)
  const texts = (names: readonly string[]): Text => {
    const each = names.map((name) => procedure.states[name] ?? { en: name, zh: name })
    return {
      en: each.map(({ en }) => `“${en}”`).join(', '),
      zh: each.map(({ zh }) => `“${zh}”`).join('、'),
    }
  }
  const said = stepText(step)
  const at = texts([position.at])
  const from = texts(step.from)
  return withStepsBefore(
    tried,
    'not-in-this-state',
    {
      en: `${said.en} is allowed at ${from.en}; the case is at ${at.en}.`,
      zh: `${said.zh}仅可在${from.zh}时进行；案件现处于${at.zh}。`,
    },
    possibleNow(tried),
  )
}

/** A notice that was received is no less true because the steps before it were not seen: they are named at once. */
function withStepsBefore(
  tried: Tried,
  code: EventRefusal['code'],
  message: Text,
  remedy: Remedy,
): EventRefusal {
  const recordFirst = stepsBefore(tried)
  if (!recordFirst) return refuse(code, tried.step, message, remedy)
  const { steps } = tableOf(tried.rulebook, tried.law)
  const first = recordFirst.flatMap((name) => steps.get(name)?.step ?? [])
  const names = {
    en: first.map((step) => stepText(step).en).join(', '),
    zh: first.map((step) => stepText(step).zh).join('、'),
  }
  const how = {
    en: `If the notice was received, record before it, each on an unknown day, the steps that the text puts there: ${names.en}. “anshen case add … --infer” records them with it.`,
    zh: `已收到该通知的，请先依次登记条文规定的此前步骤（日期记为未知）：${names.zh}。“anshen case add … --infer”可一并登记。`,
  }
  const typed = recordFirst.join(', ')
  return { ...refuse(code, tried.step, message, { said: how, example: typed }), recordFirst }
}

/**
 * GAP: the text does not say how another filing, or a member unit's opinion, meets a case that has its review. A case
 * holds one review; another is a case of its own.
 */
export function ownCase({ rulebook, position, step, law }: Tried): EventRefusal {
  const had = (name: string): boolean => position.taken.includes(name)
  const said = stepText(step)
  const name = position.at
  const at = tableOf(rulebook, law).procedure.states[name] ?? { en: name, zh: name }
  const taken = step.ownCase?.in.includes(name) ? [] : (step.ownCase?.after ?? []).filter(had)
  const { steps } = tableOf(rulebook, law)
  const claims = taken.flatMap((each) => steps.get(each)?.step.claim ?? [])
  const why =
    taken.length > 0
      ? {
          en: `this one has had its review (${claims.map(({ en }) => en).join(', ')}), and a case holds one`,
          zh: `本案已经启动过审查（${claims.map(({ zh }) => zh).join('、')}），而一案仅记录一次审查`,
        }
      : {
          en: `this one is at “${at.en}”, and the text does not say how the two would meet`,
          zh: `本案处于“${at.zh}”，条文未规定两者如何衔接`,
        }
  return refuse(
    'own-case',
    step,
    { en: `${said.en} opens a case of its own: ${why.en}.`, zh: `${said.zh}应另立一案：${why.zh}。` },
    {
      said: {
        en: 'Open a new case that begins with this step; this one keeps its record.',
        zh: '请另立案件，自该步骤起记录；本案记录保持不变。',
      },
      example: step.name,
    },
  )
}

export function beforeItsCause(tried: Tried): EventRefusal {
  const { rulebook, position, law, step } = tried
  const missing = (step.after ?? [])
    .filter((name) => !position.taken.includes(name))
    .map((name) => tableOf(rulebook, law).steps.get(name)!.step)
  const said = stepText(tried.step)
  return withStepsBefore(
    tried,
    'before-its-cause',
    {
      en: `${said.en} comes after ${missing.map((step) => stepText(step).en).join(', ')}, of which nothing is recorded.`,
      zh: `${said.zh}须在${missing.map((step) => stepText(step).zh).join('、')}之后，而后者未见记录。`,
    },
    both(
      {
        en: 'Record that first; if its day is not known, as unknown.',
        zh: '请先记录该步骤；日期不明的，记为未知。',
      },
      possibleNow(tried),
      missing.map(({ name }) => name).join(', '),
    ),
  )
}

export function onceOnly(tried: Tried): EventRefusal {
  const said = stepText(tried.step)
  return refuse(
    'once-only',
    tried.step,
    {
      en: `${said.en} was recorded already and is allowed once.`,
      zh: `${said.zh}已有记录，且只能进行一次。`,
    },
    possibleNow(tried),
  )
}

export function opinionsStandAgainst(tried: Tried, must: 'agree' | 'differ'): EventRefusal {
  const said = stepText(tried.step)
  return refuse(
    'opinions',
    tried.step,
    must === 'agree'
      ? {
          en: `${said.en} presupposes here that the opinions agree; of those recorded some differ, or an addressee has not replied.`,
          zh: `${said.zh}在此以意见一致为前提；已记录的意见不一致，或者尚有单位未回复。`,
        }
      : {
          en: `${said.en} presupposes here that the opinions differ; those recorded agree.`,
          zh: `${said.zh}在此以意见不一致为前提；已记录的意见一致。`,
        },
    both(
      { en: 'Record the replies as they were given.', zh: '请如实记录各单位的回复。' },
      possibleNow(tried),
    ),
  )
}

export function nothingOutstanding(tried: Tried): EventRefusal {
  const { step, event } = tried
  const of = step.details?.of?.values?.[event.of ?? '']
  const said = stepText(step)
  return refuse(
    'nothing-outstanding',
    step,
    {
      en: `${said.en}: nothing is outstanding${of ? ` from ${of.en}` : ''}.`,
      zh: `${said.zh}：${of ? `${of.zh}` : ''}没有尚未提交的材料。`,
    },
    both(
      { en: 'Record the request first, or correct of whom it was.', zh: '请先记录要求，或者更正提供方。' },
      possibleNow(tried),
    ),
  )
}

export function periodEnded(
  tried: Tried,
  period: { readonly claim: Text },
  end: CivilDate | null,
): EventRefusal {
  const said = stepText(tried.step)
  return refuse(
    'period-ended',
    tried.step,
    {
      en: `${said.en}: the period has ended${end ? ` on ${end}` : ''} and cannot be extended. (${period.claim.en})`,
      zh: `${said.zh}：该期限已${end ? `于${zhDay(end)}` : ''}结束，不能延长。（${period.claim.zh}）`,
    },
    possibleNow(tried),
  )
}

export function notAnAddressee({ step, event, position }: Tried): EventRefusal {
  const addressees = position.round?.listed ?? []
  return refuse(
    'not-an-addressee',
    step,
    {
      en: `The recommendation was not sent to “${event.member}”.`,
      zh: `审查结论建议未发送“${event.member}”。`,
    },
    {
      en: `It was sent to: ${addressees.join(', ')}. Correct the name, or correct the sending.`,
      zh: `发送单位为：${addressees.join('、')}。请更正名称，或者更正发送记录。`,
    },
  )
}

export function addresseeTwice({ step, event }: Tried, day: CivilDate | null): EventRefusal {
  const said = stepText(step)
  return refuse(
    'twice',
    step,
    {
      en: `${said.en}: for “${event.member}” this is recorded already${day ? `, on ${day}` : ''}.`,
      zh: `${said.zh}：“${event.member}”已有记录${day ? `（${zhDay(day)}）` : ''}。`,
    },
    {
      en: 'Leave it out; if the earlier entry is wrong, record a correction that names its id and the reason.',
      zh: '请删除该事件；此前记录有误的，请登记更正，并载明其编号和理由。',
    },
  )
}

export function receivedAfterReply({ step, event }: Tried, replied: CivilDate): EventRefusal {
  return refuse(
    'before-its-cause',
    step,
    {
      en: `“${event.member}” replied on ${replied}: it cannot have received the recommendation later.`,
      zh: `“${event.member}”已于${zhDay(replied)}回复，不可能在此之后才收到审查结论建议。`,
    },
    { en: 'Correct the day of receipt or of the reply.', zh: '请更正收到日期或者回复日期。' },
  )
}
