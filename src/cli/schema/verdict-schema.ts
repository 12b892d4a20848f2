import { SCOPES } from '#rules'
import { bilingual, constants, DRAFT, date, described, list, object, type Schema } from './json-schema.ts'
import { STATUSES } from './matter-schema.ts'
import { duties, dutiesOfAll, facts, flags, ids, readings } from './versions.ts'

/**
 * The contract's verdict. What must be there is said in full; members may be added in a later release, so a reader
 * passes over those it does not know.
 */
export function verdictSchema(): Schema {
  const ofDuties = Object.entries(duties()).map(([name, { claim }]) => [
    name,
    { $ref: '#/$defs/duty', description: described(claim) },
  ])
  const factNames = list(constants(...Object.keys(facts())), { uniqueItems: true })
  const positions = Object.entries(readings()).map(([name, reading]) => [
    name,
    constants(...Object.keys(reading.positions)),
  ])
  return {
    $schema: DRAFT,
    $id: 'urn:anshen:schema:verdict',
    title: 'Anshen screening result (anshen screen --json) / 安审筛查结果',
    ...object(
      {
        regulation: constants(...ids()),
        on: date({
          en: 'The civil day in China whose law was applied.',
          zh: '所适用规则的日期（中国日期）。',
        }),
        verdict: {
          ...constants('must-file', 'must-assess', 'undetermined', 'consult', 'no-filing'),
          description: described({
            en: 'The first that holds. no-filing speaks of filing only.',
            zh: '依次判断，取首个成立者。no-filing仅就申报而言。',
          }),
        },
        scope: {
          ...list(constants(...SCOPES), { minItems: 1, uniqueItems: true }),
          description: described({
            en: 'The activities screened, where not all are: the verdict and the duties speak of these only.',
            zh: '筛查所及的活动（仅部分活动时）：结果和义务仅就这些活动而言。',
          }),
        },
        duties: object(Object.fromEntries(ofDuties), [], { additionalProperties: false }),
        missing: {
          ...factNames,
          description: described({
            en: 'The facts the result still turns on, the next question first.',
            zh: '筛查结果仍取决于的事实，依提问顺序。',
          }),
        },
        tier: {
          ...constants('ordinary', 'supplemental', 'governance', 'undetermined'),
          description: described({ en: 'Practice, not law.', zh: '内部建议，非法律规定。' }),
        },
        tierAtLeast: constants('ordinary', 'supplemental', 'governance'),
        tierReasons: {
          ...list(
            object(
              {
                tier: constants('governance', 'supplemental'),
                name: { type: 'string' },
                claim: bilingual,
                status: constants('met', 'unknown'),
                missing: factNames,
              },
              ['tier', 'name', 'claim', 'status', 'missing'],
            ),
          ),
          description: described({
            en: 'The reasons of the tier that are met; while a higher tier is possible, also those that are open, with the facts they wait for.',
            zh: '层级的已成立理由；尚可能升级时，并列待定理由及其待答事实。',
          }),
        },
        flags: list(
          object(
            {
              code: constants(...Object.keys(flags())),
              kind: {
                ...constants('do', 'risk', 'know'),
                description: described({
                  en: 'Something to do, a risk, something to know; flags stand in this order.',
                  zh: '待办、风险、须知；提示依此顺序排列。',
                }),
              },
              articles: { $ref: '#/$defs/articles' },
              message: bilingual,
            },
            ['code', 'kind', 'articles', 'message'],
          ),
        ),
        readings: object(Object.fromEntries(positions), [], {
          additionalProperties: false,
          description: described({ en: 'Readings switched from their default.', zh: '已切换的解释口径。' }),
        }),
        receipt: {
          type: 'string',
          pattern: '^sha256:[0-9a-f]{64}$',
          description: described({
            en: 'Over the RFC 8785 form of the receipt that --receipt writes.',
            zh: '对--receipt所写凭据的RFC 8785形式计算。',
          }),
        },
      },
      [
        'regulation',
        'on',
        'verdict',
        'duties',
        'missing',
        'tier',
        'tierAtLeast',
        'tierReasons',
        'flags',
        'readings',
        'receipt',
      ],
    ),
    // Where the scope is limited, duties of other activities are not listed.
    if: { not: { type: 'object', required: ['scope'], properties: { scope: {} } } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: {
      type: 'object',
      properties: {
        duties: {
          type: 'object',
          required: dutiesOfAll(),
          properties: Object.fromEntries(dutiesOfAll().map((duty) => [duty, {}])),
        },
      },
    },
    $defs: { duty: dutySchema(factNames), proof, articles },
  }
}

const articles: Schema = list({ type: 'string', pattern: '^(([a-z0-9-]+/)?art\\.\\d+|[a-z0-9-]+)$' })
const cite: Schema = list({ type: 'string', pattern: '^([a-z0-9-]+/)?art\\.\\d+(\\.\\d+)?(\\(\\d+\\))?$' })

const dutySchema = (missing: Schema): Schema =>
  object(
    {
      status: {
        ...constants(...STATUSES),
        description: described({
          en: 'Met: it applies, not that it was performed.',
          zh: 'met指义务成立，并非已经履行。',
        }),
      },
      done: constants('yes', 'no', 'unknown'),
      articles: { $ref: '#/$defs/articles' },
      missing,
      readings: list({ type: 'string' }),
      proof: { $ref: '#/$defs/proof' },
    },
    ['status', 'done', 'articles', 'missing', 'proof'],
  )

const proof: Schema = object(
  {
    claim: bilingual,
    cite,
    status: constants(...STATUSES),
    because: list({ $ref: '#/$defs/proof' }),
    join: constants('all', 'any'),
    fact: { type: 'string' },
    reading: { type: 'string' },
    implied: { const: true },
    supposes: object({ fact: { type: 'string' }, value: {} }, ['fact', 'value']),
  },
  ['claim', 'cite', 'status', 'because', 'join'],
)
