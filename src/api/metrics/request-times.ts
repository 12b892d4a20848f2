/** Upper bounds of the buckets, in seconds. */
const BOUNDS = [0.005, 0.025, 0.1, 0.5, 2.5, 10] as const

interface Series {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly buckets: number[]
  seconds: number
  count: number
}

/** How many requests there were and how long they took, by route and status: no address of a record, no person. */
export class RequestTimes {
  readonly #series = new Map<string, Series>()

  add(method: string, route: string, status: number, seconds: number): void {
    const key = `${method} ${route} ${status}`
    let series = this.#series.get(key)
    if (!series) {
      series = { method, route, status, buckets: BOUNDS.map(() => 0), seconds: 0, count: 0 }
      this.#series.set(key, series)
    }
    series.seconds += seconds
    series.count += 1
    for (const [at, bound] of BOUNDS.entries()) if (seconds <= bound) series.buckets[at]! += 1
  }

  /** The text form of Prometheus. */
  text(): string {
    const name = 'anshen_request_duration_seconds'
    const lines = [`# HELP ${name} Duration of requests.`, `# TYPE ${name} histogram`]
    for (const { method, route, status, buckets, seconds, count } of this.#series.values()) {
      const labels = `method="${method}",route="${route}",status="${status}"`
      for (const [at, bound] of BOUNDS.entries())
        lines.push(`${name}_bucket{${labels},le="${bound}"} ${buckets[at]}`)
      lines.push(`${name}_bucket{${labels},le="+Inf"} ${count}`)
      lines.push(`${name}_sum{${labels}} ${seconds.toFixed(6)}`, `${name}_count{${labels}} ${count}`)
    }
    return `${lines.join('\n')}\n`
  }
}

/** A figure that goes up and down, in the same form. */
export const gauge = (name: string, help: string, value: number): string =>
  `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`
