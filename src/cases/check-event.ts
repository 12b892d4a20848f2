import type { CivilDate } from '#clock'
import { asWritten, isRecord, textIn } from '#contract'
import { detailsOfAll, type ReviewEvent, type Step } from '#review'
import { dayIn, detailsIn, type EventCheck, EXAMPLE } from './check-details.ts'
import type { CaseFaults } from './faults.ts'
import { PAPER, paperIn } from './paper.ts'

const COMMON: readonly string[] = ['id', 'on', 'step', 'note', ...PAPER]

/** One event as the file gives it; faults are gathered, and what could be read is answered. */
export function checkEvent(given: unknown, pointer: string, check: EventCheck): ReviewEvent | undefined {
  const { faults, ids, steps } = check
  if (!isRecord(given)) {
    const expected = { en: 'an event: a day and a step', zh: '一个事件：日期和步骤' }
    faults.addWrongKind(pointer, given, expected, EXAMPLE)
    return undefined
  }
  const step = stepIn(given, pointer, steps, faults)
  const on = dayIn(given.on, `${pointer}/on`, check, true)
  if (!step) return undefined
  const record = step.details && Object.values(step.details).some(({ kind }) => kind === 'event')
  const own = Object.keys(step.details ?? {})
  const common = COMMON.filter((name) => !own.includes(name))
  const details = detailsIn(given, pointer, step, check, [...common, ...(record ? ['instead'] : [])])
  if (on !== undefined && on !== 'unknown') sidesIn(details, on, pointer, step, check)
  const instead = record ? insteadIn(given.instead, `${pointer}/instead`, check) : undefined
  if (on !== undefined && on !== 'unknown' && !record) inOrder(on, `${pointer}/on`, check)
  const id = idIn(given.id, pointer, ids, faults)
  if (on === undefined) return undefined
  return {
    ...(id === undefined ? {} : { id }),
    on,
    step: step.name,
    ...details,
    ...paperIn(given, pointer, own, faults),
    ...(instead ? { instead } : {}),
  }
}

/** A day beside that of the step, on the side of it where it cannot lie. */
function sidesIn(
  said: Partial<ReviewEvent>,
  on: CivilDate,
  pointer: string,
  { details = {} }: Step,
  { faults }: EventCheck,
): void {
  for (const [name, { side, label }] of Object.entries(details)) {
    const day = said[name as keyof ReviewEvent]
    if (side === undefined || typeof day !== 'string') continue
    if (side === 'not-after' ? day <= on : day >= on) continue
    faults.add(
      `${pointer}/${name}`,
      {
        en: `“${label.en}” is ${day}; the day of the step is ${on}.`,
        zh: `“${label.zh}”为${day}，而该步骤的日期为${on}。`,
      },
      side === 'not-after'
        ? { en: `a day not after ${on}`, zh: `不晚于${on}的日期` }
        : { en: `a day not before ${on}`, zh: `不早于${on}的日期` },
      `${name}: ${on}`,
    )
  }
}

function stepIn(
  given: Record<string, unknown>,
  pointer: string,
  steps: ReadonlyMap<string, Step>,
  faults: CaseFaults,
): Step | undefined {
  if (given.step === undefined || given.step === null) {
    faults.add(
      pointer,
      { en: 'The event names no step.', zh: '事件未载明步骤。' },
      { en: 'step, the name of what happened', zh: 'step，所发生步骤的名称' },
      EXAMPLE,
    )
    return undefined
  }
  const name = asWritten(given.step)
  const step = steps.get(name)
  if (!step) faults.unknownName(`${pointer}/step`, name, [...steps.keys()], EXAMPLE, 'value')
  return step
}

/** Days follow one another in the file, and none lies before the law of the case. */
function inOrder(on: CivilDate, pointer: string, check: EventCheck): void {
  const { faults, lastDay, lawFrom, lawTitle } = check
  if (on < lawFrom) {
    faults.add(
      pointer,
      { en: `${lawTitle.en} is in force from ${lawFrom}.`, zh: `${lawTitle.zh}自${lawFrom}起施行。` },
      {
        en: `a day from ${lawFrom} on, or the procedure of that day`,
        zh: `${lawFrom}以后的日期，或者当日施行的procedure`,
      },
      lawFrom,
    )
  } else if (lastDay !== undefined && on < lastDay) {
    faults.add(
      pointer,
      { en: `${on} stands after ${lastDay}, which is later.`, zh: `${on}列于较晚的${lastDay}之后。` },
      { en: 'events in the order of their days', zh: '按日期先后排列的事件' },
      lastDay,
    )
  } else check.lastDay = on
}

function idIn(
  given: unknown,
  pointer: string,
  ids: Map<string, number>,
  faults: CaseFaults,
): string | undefined {
  if (given === undefined || given === null) return undefined
  const id = textIn(`${pointer}/id`, given, faults, 'id: "0123"')
  if (id === undefined) return undefined
  if (ids.has(id)) {
    faults.add(
      `${pointer}/id`,
      {
        en: `The id “${id}” is used twice: is this the same event?`,
        zh: `编号“${id}”重复：是否为同一事件？`,
      },
      { en: 'an id of its own, or the event left out', zh: '单独的编号，或者删除该事件' },
      `id: ${id}-2`,
    )
  }
  ids.set(id, ids.size)
  return id
}

/** What a corrected event should have said: any of the fields of an event. */
function insteadIn(given: unknown, pointer: string, check: EventCheck): ReviewEvent['instead'] | undefined {
  if (given === undefined || given === null) return undefined
  if (!isRecord(given)) {
    const expected = { en: 'the fields that should have been otherwise', zh: '应予更正的字段' }
    check.faults.addWrongKind(pointer, given, expected, 'instead: { on: 2026-03-05 }')
    return undefined
  }
  const step = given.step === undefined ? undefined : stepIn(given, pointer, check.steps, check.faults)
  const on = given.on === undefined ? undefined : dayIn(given.on, `${pointer}/on`, check, true)
  const { corrects: _, reason: __, ...details } = step?.details ?? detailsOfAll([...check.steps.values()])
  const optional = Object.entries(details).map(([name, { required: ___, ...detail }]) => [name, detail])
  const shape = { name: step?.name ?? 'corrected', details: Object.fromEntries(optional) } as Step
  const said = detailsIn(given, pointer, shape, check, ['on', 'step'])
  return { ...(on === undefined ? {} : { on }), ...(step ? { step: step.name } : {}), ...said }
}
