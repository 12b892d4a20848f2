import type * as z from 'zod/mini'
import type { Text } from '#language'
import { jsonSchemaOf } from './json-schema.ts'
import type { JsonSchema } from './kit.ts'
import { caseFile } from './schema/case.ts'
import { caseState } from './schema/case-state.ts'
import { criteria } from './schema/criteria.ts'
import { dueDate } from './schema/due-date.ts'
import { event, parcel } from './schema/event.ts'
import { fact, facts } from './schema/facts.ts'
import { flip } from './schema/flip.ts'
import { law } from './schema/law.ts'
import { lawDiff } from './schema/law-diff.ts'
import { articles, glossary, readings } from './schema/law-lists.ts'
import { matter } from './schema/matter.ts'
import { notice } from './schema/notice.ts'
import { plan } from './schema/plan.ts'
import { planFile } from './schema/plan-file.ts'
import { procedure } from './schema/procedure.ts'
import { question } from './schema/question.ts'
import { receipt } from './schema/receipt.ts'
import { refusal } from './schema/refusal.ts'
import { breaches, liability, relatedArticle } from './schema/related-law.ts'
import { story } from './schema/story.ts'
import { verdict } from './schema/verdict.ts'
import { receiptCheck, rulesCheck } from './schema/verification.ts'

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
  question: {
    title: { en: 'The next question (anshen ask --json)', zh: '下一个问题' },
    schema: question,
  },
  fact: { title: { en: 'A fact (anshen facts NAME --json)', zh: '事实' }, schema: fact },
  facts: {
    title: { en: 'What a matter file can say (anshen facts --json)', zh: '事项文件可填写的事实' },
    schema: facts,
  },
  case: { title: { en: 'Anshen case file (YAML or JSON)', zh: '安审案件文件' }, schema: caseFile },
  event: { title: { en: 'Event in the log', zh: '日志事件' }, schema: event },
  'case-state': {
    title: { en: 'Anshen case state (anshen case replay --json)', zh: '安审案件状态' },
    schema: caseState,
  },
  story: {
    title: { en: 'What a story comes to (anshen case replay STORY.txt --json)', zh: '案例叙述的核对结果' },
    schema: story,
  },
  plan: { title: { en: 'Anshen plan (anshen plan --json)', zh: '安审计划' }, schema: plan },
  'plan-file': {
    title: { en: 'Anshen plan file (anshen plan --scenario FILE)', zh: '安审计划文件' },
    schema: planFile,
  },
  due: { title: { en: 'Due date (anshen due --json)', zh: '届满日' }, schema: dueDate },
  notice: {
    title: { en: 'Holiday notice (--calendar FILE)', zh: '放假安排通知' },
    schema: notice,
  },
  law: { title: { en: 'Article (anshen law N --json)', zh: '条文' }, schema: law },
  articles: { title: { en: 'Articles of a version (anshen law --json)', zh: '条目' }, schema: articles },
  readings: {
    title: { en: 'Readings of a version (anshen law readings --json)', zh: '解释口径' },
    schema: readings,
  },
  glossary: { title: { en: 'Glossary (anshen law glossary --json)', zh: '词汇表' }, schema: glossary },
  'law-diff': {
    title: {
      en: 'What differs between versions or readings (anshen law diff --json)',
      zh: '版本或者解释口径的差异',
    },
    schema: lawDiff,
  },
  procedure: {
    title: { en: 'Procedure (anshen law procedure --json)', zh: '审查程序' },
    schema: procedure,
  },
  criteria: {
    title: { en: 'The criteria of review, 2017 to 2022 (anshen law criteria --json)', zh: '审查要素的沿革' },
    schema: criteria,
  },
  'related-article': {
    title: { en: 'Article of related law (anshen law LAW N --json)', zh: '相关规定的条文' },
    schema: relatedArticle,
  },
  breaches: {
    title: { en: 'Breaches (anshen law liability --json)', zh: '收录的违法行为' },
    schema: breaches,
  },
  liability: {
    title: { en: 'Liability for a breach (anshen law liability BREACH --json)', zh: '法律责任' },
    schema: liability,
  },
  receipt: {
    title: { en: 'Anshen receipt (anshen screen --receipt FILE)', zh: '安审凭据' },
    schema: receipt,
  },
  'receipt-check': {
    title: { en: 'Whether a receipt holds (anshen verify receipt --json)', zh: '凭据核验结果' },
    schema: receiptCheck,
  },
  'rules-check': {
    title: { en: 'Proofs of the rules as a whole (anshen verify rules --json)', zh: '规则整体核验结果' },
    schema: rulesCheck,
  },
  refusal: { title: { en: 'Refusal', zh: '不予处理的说明' }, schema: refusal },
  parcel: { title: { en: 'Index of a parcel', zh: '交接包目录' }, schema: parcel },
}

export const documentsOfContract: readonly string[] = Object.keys(DOCUMENTS)

/** The JSON Schema of a document. */
export function schemaOfDocument(name: string): JsonSchema {
  const { title, schema } = DOCUMENTS[name]!
  return jsonSchemaOf(name, title, schema())
}
