/** Things by day: the days sorted, the things of a day in a set. Days are epoch days, and few beside the things. */
export class DayIndex<T> {
  readonly #days: number[] = []
  readonly #things = new Map<number, Set<T>>()

  add(day: number, thing: T): void {
    const things = this.#things.get(day)
    if (things) {
      things.add(thing)
      return
    }
    this.#things.set(day, new Set([thing]))
    this.#days.splice(this.#firstFrom(day), 0, day)
  }

  delete(day: number, thing: T): void {
    const things = this.#things.get(day)
    if (!things?.delete(thing) || things.size > 0) return
    this.#things.delete(day)
    this.#days.splice(this.#firstFrom(day), 1)
  }

  /** Everything from one day to another, both included, the earliest day first. */
  between(from: number, to: number): T[] {
    const found: T[] = []
    for (let at = this.#firstFrom(from); at < this.#days.length; at += 1) {
      const day = this.#days[at] as number
      if (day > to) break
      for (const thing of this.#things.get(day) ?? []) found.push(thing)
    }
    return found
  }

  /** The place of the first day that is not before `day`. */
  #firstFrom(day: number): number {
    let low = 0
    let high = this.#days.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#days[middle] as number) < day) low = middle + 1
      else high = middle
    }
    return low
  }
}
