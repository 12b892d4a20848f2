import { order8, tiers } from '../../practice/index.ts'
import { type Determiner, determinerOf } from '../../src/engine/index.ts'
import type { Determination, Proof } from '../../src/rules/index.ts'
import { checkMatter, screenMatter } from '../../src/screening/index.ts'
import { ON } from '../matters.ts'
import { byDuty, type Contender, type Decision } from './contender.ts'

const WHOLE = 'verdict, duties, missing, proofs in both languages, tier, flags'

/** A full determination of checked answers, through the rules room's door. */
export function anshen(): Contender {
  return anshenWith('Anshen: determine', determinerOf(order8, tiers))
}

/** The same, the determiner's memory of residual functions empty before each pass. */
export function anshenCold(): Contender {
  return {
    name: 'Anshen: determine, nothing remembered',
    answers: WHOLE,
    load: (matters) => anshenWith('', determinerOf(order8, tiers)).load(matters),
  }
}

function anshenWith(name: string, determiner: Determiner): Contender {
  return {
    name,
    answers: WHOLE,
    load(matters) {
      const answers = matters.map(({ matter }) => matter.answers)
      return {
        pass: () => answers.reduce((sum, each) => sum + readAll(determiner.determine(each, {}, ON)), 0),
        decide: (index) => decisionOf(determiner.determine(answers[index]!, {}, ON)),
      }
    },
  }
}

/** The library's first door: a matter as an object, checked, determined and sealed with its receipt. */
export function anshenScreen(): Contender {
  return {
    name: 'Anshen: checkMatter, screenMatter',
    answers: 'the same from unchecked input, with its receipt (SHA-256)',
    load(matters) {
      const given = matters.map(({ facts }) => ({ on: ON, facts }))
      const reportOf = (index: number) => {
        const checked = checkMatter(given[index]!, ON)
        const screened = checked.ok ? screenMatter(checked.value, ON) : checked
        if (!screened.ok) throw new Error(`a drawn matter was refused: ${screened.refusal.message.en}`)
        return screened.value.report
      }
      return {
        pass: () => given.reduce((sum, _, index) => sum + readAll(reportOf(index)), 0),
        decide: (index) => decisionOf(reportOf(index)),
      }
    },
  }
}

const RAISED_BY_A_CONDITION = new Set(
  order8.flags.filter(({ when }) => 'condition' in when && !when.unless).map(({ code }) => code),
)

function decisionOf({ verdict, duties, tier, flags }: Determination): Decision {
  return {
    verdict,
    duties: byDuty((duty) => duties[duty]!.status),
    missing: byDuty((duty) => new Set(duties[duty]!.missing)),
    tier,
    flags: new Set(flags.map(({ code }) => code).filter((code) => RAISED_BY_A_CONDITION.has(code))),
  }
}

/** Reads every missing fact and flag and goes to every line of every proof. */
function readAll(determination: Determination): number {
  let sum = determination.missing.length + determination.flags.length + determination.tier.length
  for (const duty of Object.values(determination.duties)) {
    sum += duty.missing.length + duty.status.length + linesOf(duty.proof)
  }
  return sum
}

function linesOf({ because }: Proof): number {
  let lines = 1
  for (const line of because) lines += linesOf(line)
  return lines
}
