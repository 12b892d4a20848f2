import type { Text } from '#language'
import {
  type Assumptions,
  effectsOf,
  type Move,
  type Period,
  periodIn,
  type Step,
  settled,
  stepIn,
  type Unbounded,
} from '#review'
import { endOf, later, type Point, START, startFor } from './point.ts'
import { excludedIn, firstDayOf, roundsIn, type Stop } from './supplement.ts'
import type { Terms } from './terms.ts'

/** A period as it runs on the road. */
export interface Run {
  readonly period: Period
  readonly start: Point
  /** As extended; without what supplementing adds. */
  readonly workingDays: number
  readonly end: Point
  /** Time not counted, each from one point to another, with the days of its ends that count after all. */
  readonly stops: readonly Stop[]
}

/** One step of the procedure on the road, taken as late as its period allows. */
export interface Station {
  readonly id: string
  readonly step: Step
  readonly earliest: Point
  /** Nothing where an extension without a cap lies on the way. */
  readonly latest: Point | undefined
  readonly basis: 'law' | 'estimate' | 'assumed' | 'given'
  /** The period that ends with it. */
  readonly run?: Run
  readonly unbounded: readonly Unbounded[]
  readonly note?: Text
}

/**
 * The road of the version through the procedure's own table: every step as late as the periods of the law allow, and as
 * early as nothing in the law forbids. The last station is the result.
 */
export function roadOf(terms: Terms, assume: Assumptions): readonly Station[] {
  const walk = new Walk(terms, assume)
  for (const move of terms.version.planning.road(assume, terms)) walk.go(move)
  return walk.stations
}

class Walk {
  stations: readonly Station[] = []
  readonly #terms: Terms
  readonly #assume: Assumptions
  readonly #firstDay: Point['firstDay']
  readonly #runs = new Map<string, Run>()
  readonly #unbounded: Unbounded[] = []
  /** Time not counted that began in a period which runs on: it stops the later ones that it reaches into. */
  readonly #carried: Stop[] = []
  #latest: Point | undefined = START
  #earliest: Point = START

  constructor(terms: Terms, assume: Assumptions) {
    this.#terms = terms
    this.#assume = assume
    this.#firstDay = settled(terms.procedure.firstDay, terms)
  }

  go(move: Move): void {
    if ('supplement' in move) this.#supplement(move.supplement)
    else if ('unbound' in move) this.#unbounded.push(move.unbound)
    else if ('wait' in move) this.#wait(move.wait, move.name)
    else if ('lapse' in move) this.#lapse()
    else if ('within' in move) this.#inside(move.take, move.within)
    else this.#take(move.take, move.basis)
  }

  /** A step taken on the last day of the periods it ends; where it ends none, on the day of the step before. */
  #take(name: string, basis: Station['basis']): void {
    const step = this.#stepNamed(name)
    const ends = effectsOf(step, 'ends', this.#terms).flatMap((period) => this.#runs.get(period) ?? [])
    const run = ends.reduce<Run | undefined>(
      (last, each) => (last && last.end.workingDays >= each.end.workingDays ? last : each),
      undefined,
    )
    const starts = effectsOf(step, 'starts', this.#terms)
    const inside = run ? undefined : this.#mustFit(starts)
    if (run && this.#latest) {
      this.#latest = this.#latest.workingDays > run.end.workingDays ? this.#latest : run.end
      if (
        run.period.extension?.workingDays === 'no-cap' &&
        this.#assume.specialReviewExtensionDays === 'no-cap'
      )
        this.#latest = undefined
    }
    if (inside) this.#latest = inside
    for (const { period } of ends) this.#runs.delete(period.name)
    this.#put(name, step, run || inside ? 'law' : basis, run)
    for (const period of starts) this.#start(period)
  }

  /** A step for which the law sets no period of its own: at the latest with the period it lies in. */
  #inside(name: string, period: string): void {
    const step = this.#stepNamed(name)
    const run = this.#runs.get(period)
    const held = this.#latest
    if (run) this.#latest = this.#assume.specialReviewExtensionDays === 'no-cap' ? undefined : run.end
    this.#put(name, step, 'assumed', undefined, INSIDE)
    this.#latest = held
  }

