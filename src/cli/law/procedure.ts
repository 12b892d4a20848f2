import { procedureBpmn, procedurePicture } from '#drawings'
import { versions } from '#practice'
import type { LanguageChoice } from '../layout/index.ts'
import { clashOf, type Output, writeFiles } from '../output/write-files.ts'
import { writtenPage } from '../output/written-page.ts'
import type { Refused } from '../refused.ts'
import { procedurePage } from './procedure-page.ts'
import type { Shown } from './shown.ts'

/** `anshen law [REGULATION] procedure`: the table as a page or JSON, as a picture, as BPMN. */
export async function procedureShown(
  id: string,
  { svg, bpmn }: { readonly svg: string | undefined; readonly bpmn: string | undefined },
  spoken: LanguageChoice,
): Promise<Shown | Refused> {
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
