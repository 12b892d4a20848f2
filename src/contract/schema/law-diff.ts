import * as z from 'zod/mini'
import type { ProcedureChanges } from '#review'
import { DUTY_STATUS, type Status, VERDICT } from '#words'
import { describing, open, says } from '../kit.ts'
import { duties, facts, ids, readings } from '../versions.ts'
import { positions, scope } from './determination.ts'
import type { FileAnswer } from './flip.ts'
import { article, both, cite, flag, keyOf, keysOf, list, membersOf, namesOf, once, text } from './pieces.ts'
import { material, period, step } from './procedure.ts'
import { refusal } from './refusal.ts'

const statusOrAbsent = says(namesOf<Status | 'absent'>([...keysOf(DUTY_STATUS), 'absent']), {
  en: 'absent: that side has no such duty.',
  zh: 'absent指该方没有此项义务。',
})
const changed = <S extends z.ZodMiniType>(item: S) =>
  open({
    added: list(item),
    removed: list(item),
    changed: list(open({ name: text, before: item, after: item })),
  })
/** Numbers of combinations are texts: they can be larger than JSON’s numbers. */
const combinations = z.string().check(z.regex(/^\d+$/))

/** What differs between two versions, or two positions of a reading (`anshen law diff --json`). */
export const lawDiff = once(() => {
  const side = open({ regulation: namesOf(ids()), readings: positions() })
  const duty = keyOf(duties())
  const verdict = keyOf(VERDICT)
  const answers = membersOf(
    Object.fromEntries(keysOf(facts()).map((name) => [name, z.unknown() as z.ZodMiniType<FileAnswer>])),
  )
  const matter = open({
    file: text,
    title: z.optional(text),
    scope: z.exactOptional(scope),
    verdict: open({ before: verdict, after: verdict }),
    duties: says(
      membersOf(
        Object.fromEntries(
          keysOf(duties()).map((name) => [name, open({ before: statusOrAbsent, after: statusOrAbsent })]),
        ),
      ),
      { en: 'Those whose status differs.', zh: '结果不同的义务。' },
    ),
    changes: flag,
  })
  return open({
    before: side,
    after: side,
    reading: z.exactOptional(
      says(keyOf(readings()), {
        en: 'The reading compared, where both sides are one version.',
        zh: '比较同一版本的两种口径时，所比较的解释口径。',
      }),
    ),
    articles: z.exactOptional(
      says(
        list(
          open({
            before: z.nullable(article),
            after: z.nullable(article),
            change: z.enum(['added', 'substance', 'wording']),
            says: both,
          }),
        ),
        { en: 'Article by article, between versions.', zh: '版本之间的逐条对照。' },
      ),
    ),
    procedure: z.exactOptional(
      describing<ProcedureChanges>()(
        open({ periods: changed(period), steps: changed(step), materials: changed(material) }),
      ),
    ),
    duties: list(
      open({
        duty,
        claim: both,
        in: z.enum(['both', 'before', 'after']),
        articles: open({ before: cite, after: cite }),
        changed: combinations,
        of: combinations,
        patterns: list(
          open({
            before: statusOrAbsent,
            after: statusOrAbsent,
            says: both,
            changeSays: both,
            where: list(both),
            example: says(answers, { en: 'As in a matter file.', zh: '与事项文件写法相同。' }),
          }),
        ),
      }),
    ),
    matters: list(z.union([matter, open({ file: text, refused: refusal() })])),
    beforeSays: both,
    afterSays: both,
  })
})
export type LawDiffAnswer = Readonly<z.output<ReturnType<typeof lawDiff>>>
