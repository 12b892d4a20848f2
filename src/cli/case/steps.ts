import { procedureNames, versionNamed } from '#cases'
import { BASIS, citesText } from '#documents'
import type { Text } from '#language'
import { nearestTo } from '#matters'
import { CHANNELS, type Detail, type Procedure, type Step } from '#review'
import { SEAT } from '#words'
import { heading, joined, line, listed, type Page, span } from '../layout/index.ts'
import { badInput, given, type Result, refuse, wrongArgument } from '../refused.ts'
import type { Terminal } from '../terminal.ts'
import { refusalPage } from '../words-refusal.ts'

export interface StepsOptions {
  readonly json?: boolean
  readonly procedure?: string
}

/** `anshen case steps [--procedure ID]`: every step a case can record, by whom, under which article, with its fields. */
export async function listSteps(
  files: readonly string[],
  { json, procedure: id }: StepsOptions,
  terminal: Terminal,
): Promise<number> {
  const found = files.length > 0 ? refuse(badInput([tooMany(files[0]!)])) : procedureNamed(id)
  if (!found.ok) {
    terminal.note(refusalPage(found.refused))
    if (json) await terminal.data(`${JSON.stringify(found.refused, null, 2)}\n`)
    return 1
  }
  if (json) await terminal.data(`${JSON.stringify(stepsJson(found.value), null, 2)}\n`)
  else terminal.page(stepsPage(found.value))
  return 0
}

const EXAMPLE = 'anshen case steps --procedure order-6'

function procedureNamed(id = procedureNames.at(-1)!): Result<Procedure> {
  const version = versionNamed(id)
  if (version) return given(version.procedure)
  const nearest = nearestTo(id, procedureNames)
  const message = { en: 'there is no such procedure.', zh: '没有该程序。' }
  const expected = nearest
    ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
    : { en: `one of: ${procedureNames.join(', ')}`, zh: `下列之一：${procedureNames.join('、')}` }
  return refuse(badInput([wrongArgument('--procedure', message, expected, EXAMPLE)]))
}

const tooMany = (word: string) =>
  wrongArgument(
    word,
    { en: 'it takes no file.', zh: '不需要文件。' },
    { en: 'no other argument', zh: '无其他参数' },
    EXAMPLE,
  )

function stepsPage({ steps, regulation }: Procedure): Page {
  const anyTime = steps.filter(({ from }) => from.length === 0)
  const placed = steps.filter(({ from }) => from.length > 0)
  return [
    line([span(joined({ en: 'Steps of a case under ', zh: '案件步骤：' }, regulation), 'title')]),
    line([span(INTRODUCTION, 'quiet')]),
    ...heading({ en: 'In their place in the procedure', zh: '按程序阶段进行的步骤' }),
    ...placed.flatMap(stepLines),
    ...heading({ en: 'At any time', zh: '随时可以进行的步骤' }),
    ...anyTime.flatMap(stepLines),
    ...heading({ en: 'With every step, where there is something to say', zh: '各步骤均可附带的字段' }),
    ...Object.entries(COMMON).map(([name, says]) => fieldLine(name, says, '')),
  ]
}

const INTRODUCTION: Text = {
  en: 'Each with the name to record it by, who takes it and under which article, then its fields; * is needed.',
  zh: '依次为登记所用名称、主体和条文，其后为字段；标*的为必填。',
}

function stepLines(step: Step): Page {
  const { name, claim, cite, by, basis, details = {} } = step
  const who = listed(
    by.map((seat) => SEAT[seat]),
    ' or ',
    '或者',
  )
  const marks = [
    who,
    ...(cite.length > 0 ? [citesText(cite)] : []),
    ...(basis === 'text' ? [] : [BASIS[basis]]),
  ]
  return [
    line([span(name, 'strong'), joined('  ', claim)], { lead: '  ', hang: '      ' }),
    line([span(listed(marks, ' · ', ' · '), 'quiet')], { lead: '      ' }),
    ...Object.entries(details).map(([field, detail]) =>
      fieldLine(field, detail.label, valuesOf(detail), detail.required),
    ),
  ]
}

const fieldLine = (name: string, says: Text, values: string, required?: true) =>
  line([span(`${name}${required ? '*' : ''}`), joined({ en: ': ', zh: '：' }, says), span(values, 'quiet')], {
    lead: '        ',
    hang: '            ',
  })

function valuesOf({ kind, values }: Detail): string {
  if (values) return ` (${Object.keys(values).join(' | ')})`
  return kind === 'yes-no' ? ' (yes | no)' : kind === 'day' ? ' (YYYY-MM-DD)' : ''
}

/** What every event can say; no rule turns on it. */
const COMMON: Readonly<Record<string, Text>> = {
  id: { en: 'A name of its own, by which a later event corrects it', zh: '编号，供其后更正时引用' },
  number: { en: 'The number of the paper, with its 〔〕', zh: '文号，保留〔〕' },
  document: { en: 'The file, or where it is kept', zh: '文件或者存放位置' },
  channel: { en: `How it came (${CHANNELS.join(' | ')})`, zh: `方式（${CHANNELS.join(' | ')}）` },
  with: { en: 'The position of whom it was dealt with', zh: '对方职务' },
  note: { en: 'A remark', zh: '备注' },
}

function stepsJson({ regulation, steps, laterSteps = [] }: Procedure) {
  return {
    procedure: regulation,
    steps: steps.map(
      ({ name, claim, act, cite, by, to, form, from, after, once, basis, note, details = {} }) => ({
        name,
        claim,
        act,
        cite,
        by,
        to,
        form,
        basis,
        states: from,
        anyTime: from.length === 0,
        ...(after ? { after } : {}),
        ...(once ? { once } : {}),
        fields: Object.entries(details).map(([field, { kind, label, values, required }]) => ({
          name: field,
          kind,
          label,
          ...(values ? { values } : {}),
          required: required === true,
        })),
        ...(note ? { note } : {}),
      }),
    ),
    everyStep: Object.entries(COMMON).map(([name, label]) => ({
      name,
      label,
      ...(name === 'channel' ? { values: CHANNELS } : {}),
    })),
    laterSteps,
  }
}
