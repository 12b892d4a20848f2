import { procedureAnswer } from '#answers'
import type { ProcedureAnswer } from '#contract'
import { procedureBpmn, procedurePicture } from '#drawings'
import type { Text } from '#language'
import { versions } from '#practice'
import { blank, joined, type LanguageChoice, line, type Page, span } from '../layout/index.ts'
import { clashOf } from '../output/clash.ts'
import { type Output, writeFiles, writtenPage } from '../output/write-files.ts'
import type { Refused } from '../refusal.ts'
import type { LawResult } from './options.ts'

/** `anshen law [REGULATION] procedure`: the table as a page or JSON, as a picture, as BPMN. */
export async function procedureAsked(
  id: string,
  { svg, bpmn }: { readonly svg: string | undefined; readonly bpmn: string | undefined },
  spoken: LanguageChoice,
): Promise<LawResult | Refused> {
  const version = versions.find((each) => each.regulation.id === id)!
  const clash = clashOf(
    [],
    [
      ['--svg', svg],
      ['--bpmn', bpmn],
    ],
  )
  if (clash) return clash
  const pictured = { procedure: version.procedure, title: version.regulation.title, spoken }
  const outputs: readonly Output[] = [
    ...(svg === undefined ? [] : [{ option: '--svg', path: svg, content: procedurePicture(pictured) }]),
    ...(bpmn === undefined ? [] : [{ option: '--bpmn', path: bpmn, content: procedureBpmn(pictured) }]),
  ]
  const wrong = writeFiles(outputs)
  if (wrong) return wrong
  const answer = procedureAnswer(version)
  return {
    page: () => (outputs.length > 0 ? writtenPage(outputs) : procedurePage(answer)),
    json: () => answer,
  }
}

/** The procedure stage by stage: its periods, then every step with who acts, the article, the form, what it sets running. */
const procedurePage = ({ title, stages }: ProcedureAnswer): Page => [
  line([span(joined(title, { en: ': the procedure', zh: '：审查程序' }), 'title')]),
  line([span(INTRODUCTION, 'quiet')]),
  ...stages.flatMap(
    ({ state, number, title: name, about, acts }): Page => [
      blank,
      line([
        span(joined(number === undefined ? '' : `${number}. `, name), 'strong'),
        span(state === undefined ? '' : ` · ${state}`, 'quiet'),
      ]),
      ...about.map((text) => line([span(text, 'quiet')], { lead: '   ' })),
      ...acts.flatMap(({ step, claim, marks, leadsTo }): Page => {
        const to = leadsTo === undefined ? '' : ` → ${leadsTo}`
        return [
          line([claim, span(joined(to, ' · ', step), 'quiet')], { lead: '   ', hang: '     ' }),
          line([span(dotted(marks), 'quiet')], { lead: '     ' }),
        ]
      }),
    ],
  ),
]

const dotted = (texts: readonly Text[]): Text => ({
  en: texts.map(({ en }) => en).join(' · '),
  zh: texts.map(({ zh }) => zh).join(' · '),
})

const INTRODUCTION: Text = {
  en: 'What may be done at each stage, and by whom. “→” is the stage that follows; without it the case stays. A period that runs out decides nothing; only a step does. --svg draws it, --bpmn opens in a modeller.',
  zh: '各阶段可由谁采取哪些步骤。“→”指其后的阶段；未标明的，案件所处阶段不变。期限届满本身不产生任何决定；只有步骤才产生决定。--svg输出程序图，--bpmn输出可在建模工具中打开的文件。',
}
