import type { ProcedureAnswer } from '#contract'
import { BASIS } from '#documents'
import { headText, isUnforeseen, numbersOf, periodText, type Stage, stagesOf, timeTexts } from '#drawings'
import type { Text } from '#language'
import type { Version } from '#practice'

/** What is done in this procedure, stage by stage, by whom and by when? The table as data, then the stages in words. */
export function procedureAnswer({ procedure, regulation }: Version): ProcedureAnswer {
  const stages = stagesOf(procedure)
  const numbers = numbersOf(stages)
  const numberOf = (state: string | undefined) => (state === undefined ? undefined : numbers.get(state))
  const stageSaid = ({ state, title, periods, acts, isFinal }: Stage): ProcedureAnswer['stages'][number] => {
    const number = numberOf(state)
    return {
      ...(state === undefined ? {} : { state }),
      ...(number === undefined ? {} : { number }),
      title,
      about: [
        ...(isUnforeseen(procedure, state) ? [NOT_FORECAST] : []),
        ...periods.map(periodText),
        ...(isFinal ? [MAY_REST] : []),
      ],
      acts: acts.map(({ step, leadsTo }) => {
        const to = numberOf(leadsTo)
        return {
          step: step.name,
          claim: step.claim,
          marks: [
            headText(step, undefined),
            ...timeTexts(step, procedure, state),
            ...(step.basis === 'text' ? [] : [BASIS[step.basis]]),
          ],
          ...(to === undefined ? {} : { leadsTo: to }),
        }
      }),
    }
  }
  return { ...procedure, title: regulation.title, stages: stages.map(stageSaid) }
}

const NOT_FORECAST: Text = {
  en: 'Whether the periods run here is not settled, and none is forecast; if they run:',
  zh: '是否适用各项期限，条文未明确，不作期限预测；如适用：',
}
const MAY_REST: Text = { en: 'A case may rest here.', zh: '案件可以终止于此。' }
