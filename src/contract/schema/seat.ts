import * as z from 'zod/mini'
import type { DocumentGround } from '#review'
import { SEAT } from '#words'
import { named, open } from '../kit.ts'
import { documentNames, stepNames } from '../versions.ts'
import { clock } from './clock.ts'
import { always, both, cite, dayOrUnknown, flag, keyOf, list, namesOf, once, text, whole } from './pieces.ts'

/** A case as one seat has it: `--seat`. */
export const seat = once(() => {
  const [aSeat, step, document] = [keyOf(SEAT), namesOf(stepNames()), namesOf(documentNames())]
  const name = z.exactOptional(text)
  return named(
    'seat',
    open({
      seat: aSeat,
      name,
      withoutName: z.exactOptional(both),
      part: z.exactOptional(open({ cite, said: both })),
      mayDo: list(open({ step, claim: both, act: both, cite, must: flag, anyTime: flag })),
      clocks: list(clock()),
      outstanding: list(open({ since: dayOrUnknown, requests: whole(1), cite })),
      bonds: list(
        open({
          bond: text,
          title: both,
          cite,
          since: dayOrUnknown,
          name,
          which: z.exactOptional(both),
          asks: both,
          marks: list(open({ step, claim: both, on: dayOrUnknown })),
        }),
      ),
      isAwaited: flag,
      documents: list(
        open({
          document,
          claim: both,
          of: z.exactOptional(aSeat),
          name,
          since: dayOrUnknown,
          steps: list(step),
          // What is closed is not listed.
          visible: always as z.ZodMiniType as z.ZodMiniType<boolean>,
          ground: namesOf<DocumentGround>(['own', 'handed-over', 'consent', 'published']),
          cite,
          reason: both,
          consentedOn: z.exactOptional(dayOrUnknown),
          numbers: z.exactOptional(list(text)),
          presumed: z.exactOptional(both),
          note: z.exactOptional(both),
        }),
      ),
      otherDocuments: both,
      consents: list(
        open({
          on: dayOrUnknown,
          document: z.exactOptional(document),
          of: z.exactOptional(aSeat as z.ZodMiniType<string>),
          name,
          opens: always as z.ZodMiniType as z.ZodMiniType<boolean>,
          reason: both,
        }),
      ),
    }),
  )
})
