import { BASIS } from '#documents'
import {
  headText,
  isUnforeseen,
  numbersOf,
  periodText,
  procedureBpmn,
  procedurePicture,
  stagesOf,
  timeTexts,
} from '#drawings'
import type { Text } from '#language'
import { versions } from '#practice'
import type { Procedure } from '#review'
import { blank, joined, type LanguageChoice, line, type Page, span } from '../layout/index.ts'
import { clashOf } from '../output/clash.ts'
import { type Output, writeFiles, writtenPage } from '../output/write-files.ts'
import type { Refused } from '../refusal.ts'
import type { LawResult } from './options.ts'

/** `anshen law [REGULATION] procedure`: the table as a page or JSON, as a picture, as BPMN. */
export async function procedureAnswer(
  id: string,
  { svg, bpmn }: { readonly svg: string | undefined; readonly bpmn: string | undefined },
  spoken: LanguageChoice,
): Promise<LawResult | Refused> {
  const { procedure, regulation } = versions.find((each) => each.regulation.id === id)!
  const { title } = regulation
  const clash = clashOf(
    [],
    [
      ['--svg', svg],
      ['--bpmn', bpmn],
    ],
  )
  if (clash) return clash
  const given = { procedure, title, spoken }
  const outputs: readonly Output[] = [
    ...(svg === undefined ? [] : [{ option: '--svg', path: svg, content: procedurePicture(given) }]),
    ...(bpmn === undefined ? [] : [{ option: '--bpmn', path: bpmn, content: procedureBpmn(given) }]),
  ]
  const wrong = writeFiles(outputs)
  if (wrong) return wrong
  return {
    page: () => (outputs.length > 0 ? writtenPage(outputs) : procedurePage(title, procedure)),
    json: () => procedure,
  }
}

/** The procedure stage by stage: its periods, then every step with who acts, the article, the form, what it sets running. */
function procedurePage(title: Text, procedure: Procedure): Page {
  const stages = stagesOf(procedure)
  const numbers = numbersOf(stages)
  return [
    line([span(joined(title, { en: ': the procedure', zh: '：审查程序' }), 'title')]),
    line([span(INTRODUCTION, 'quiet')]),
    ...stages.flatMap(({ state, title: name, periods, acts, isFinal }): Page => {
      const number = state === undefined ? '' : `${numbers.get(state)}. `
      const about = [
        ...(isUnforeseen(procedure, state) ? [NOT_FORECAST] : []),
        ...periods.map(periodText),
        ...(isFinal ? [MAY_REST] : []),
      ]
      return [
        blank,
        line([span(joined(number, name), 'strong'), span(state === undefined ? '' : ` · ${state}`, 'quiet')]),
        ...about.map((text) => line([span(text, 'quiet')], { lead: '   ' })),
        ...acts.flatMap(({ step, leadsTo }): Page => {
          const marks = [
            headText(step, undefined),
            ...timeTexts(step, procedure, state),
            ...(step.basis === 'text' ? [] : [BASIS[step.basis]]),
          ]
          const to = leadsTo === undefined ? '' : ` → ${numbers.get(leadsTo)}`
          return [
            line([step.claim, span(joined(to, ' · ', step.name), 'quiet')], { lead: '   ', hang: '     ' }),
            line([span(dotted(marks), 'quiet')], { lead: '     ' }),
          ]
        }),
      ]
    }),
  ]
}

const dotted = (texts: readonly Text[]): Text => ({
  en: texts.map(({ en }) => en).join(' · '),
  zh: texts.map(({ zh }) => zh).join(' · '),
})

const NOT_FORECAST: Text = {
  en: 'Whether the periods run here is not settled, and none is forecast; if they run:',
  zh: '是否适用各项期限，条文未明确，不作期限预测；如适用：',
}
const MAY_REST: Text = { en: 'A case may rest here.', zh: '案件可以终止于此。' }
const INTRODUCTION: Text = {
  en: 'What may be done at each stage, and by whom. “→” is the stage that follows; without it the case stays. A period that runs out decides nothing; only a step does. --svg draws it, --bpmn opens in a modeller.',
  zh: '各阶段可由谁采取哪些步骤。“→”指其后的阶段；未标明的，案件所处阶段不变。期限届满本身不产生任何决定；只有步骤才产生决定。--svg输出程序图，--bpmn输出可在建模工具中打开的文件。',
}
