import type { CivilDate } from '#clock'
import { type FaultList, type FileEvent, isRecord } from '#contract'
import type { Text } from '#language'
import type { Version } from '#practice'
import { type Detail, detailsOfAll, type Paper, type ReviewEvent, type Step } from '#review'
import { type CaseLaw, dayOf, stepsOf } from './law.ts'

/** What no schema can say of events: their days beside one another and beside today, and the ids they name. */
export class EventChecks {
  readonly #rules: EventRules
  readonly #asOf: CivilDate
  readonly #law: { readonly from: CivilDate; readonly title: Text }
  readonly #ids = new Set<string>()
  #lastDay: CivilDate | undefined

  constructor({ version, asOf, named }: CaseLaw) {
    this.#rules = rulesUnder(version)
    // What the file says of a day that has come by then is no fault, though it is set aside.
    this.#asOf = asOf > named ? asOf : named
    const { inForce, title } = version.regulation
    this.#law = { from: inForce.from as CivilDate, title }
  }

  /**
   * An event that the schema read, checked beside those before it.
   *
   * @param given   the same unread
   * @param faults  where the event stands
   */
  take(read: unknown, given: unknown, faults: FaultList): ReviewEvent | undefined {
    if (!isRecord(read)) return undefined
    const step = this.#rules.steps.get(read.step as string)
    if (!step) {
      const on = dayOf(given)
      if (on !== undefined) this.#hasCome(on, '/on', faults)
      return undefined
    }
    const event = read as FileEvent
    const { on, id, instead } = event
    if (on !== undefined && on !== 'unknown') this.#hasCome(on, '/on', faults)
    for (const name of step.days) {
      const day = event[name]
      if (typeof day === 'string') this.#hasCome(day, `/${name}`, faults)
    }
    for (const name of step.names) this.#isRecorded(event[name] as string | undefined, `/${name}`, faults)
    if (on !== undefined && on !== 'unknown') {
      for (const [name, detail] of step.sides) besides(name, detail, event[name], on, faults)
      if (step.names.length === 0) this.#inOrder(on, faults)
    }
    if (instead)
      for (const name of ['on', ...this.#rules.days]) {
        const day = instead[name]
        if (typeof day === 'string' && day !== 'unknown') this.#hasCome(day, `/instead/${name}`, faults)
      }
    if (id !== undefined) this.#isNew(id, faults)
    return on === undefined ? undefined : eventFrom(event, on, step)
  }

  /** The details of a step that are days, and have come where they are said. */
  daysOf({ step }: Pick<ReviewEvent, 'step'>): readonly string[] {
    return this.#rules.steps.get(step)?.days ?? []
  }

  #hasCome(day: string, pointer: string, faults: FaultList): void {
    const asOf = this.#asOf
    if (day <= asOf) return
    faults.add(
      pointer,
      {
        en: `${day} has not come: the case is looked at as of ${asOf}.`,
        zh: `${day}尚未到来：案件截至${asOf}。`,
      },
      { en: `a day not after ${asOf}, or a later asOf`, zh: `不晚于${asOf}的日期，或者较晚的asOf` },
      asOf,
    )
  }

  /** Days follow one another in the file, and none lies before the law of the case. */
  #inOrder(on: CivilDate, faults: FaultList): void {
    const last = this.#lastDay
    const { from, title } = this.#law
    if (on < from) {
      faults.add(
        '/on',
        { en: `${title.en} is in force from ${from}.`, zh: `${title.zh}自${from}起施行。` },
        {
          en: `a day from ${from} on, or the procedure of that day`,
          zh: `${from}以后的日期，或者当日施行的procedure`,
        },
        from,
      )
    } else if (last !== undefined && on < last) {
      faults.add(
        '/on',
        { en: `${on} stands after ${last}, which is later.`, zh: `${on}列于较晚的${last}之后。` },
        { en: 'events in the order of their days', zh: '按日期先后排列的事件' },
        last,
      )
    } else this.#lastDay = on
  }

  #isRecorded(id: string | undefined, pointer: string, faults: FaultList): void {
    if (id === undefined || this.#ids.has(id)) return
    faults.add(
      pointer,
      { en: `No earlier event has the id “${id}”.`, zh: `此前没有编号为“${id}”的事件。` },
      { en: 'the id of an event that stands before this one', zh: '此前事件的编号' },
      `${pointer.slice(1)}: e1`,
    )
  }

  #isNew(id: string, faults: FaultList): void {
    if (this.#ids.has(id)) {
      faults.add(
        '/id',
        {
          en: `The id “${id}” is used twice: is this the same event?`,
          zh: `编号“${id}”重复：是否为同一事件？`,
        },
        { en: 'an id of its own, or the event left out', zh: '单独的编号，或者删除该事件' },
        `id: ${id}-2`,
      )
    }
    this.#ids.add(id)
  }
}

