import { closed } from '#contract'
import type { Text } from '#language'
import { type Act, actsOn } from '../kernel/act.ts'
import { line } from '../kernel/inputs.ts'
import { whileOpen } from '../kernel/refuse.ts'
import { standingActs, titleOf } from '../kernel/standing.ts'
import type { MatterPayloads } from './events.ts'
import type { MatterState } from './state.ts'

const { act } = actsOn<MatterState, MatterPayloads>()

const MATTER: Text = { en: 'matter', zh: '事项' }
const EXAMPLE = 'Recommender for a ride-hailing platform'
const ANYONE = [
  'owner',
  'legal',
  'security',
  'procurement',
  'business',
  'governance-lead',
  'counsel',
] as const

/** What a matter is called, for whom it exists, whether it is open. */
export const namingActs: readonly Act<string, MatterState, never, MatterPayloads>[] = [
  act({
    name: 'open',
    label: { en: 'Open a matter', zh: '新建事项' },
    who: ANYONE,
    material: 'ink',
    cite: [],
    opens: true,
    input: closed({ title: titleOf(MATTER, EXAMPLE) }),
    decide: (_, { title }, { person, readings }) => ({
      ok: true,
      events: [
        { type: 'opened', payload: { title, owner: person } },
        ...Object.entries(readings).map(([reading, { position, reason }]) => ({
          type: 'reading-taken' as const,
          payload: { reading, position, reason },
        })),
      ],
    }),
  }),
  act({
    name: 'code-name',
    label: { en: 'Give a code name', zh: '设置代号' },
    who: ['owner', 'governance-lead'],
    material: 'ink',
    cite: [],
    input: closed({ codeName: line({ en: 'Code name', zh: '代号' }, 'Kunlun') }),
    decide: whileOpen((_, { codeName }) => ({
      ok: true,
      events: [{ type: 'code-named', payload: { codeName } }],
    })),
  }),
  ...standingActs<MatterState, MatterPayloads>(MATTER, ANYONE, EXAMPLE),
]
