import type * as z from 'zod/mini'
import type { Text } from '#language'
import { jsonSchemaOf } from './json-schema.ts'
import type { JsonSchema } from './kit.ts'
import { caseFile } from './schema/case.ts'
import { caseState } from './schema/case-state.ts'
import { event, parcel } from './schema/event.ts'
import { flip } from './schema/flip.ts'
import { law } from './schema/law.ts'
import { matter } from './schema/matter.ts'
import { notice } from './schema/notice.ts'
import { plan } from './schema/plan.ts'
import { planFile } from './schema/plan-file.ts'
import { receipt } from './schema/receipt.ts'
import { refusal } from './schema/refusal.ts'
import { verdict } from './schema/verdict.ts'

/**
 * Every document of the contract by its name: a door of its own, since what is published is wanted by one command, and
 * would lie in the way of all others.
 */
const DOCUMENTS: Readonly<Record<string, { readonly title: Text; readonly schema: () => z.ZodMiniType }>> = {
  matter: { title: { en: 'Anshen matter file (YAML or JSON)', zh: '安审事项文件' }, schema: matter },
  verdict: {
    title: { en: 'Anshen screening result (anshen screen --json)', zh: '安审筛查结果' },
    schema: verdict,
  },
  flip: {
    title: { en: 'What would change a result (anshen flip --json)', zh: '何种改变会影响筛查结果' },
    schema: flip,
  },
  receipt: {
    title: { en: 'Anshen receipt (anshen screen --receipt FILE)', zh: '安审凭据' },
    schema: receipt,
  },
  case: { title: { en: 'Anshen case file (YAML or JSON)', zh: '安审案件文件' }, schema: caseFile },
  'case-state': {
    title: { en: 'Anshen case state (anshen case replay --json)', zh: '安审案件状态' },
    schema: caseState,
  },
  plan: { title: { en: 'Anshen plan (anshen plan --json)', zh: '安审计划' }, schema: plan },
  'plan-file': {
    title: { en: 'Anshen plan file (anshen plan --scenario FILE)', zh: '安审计划文件' },
    schema: planFile,
  },
  notice: {
    title: { en: 'Holiday notice (--calendar FILE)', zh: '放假安排通知' },
    schema: notice,
  },
  law: { title: { en: 'Article (anshen law N --json)', zh: '条文' }, schema: law },
  refusal: { title: { en: 'Refusal', zh: '不予处理的说明' }, schema: refusal },
  event: { title: { en: 'Event in the log', zh: '日志事件' }, schema: event },
  parcel: { title: { en: 'Index of a parcel', zh: '交接包目录' }, schema: parcel },
}

export const documentsOfContract: readonly string[] = Object.keys(DOCUMENTS)

/** The JSON Schema of a document. */
export function schemaOfDocument(name: string): JsonSchema {
  const { title, schema } = DOCUMENTS[name]!
  return jsonSchemaOf(name, title, schema())
}
