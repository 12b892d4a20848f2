import { procedureNames, versionNamed } from '#cases'
import { nameExpected } from '#contract'
import { BASIS, citesText } from '#documents'
import type { Text } from '#language'
import { regulations } from '#practice'
import { CHANNELS, type Detail, type Procedure, type Step } from '#review'
import { SEAT } from '#words'
import { heading, joined, line, listed, type Page, span } from '../layout/index.ts'
import { badInput, given, type Result, refuse, tellRefusal, wrongArgument } from '../refusal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'

type Steps = (typeof command)['actions']['steps']

/** `anshen case steps [--procedure ID]`: every step a case can record, by whom, under which article, with its fields. */
export const run: Run<OperandsOf<Steps>, OptionsOf<typeof command, 'steps'>> = async (
  _,
  { json, procedure: id },
  terminal,
) => {
  const found = procedureNamed(id)
  if (!found.ok) return tellRefusal(found.refused, { json }, terminal)
  if (json) await terminal.data(`${JSON.stringify(stepsJson(found.value), null, 2)}\n`)
  else terminal.page(stepsPage(found.value))
  return 0
}

const EXAMPLE = 'anshen case steps --procedure order-6'

function procedureNamed(id = procedureNames.at(-1)!): Result<Procedure> {
  const version = versionNamed(id)
  if (version) return given(version.procedure)
  const message = { en: 'there is no such procedure.', zh: '没有该程序。' }
  const expected = nameExpected(id, procedureNames)
  return refuse(badInput([wrongArgument('--procedure', message, expected, EXAMPLE)]))
}

function stepsPage({ steps, regulation }: Procedure): Page {
  const anyTime = steps.filter(({ from }) => from.length === 0)
  const placed = steps.filter(({ from }) => from.length > 0)
  return [
    line([
      span(joined({ en: 'Steps of a case under the ', zh: '案件步骤：' }, titleOf(regulation)), 'title'),
    ]),
    line([span(COMMAND, 'quiet'), 'anshen case add FILE'.replaceAll(' ', '\u00a0'), ' …']),
    line([span(INTRODUCTION, 'quiet')]),
    ...heading({ en: 'In their place in the procedure', zh: '按程序阶段进行的步骤' }),
    ...placed.flatMap(stepLines),
    ...heading({ en: 'At any time', zh: '随时可以进行的步骤' }),
    ...anyTime.flatMap(stepLines),
    ...heading({ en: 'With every step, where there is something to say', zh: '各步骤均可附带的字段' }),
    ...Object.values(COMMON).map((says) => fieldLine(says, undefined)),
    line([span(TYPED, 'quiet'), TYPED_COMMON], { lead: '      ', hang: '        ' }),
  ]
}

const COMMAND: Text = { en: 'To record one: ', zh: '登记命令：' }
const titleOf = (regulation: string): Text =>
  regulations.find(({ id }) => id === regulation)?.title ?? { en: regulation, zh: regulation }

const INTRODUCTION: Text = {
  en: 'Each with who takes it, under which article, and what it can say; then what is typed to record it: the day where DAY stands, one of what is parted by |, what is in brackets only where there is something to say.',
  zh: '依次为步骤、主体和条文、可载明的内容，其后为登记时键入的内容：DAY处填写日期，以|分隔的择一填写，方括号内的有则填写。',
}

function stepLines(step: Step): Page {
  const { claim, cite, by, basis, details = {} } = step
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
    line([span(claim, 'strong')], { lead: '  ', hang: '      ' }),
    line([span(listed(marks, ' · ', ' · '), 'quiet')], { lead: '      ' }),
    ...Object.values(details).map((detail) => fieldLine(detail.label, valuesOf(detail), detail.required)),
    line([span(TYPED, 'quiet'), typedFor(step)], { lead: '      ', hang: '        ' }),
  ]
}

const TYPED: Text = { en: 'typed: ', zh: '键入：' }
const NEEDED: Text = { en: ' (needed)', zh: '（必填）' }

const fieldLine = (says: Text, values: Text | undefined, required?: true) =>
  line(
    [span(joined(says, required ? NEEDED : '')), ...(values ? [joined({ en: ': ', zh: '：' }, values)] : [])],
    { lead: '        ', hang: '            ' },
  )

/** What a field can say, in words. */
function valuesOf({ kind, values }: Detail): Text | undefined {
  if (values) return listed(Object.values(values), '; ', '；')
  return kind === 'yes-no' ? { en: 'yes or no', zh: '是或者否' } : undefined
}

/** The end of a command that records the step: the one place where names stand. */
function typedFor({ name, details = {} }: Step): string {
  const fields = Object.entries(details).map(([field, { kind, values, required }]) => {
    const names = Object.keys(values ?? {})
    // A long list may break between its names.
    const value = values ? names.join(names.length > 4 ? ' | ' : '|') : PLACES[kind]
    return required ? `${field}=${value}` : `[${field}=${value}]`
  })
  return [name, '--on DAY', ...fields].join(' ')
}

const PLACES: Readonly<Record<Detail['kind'], string>> = {
  'one-of': '…',
  'yes-no': 'yes|no',
  day: 'DAY',
  event: 'ID',
  text: '…',
  texts: '…,…',
}

/** What every event can say; no rule turns on it. */
const COMMON: Readonly<Record<string, Text>> = {
  id: { en: 'A name of its own, by which a later event corrects it', zh: '编号，供其后更正时引用' },
  number: { en: 'The number of the paper, with its 〔〕', zh: '文号，保留〔〕' },
  document: { en: 'The file, or where it is kept', zh: '文件或者存放位置' },
  channel: {
    en: 'How it came: in writing; on paper; at the counter; by telephone; through the system',
    zh: '方式：书面；纸质；窗口；电话；系统',
  },
  with: { en: 'The position of whom it was dealt with', zh: '对方职务' },
  note: { en: 'A remark', zh: '备注' },
}
const TYPED_COMMON = Object.keys(COMMON)
  .map((name) => `[${name}=${name === 'channel' ? CHANNELS.join('|') : '…'}]`)
  .join(' ')

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
