import { SCOPES } from '#rules'
import { bilingual, constants, DRAFT, date, described, list, object, type Schema } from './json-schema.ts'
import { facts, flags, ids, readings } from './versions.ts'

const VERDICTS = ['must-file', 'must-assess', 'undetermined', 'consult', 'no-filing']
const cites: Schema = list({ type: 'string', pattern: '^([a-z0-9-]+/)?art\\.\\d+(\\.\\d+)?(\\(\\d+\\))?$' })

/**
 * What would change a verdict (`anshen flip --json`). Members may be added in a later release, so a reader passes over
 * those it does not know.
 */
export function flipSchema(): Schema {
  const fact = constants(...Object.keys(facts()))
  const positions = object(
    Object.fromEntries(
      Object.entries(readings()).map(([name, { positions }]) => [name, constants(...Object.keys(positions))]),
    ),
    [],
    { additionalProperties: false },
  )
  const given: Schema = {
    description: described({
      en: 'As in a matter file; null where it was not asked.',
      zh: '与事项文件写法相同；未询问的为null。',
    }),
  }
  const change = object(
    {
      fact,
      kind: {
        ...constants('answer', 'change'),
        description: described({
          en: 'answer: the fact is open and may be found to be so. change: the answer there is would be another.',
          zh: 'answer指事实待定，可能查明如此；change指现有答案须为另一答案。',
        }),
      },
      from: given,
      to: given,
      or: list({ type: 'string' }),
      says: bilingual,
      articles: cites,
    },
    ['fact', 'kind', 'from', 'to', 'or', 'says', 'articles'],
  )
  const set = object(
    {
      group: {
        ...constants('open', 'organisation', 'judgement', 'beyond'),
        description: described({
          en: 'What it takes: open facts found so; what the organisation can change; a named person’s or body’s judgement; what is not the organisation’s to change. Practice, not law.',
          zh: '所需条件：待定事实查明如此；本单位可以改变；取决于具名人员或者机构判断；本单位不能自行改变。内部建议，非法律规定。',
        }),
      },
      changes: list(change, { minItems: 1 }),
      fallsAway: list(fact),
    },
    ['group', 'changes', 'fallsAway'],
  )
  const to = object(
    {
      count: {
        type: 'integer',
        minimum: 0,
        description: described({
          en: 'How many smallest sets there are; sets holds them all unless --most was given.',
          zh: '最小组合总数；未使用--most时，sets列出全部。',
        }),
      },
      sets: list(set),
      flags: list(
        object(
          {
            code: constants(...Object.keys(flags())),
            kind: constants('do', 'risk', 'know'),
            articles: list({ type: 'string' }),
            message: bilingual,
          },
          ['code', 'kind', 'articles', 'message'],
        ),
      ),
    },
    ['count', 'sets', 'flags'],
  )
  const lever = object(
    {
      changeable: constants('yes', 'no', 'by-judgement'),
      by: bilingual,
      caution: bilingual,
      articles: cites,
      grounds: list(fact),
    },
    ['changeable', 'by', 'articles', 'grounds'],
  )
  return {
    $schema: DRAFT,
    $id: 'urn:anshen:schema:flip',
    title: 'What would change a result (anshen flip --json) / 何种改变会影响筛查结果',
    ...object(
      {
        regulation: constants(...ids()),
        on: date({
          en: 'The civil day in China whose law was applied.',
          zh: '所适用规则的日期（中国日期）。',
        }),
        verdict: constants(...VERDICTS),
        scope: {
          ...list(constants(...SCOPES), { minItems: 1, uniqueItems: true }),
          description: described({
            en: 'The activities screened, where not all are: every result here speaks of these only.',
            zh: '筛查所及的活动（仅部分活动时）：此处各项结果仅就这些活动而言。',
          }),
        },
        readings: positions,
        forks: object(
          {
            deciding: list(constants(...Object.keys(readings()))),
            forks: list(
              object({ readings: positions, verdict: constants(...VERDICTS) }, ['readings', 'verdict']),
              {
                minItems: 1,
              },
            ),
          },
          ['deciding', 'forks'],
        ),
        flips: object(
          Object.fromEntries(
            VERDICTS.filter((verdict) => verdict !== 'undetermined').map((verdict) => [verdict, to]),
          ),
          [],
          { additionalProperties: false },
        ),
        levers: { type: 'object', propertyNames: fact, additionalProperties: lever },
        caution: object({ message: bilingual, articles: cites }, ['message', 'articles']),
      },
      ['regulation', 'on', 'verdict', 'readings', 'forks', 'flips', 'levers', 'caution'],
    ),
  }
}