/** What the steps of a version say of their days and ids. */
interface EventRules {
  readonly steps: ReadonlyMap<string, CheckedStep>
  /** Of what a corrected event should have said. */
  readonly days: readonly string[]
}

const rules = new WeakMap<Version, EventRules>()

function rulesUnder(version: Version): EventRules {
  let made = rules.get(version)
  if (!made) {
    const steps = [...stepsOf(version).values()]
    made = {
      steps: new Map(steps.map((step) => [step.name, checkedStep(step)])),
      days: daysIn(detailsOfAll(steps)),
    }
    rules.set(version, made)
  }
  return made
}

/** A step, with those of its details that are checked beside others. */
interface CheckedStep {
  /** Days that have come where they are said. */
  readonly days: readonly string[]
  /** Days that can lie on one side of the day of the step alone. */
  readonly sides: readonly (readonly [string, Detail])[]
  /** What names an earlier event: the step is a correction, and has no place in the order of days. */
  readonly names: readonly string[]
  /** What the step itself says under a name that otherwise is the paper's: a consent names a kind of document. */
  readonly ownPaper: readonly string[]
}

function checkedStep({ details = {} }: Step): CheckedStep {
  const entries = Object.entries(details)
  return {
    days: daysIn(details),
    sides: entries.filter(([, { side }]) => side !== undefined),
    names: entries.flatMap(([name, { kind }]) => (kind === 'event' ? [name] : [])),
    ownPaper: PAPER.filter((name) => Object.hasOwn(details, name)),
  }
}

/** A notice gives the day until which it extends a period: that one may be to come. */
const daysIn = (details: Readonly<Record<string, Detail>>): readonly string[] =>
  Object.entries(details).flatMap(([name, { kind }]) => (kind === 'day' && name !== 'until' ? [name] : []))

/** A day beside that of the step, on the side of it where it cannot lie. */
function besides(
  name: string,
  { side, label }: Detail,
  day: unknown,
  on: CivilDate,
  faults: FaultList,
): void {
  if (typeof day !== 'string' || (side === 'not-after' ? day <= on : day >= on)) return
  faults.add(
    `/${name}`,
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

const PAPER = ['number', 'document', 'channel', 'with'] as const

/** The event as the engine takes it: what it says of its paper is kept together, and a remark is the file's own. */
function eventFrom(read: FileEvent, on: ReviewEvent['on'], { ownPaper }: CheckedStep): ReviewEvent {
  const event: Record<string, unknown> = { on }
  let paper: Record<string, unknown> | undefined
  for (const [name, value] of Object.entries(read)) {
    if (value === undefined || value === null || name === 'note') continue
    const isPaper = PAPER.some((each) => each === name) && !ownPaper.includes(name)
    if (!isPaper) event[name] = name === 'instead' ? withoutBlanks(value as object) : value
    else {
      paper ??= {}
      paper[name] = name === 'with' ? personIn(value as NonNullable<FileEvent['with']>) : value
    }
  }
  return (paper ? { ...event, paper } : event) as unknown as ReviewEvent
}

const withoutBlanks = (given: object): object =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))

function personIn(given: NonNullable<FileEvent['with']>): NonNullable<Paper['with']> {
  if (typeof given === 'string') return { position: given }
  const { position, name } = given
  return name ? { position, name } : { position }
}
