import { liabilities, parallelRegimeNames, publicCases } from '#regulations'
import { bilingual, constants, described, list, object, type Schema } from './json-schema.ts'
import { procedureIds, steps } from './procedures.ts'

const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const workingDays: Schema = { type: 'integer', minimum: 0 }

/** What stands beside a case: history in place of a forecast, other regimes, pointers to liability. */
export const besideSchemas = (cite: Schema): Readonly<Record<string, Schema>> => ({
  noForecast: {
    ...noForecast(),
    description: described({
      en: 'Where periods are not forecast (reading started-by-member): the public cases, counted by the clock.',
      zh: '不作期限预测时（解释口径started-by-member）：公开案例及其历时。',
    }),
  },
  parallel: {
    ...list(
      object({ name: constants(...parallelRegimeNames), cite, message: bilingual }, [
        'name',
        'cite',
        'message',
      ]),
    ),
    description: described({
      en: 'Regimes that the file says run beside.',
      zh: '文件载明的并行制度。',
    }),
  },
  liability: {
    ...liability(cite),
    description: described({
      en: 'Pointers to other laws, each by the law of a day; never findings.',
      zh: '对其他法律的指引，依所示日期的规定；不作认定。',
    }),
  },
})

function noForecast(): Schema {
  const ofCase = {
    case: constants(...publicCases.map(({ id }) => id)),
    name: bilingual,
    procedure: constants(...procedureIds()),
    started: day,
  }
  const until = object(
    { on: day, kind: constants('conclusion', 'penalty', 'measure-lifted'), said: bilingual },
    ['on', 'kind', 'said'],
  )
  const history = object(
    {
      durations: list(
        object({ ...ofCase, until, workingDays }, [...Object.keys(ofCase), 'until', 'workingDays']),
      ),
      fewest: workingDays,
      most: workingDays,
      open: list(object(ofCase, Object.keys(ofCase))),
    },
    ['durations', 'open'],
  )
  const elapsed = { since: day, through: day, fewest: workingDays, most: workingDays }
  return object(
    {
      reading: { type: 'string' },
      after: constants(...steps().map(({ name }) => name)),
      elapsed: object(elapsed, Object.keys(elapsed)),
      history,
    },
    ['reading', 'after', 'history'],
  )
}

function liability(cite: Schema): Schema {
  const row = object(
    { article: { type: 'string' }, where: bilingual, amountSaid: bilingual, whoPaysSaid: bilingual },
    ['article', 'where', 'amountSaid', 'whoPaysSaid'],
  )
  const pointer = object(
    {
      breach: constants(...Object.keys(liabilities)),
      name: bilingual,
      day,
      cite,
      step: constants(...steps().map(({ name }) => name)),
      event: { type: 'integer', minimum: 0 },
      provided: bilingual,
      rows: list(row),
      notFound: list(bilingual),
      notVerified: list(bilingual),
      notes: list(bilingual),
    },
    [
      'breach',
      'name',
      'day',
      'cite',
      'step',
      'event',
      'provided',
      'rows',
      'notFound',
      'notVerified',
      'notes',
    ],
  )
  return object({ pointers: list(pointer), notFound: list(bilingual) }, ['pointers', 'notFound'])
}
