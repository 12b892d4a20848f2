import * as z from 'zod/mini'
import { closed, labelled, requiredDay } from '#contract'
import type { Text } from '#language'
import type { Role } from '#words'
import { type Act, actsOn } from '../kernel/act.ts'
import { identifier, line, prose, reason } from '../kernel/inputs.ts'
import { refuse, whileOpen } from '../kernel/refuse.ts'
import { standingActs, titleOf } from '../kernel/standing.ts'
import type { EvidencePayloads } from './events.ts'
import { marking, refuseStateSecret, secrecyRefusal } from './marking.ts'
import type { EvidenceState } from './state.ts'

const { act } = actsOn<EvidenceState, EvidencePayloads>()

const EVIDENCE: Text = { en: 'evidence', zh: '证据' }
const EXAMPLE = 'Assessment of the recommender'

/** Who may put evidence into a record. */
export const WORKING: readonly Role[] = [
  'owner',
  'legal',
  'security',
  'procurement',
  'business',
  'assessor',
  'governance-lead',
  'counsel',
]

const description = prose({ en: 'What it is', zh: '内容说明' }, 'Assessment report, signed by the assessor')

const standing = standingActs<EvidenceState, EvidencePayloads>(EVIDENCE, WORKING, EXAMPLE).filter(
  ({ name }) => name !== 'entitle',
)

/** What a piece of evidence is, of which record, for whom it exists. */
export const describingActs: readonly Act<string, EvidenceState, never, EvidencePayloads>[] = [
  act({
    name: 'open',
    label: { en: 'Enter evidence', zh: '登记证据' },
    who: WORKING,
    material: 'ink',
    cite: [],
    opens: true,
    input: closed({
      marking,
      title: z.optional(titleOf(EVIDENCE, EXAMPLE)),
      description: z.optional(description),
      of: z.optional(identifier({ en: 'Record it belongs to', zh: '所属记录' })),
      keptElsewhere: z.optional(
        labelled(
          closed({
            number: line({ en: 'Number', zh: '文号' }, 'No. 2026-114'),
            on: requiredDay({ en: 'Of', zh: '日期' }),
            place: line({ en: 'Where it is kept', zh: '保管地点' }, 'Registry, safe 2'),
          }),
          { en: 'Kept elsewhere', zh: '另行保管' },
        ),
      ),
    }),
    refersTo: ({ of }) => (of === undefined ? [] : [{ pointer: '/of', kinds: OF, record: of }]),
    decide: (_, input, { person }) => {
      const { title, description: what, of, keptElsewhere } = input
      const isSecret = input.marking === 'state-secret'
      // Of a state secret the three things that may be said, and no title: that may be the secret.
      const isNoticeAlone = keptElsewhere !== undefined && title === undefined && what === undefined
      if (isSecret && !isNoticeAlone) return refuseStateSecret()
      const texts = [title, what, keptElsewhere?.number, keptElsewhere?.place]
      const refused = secrecyRefusal(isSecret ? 'none' : input.marking, texts)
      if (refused) return refused
      if (title === undefined && keptElsewhere === undefined) return NAMELESS
      return {
        ok: true,
        events: [
          {
            type: 'opened',
            payload: {
              marking: input.marking,
              title: title ?? null,
              description: what ?? null,
              of: of ?? null,
              keptElsewhere: keptElsewhere ?? null,
              owner: person,
            },
          },
        ],
      }
    },
  }),
  act({
    name: 'entitle',
    label: { en: 'Change the title', zh: '修改名称' },
    who: WORKING,
    material: 'ink',
    cite: [],
    input: closed({ title: titleOf(EVIDENCE, EXAMPLE) }),
    decide: whileOpen(
      (state, payload) =>
        refusalOfText(state, payload.title) ?? { ok: true, events: [{ type: 'entitled', payload }] },
    ),
  }),
  act({
    name: 'describe',
    label: { en: 'Say what it is', zh: '填写内容说明' },
    who: WORKING,
    material: 'ink',
    cite: [],
    input: closed({ description }),
    decide: whileOpen(
      (state, payload) =>
        refusalOfText(state, payload.description) ?? {
          ok: true,
          events: [{ type: 'described', payload }],
        },
    ),
  }),
  act({
    name: 'mark',
    label: { en: 'Change the marking', zh: '变更标识' },
    who: WORKING,
    material: 'ink',
    cite: [],
    input: closed({ marking, reason }),
    decide: whileOpen((state, payload) => {
      if (payload.marking === 'state-secret' && state.revisions.some(({ isErased }) => !isErased)) {
        return ERASE_FIRST
      }
      const refused = secrecyRefusal(payload.marking, [])
      return refused ?? { ok: true, events: [{ type: 'marked', payload }] }
    }),
  }),
  act({
    name: 'set-validity',
    label: { en: 'Set until when it can be relied on', zh: '设定有效期' },
    who: WORKING,
    material: 'ink',
    cite: [],
    input: closed({
      until: labelled(z.nullable(requiredDay({ en: 'Until', zh: '截止日期' })), {
        en: 'The last day; none: without an end',
        zh: '截止日期；不填为长期',
      }),
    }),
    decide: whileOpen((_, payload) => ({ ok: true, events: [{ type: 'validity-set', payload }] })),
  }),
  ...standing,
]

const OF: readonly string[] = ['matters', 'cases']

/** Of a state secret nothing is said beside number, day and place. */
const refusalOfText = ({ marking: as }: EvidenceState, text: string) => secrecyRefusal(as ?? 'none', [text])

const NAMELESS = refuse(
  'bad-input',
  { en: 'The evidence has no title.', zh: '未填写证据名称。' },
  {
    en: 'Give it a title; or, where the paper is kept elsewhere, its number, day and place.',
    zh: '请填写名称；文件另行保管的，请填写文号、日期和保管地点。',
  },
)

const ERASE_FIRST = refuse(
  'state-secret',
  {
    en: 'A state secret does not stay here under another mark.',
    zh: '属于国家秘密的文件不得以变更标识的方式继续保存。',
  },
  {
    en: 'Tell the secrecy office (保密工作机构) of your organisation at once, and have the file destroyed here by the security administrator and the owner.',
    zh: '请立即报告本单位保密工作机构，并由安全管理员会同负责人在本系统清除该文件。',
  },
)
