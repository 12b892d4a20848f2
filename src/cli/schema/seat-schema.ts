import { SEAT } from '#review'
import { bilingual, constants, list, object, type Schema } from './json-schema.ts'
import { documentNames, steps } from './procedures.ts'

const day: Schema = { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2}|unknown)$' }
const GROUNDS = ['own', 'handed-over', 'consent', 'published']

/** A case as one seat has it: `--seat`. */
export function seatSchema(cite: Schema): Schema {
  const [seat, step] = [constants(...Object.keys(SEAT)), constants(...steps().map(({ name }) => name))]
  const document = object(
    {
      document: constants(...documentNames()),
      claim: bilingual,
      of: seat,
      name: { type: 'string' },
      since: day,
      steps: list(step),
      visible: { const: true },
      ground: constants(...GROUNDS),
      cite,
      reason: bilingual,
      consentedOn: day,
      numbers: list({ type: 'string' }),
      presumed: bilingual,
      note: bilingual,
    },
    ['document', 'claim', 'since', 'steps', 'visible', 'ground', 'cite', 'reason'],
  )
  const consent = object(
    {
      on: day,
      document: constants(...documentNames()),
      of: seat,
      name: { type: 'string' },
      opens: { const: true },
      reason: bilingual,
    },
    ['on', 'opens', 'reason'],
  )
  const mayDo = object(
    {
      step,
      claim: bilingual,
      act: bilingual,
      cite,
      must: { type: 'boolean' },
      anyTime: { type: 'boolean' },
    },
    ['step', 'claim', 'act', 'cite', 'must', 'anyTime'],
  )
  const outstanding = object({ since: day, requests: { type: 'integer', minimum: 1 }, cite }, [
    'since',
    'requests',
    'cite',
  ])
  const bond = object(
    {
      bond: { type: 'string' },
      title: bilingual,
      cite,
      since: day,
      name: { type: 'string' },
      which: bilingual,
      asks: bilingual,
      marks: list(object({ step, claim: bilingual, on: day }, ['step', 'claim', 'on'])),
    },
    ['bond', 'title', 'cite', 'since', 'asks', 'marks'],
  )
  return object(
    {
      seat,
      name: { type: 'string' },
      withoutName: bilingual,
      part: object({ cite, said: bilingual }, ['cite', 'said']),
      mayDo: list(mayDo),
      clocks: list({ $ref: '#/$defs/clock' }),
      outstanding: list(outstanding),
      bonds: list(bond),
      isAwaited: { type: 'boolean' },
      documents: list(document),
      otherDocuments: bilingual,
      consents: list(consent),
    },
    [
      'seat',
      'mayDo',
      'clocks',
      'outstanding',
      'bonds',
      'isAwaited',
      'documents',
      'otherDocuments',
      'consents',
    ],
  )
}