  #wait(workingDays: number | null, name: Text): void {
    if (workingDays === null) return
    this.#latest = this.#latest && later(this.#latest, workingDays, { name, cite: [] })
    this.#earliest = later(this.#earliest, workingDays, { name, cite: [] })
  }

  /** What reaches beyond the result is outstanding when it comes, and lapses. */
  #lapse(): void {
    const last = this.stations.at(-1)?.latest?.workingDays ?? 0
    this.stations = this.stations.filter(({ latest }) => latest !== undefined && latest.workingDays <= last)
  }

  /** Requests for supplementary materials in a period, the first on the working day after it started. */
  #supplement(name: string): void {
    const run = this.#runs.get(name)
    if (!run || roundsIn(name, this.#assume, this.#terms) === 0) return
    const { supplementRounds: rounds, supplementWorkingDays: days } = this.#assume
    const [time] = this.#terms.procedure.excluded
    if (!time) return
    const cite = time.cite
    const counts = settled(time.boundary, this.#terms)
    const stops: Stop[] = []
    const held = this.#latest
    for (let round = 1; round <= rounds; round += 1) {
      const last = stops.at(-1)?.to ?? firstDayOf(run.start, this.#firstDay)
      const from = later(last, 1, { name: REQUEST, cite })
      const to = later(from, days, { name: SUPPLEMENT, cite })
      stops.push({ from, to, counts })
      const number = round === 1 ? '' : `-${round}`
      this.#latest = from
      this.#put(`${time.opens}${number}`, this.#stepNamed(time.opens), 'estimate')
      this.#latest = to
      this.#earliest = later(this.#earliest, days, { name: SUPPLEMENT, cite })
      this.#put(`${time.closes}${number}`, this.#stepNamed(time.closes), 'estimate')
    }
    this.#latest = held
    if (!settled(time.stops, this.#terms).includes(name)) {
      this.#carried.push(...stops)
      return
    }
    const kept = Number(counts.firstDayCounts) + Number(counts.lastDayCounts)
    const excluded = rounds * Math.max(0, days + 1 - kept)
    this.#runs.set(name, { ...run, stops, end: later(run.end, excluded, { name: NOT_COUNTED, cite }) })
  }

  #stepNamed(name: string): Step {
    const step = stepIn(this.#terms, name)
    if (!step) throw new RangeError(`no step “${name}” under ${this.#terms.procedure.regulation}`)
    return step
  }

  /**
   * Under reading 7 `inside` the replies must come back before the preliminary review ends: the recommendation goes
   * out early enough for the whole reply period to fit.
   */
  #mustFit(starts: readonly string[]): Point | undefined {
    const replies = starts.map((name) => periodIn(this.#terms, name)).find(({ perAddressee }) => perAddressee)
    const around = [...this.#runs.values()].at(-1)
    return replies && around ? startFor(around.end, replies.workingDays, this.#firstDay) : undefined
  }

  #start(name: string): void {
    const period = periodIn(this.#terms, name)
    const from = period.startDay && settled(period.startDay, this.#terms)
    const moved = typeof from === 'object' ? this.#endedAt(from.endOf) : undefined
    const start = moved ?? this.#latest
    if (!start) return
    const workingDays = period.workingDays + this.#extension(period)
    const counted = endOf(start, workingDays, this.#firstDay, { name: period.claim, cite: period.cite })
    const [time] = this.#terms.procedure.excluded
    const stopped = time !== undefined && settled(time.stops, this.#terms).includes(name)
    const stops = stopped ? this.#carried : []
    const excluded = excludedIn(stops, start, workingDays, this.#firstDay)
    const end = later(counted, excluded, { name: NOT_COUNTED, cite: time?.cite ?? [] })
    this.#runs.set(name, { period, start, workingDays, end, stops: excluded > 0 ? stops : [] })
  }

  #endedAt(period: string): Point | undefined {
    return this.stations.find(({ run }) => run?.period.name === period)?.run?.end
  }

  #extension({ extension }: Period): number {
    if (extension === null) return 0
    const { complex, specialReviewExtensionDays: open } = this.#assume
    if (extension.workingDays === 'no-cap') return open === 'no-cap' ? 0 : open
    return complex ? extension.workingDays : 0
  }

  #put(id: string, step: Step, basis: Station['basis'], run?: Run, note?: Text): void {
    const station: Station = {
      id,
      step,
      basis,
      earliest: this.#earliest,
      latest: this.#latest,
      unbounded: [...this.#unbounded],
      ...(run ? { run } : {}),
      ...(note ? { note } : {}),
    }
    this.stations = [...this.stations, station]
  }
}

const REQUEST: Text = { en: 'the next working day', zh: '次一工作日' }
const SUPPLEMENT: Text = { en: 'supplementing materials (estimate)', zh: '提交补充材料（自行估计）' }
const NOT_COUNTED: Text = {
  en: 'not counted while materials are supplemented',
  zh: '提交补充材料，不计入审查时间',
}
const INSIDE: Text = {
  en: 'No period of its own: inside that of the special review.',
  zh: '无单独期限，包含在特别审查期限之内。',
}
