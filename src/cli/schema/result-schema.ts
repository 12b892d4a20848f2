import { resultNames, subjects } from '#regulations'
import { type RemarkCode, SEAT } from '#review'
import { bilingual, constants, described, list, object, type Schema } from './json-schema.ts'
import { steps } from './procedures.ts'

/** What a case has come to, on whom it waits, and what is to be looked at in its record. */

const dayOrUnknown: Schema = { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2}|unknown)$' }
const REMARKS: Readonly<Record<RemarkCode, true>> = {
  'after-its-period': true,
  'not-a-working-day': true,
  'not-in-writing': true,
}

export function resultSchemas(cite: Schema): Readonly<Record<string, Schema>> {
  const step = constants(...steps().map(({ name }) => name))
  const effect = { said: bilingual, cite }
  const place = { type: 'integer', minimum: 0 }
  return {
    waitingOn: {
      ...list(
        object(
          { seat: constants(...Object.keys(SEAT)), name: { type: 'string' }, step, since: dayOrUnknown },
          ['seat'],
        ),
      ),
      description: described({
        en: 'Whose move it is; empty where the case rests.',
        zh: '目前应由谁采取行动；案件已终结的，为空。',
      }),
    },
    result: {
      ...object(
        {
          result: constants(...resultNames),
          said: bilingual,
          by: step,
          on: dayOrUnknown,
          number: { type: 'string' },
          allowed: list(
            object({ about: constants(...Object.keys(subjects)), subject: bilingual, ...effect }, [
              'about',
              'subject',
              'said',
              'cite',
            ]),
          ),
          after: list(object(effect, ['said', 'cite'])),
        },
        ['result', 'said', 'allowed', 'after'],
      ),
      description: described({
        en: 'What the case has come to, and what is allowed now; absent where nothing was filed or started.',
        zh: '案件结果及目前可以实施的行为；尚未申报、尚未启动审查的，无此项。',
      }),
    },
    remarks: {
      ...list(
        object(
          {
            code: constants(...Object.keys(REMARKS)),
            event: place,
            id: { type: 'string' },
            on: dayOrUnknown,
            step,
            cite,
            message: bilingual,
          },
          ['code', 'event', 'on', 'step', 'cite', 'message'],
        ),
      ),
      description: described({
        en: 'What is to be looked at in events that were accepted all the same.',
        zh: '对已予接受的事件的提示。',
      }),
    },
    setAside: {
      ...object({ events: place, expectation: { type: 'boolean' } }, ['events', 'expectation']),
      description: described({
        en: 'With --as-of: how many later events are left out, and whether what the file expects was not checked.',
        zh: '使用--as-of时：未计入的其后事件数，以及文件中的预期是否未作核对。',
      }),
    },
  }
}
