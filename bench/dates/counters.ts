import days from 'chinese-days'
import { dueDate, proveDueDate } from '../../src/clock/index.ts'
import type { Period } from './pairs.ts'

/** One way to end periods. */
export interface Counter {
  readonly name: string
  readonly answers: string
  due(period: Period): string
  /** Reads a whole answer; what is timed. */
  read(period: Period): number
}

const ANSWERS_DUE = 'the due date'
const ANSWERS_DAYS = 'the due date and every day on the way, with its holiday'

export const anshenDue: Counter = {
  name: 'Anshen: dueDate',
  answers: `${ANSWERS_DUE}, firm or provisional`,
  due: ourDue,
  read: (period) => ourDue(period).length,
}

export const chineseDays: Counter = {
  name: 'chinese-days: findWorkday',
  answers: ANSWERS_DUE,
  due: theirDue,
  read: (period) => theirDue(period).length,
}

export const anshenProof: Counter = {
  name: 'Anshen: proveDueDate',
  answers: `${ANSWERS_DAYS} and the address of its notice`,
  due: ourDue,
  read({ from, workingDays }) {
    const proof = proveDueDate(from, workingDays)
    if (proof.refused) throw new Error(`${from} is refused`)
    return proof.days.reduce((sum, day) => sum + day.kind.length + (day.holiday?.zh.length ?? 0), 0)
  },
}

export const chineseDaysDetail: Counter = {
  name: 'chinese-days: findWorkday, getDayDetail',
  answers: ANSWERS_DAYS,
  due: theirDue,
  read(period) {
    const last = Date.parse(theirDue(period))
    let sum = 0
    for (let day = Date.parse(period.from); day <= last; day += DAY) {
      const { name, work } = days.getDayDetail(new Date(day))
      sum += name.length + Number(work)
    }
    return sum
  },
}

const DAY = 24 * 60 * 60 * 1000

function ourDue({ from, workingDays }: Period): string {
  const result = dueDate(from, workingDays)
  if (result.refused || !result.firm) throw new Error(`${from} has no firm due date`)
  return result.due
}

function theirDue({ from, workingDays }: Period): string {
  return days.findWorkday(workingDays, from)
}
