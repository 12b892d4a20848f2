import * as z from 'zod/mini'
import { closed, labelled, requiredDay } from '#contract'
import type { Role } from '#words'
import { type Act, actsOn } from '../kernel/act.ts'
import { identifier, line } from '../kernel/inputs.ts'
import { refuse, strangers, whileOpen } from '../kernel/refuse.ts'
import type { MatterPayloads } from './events.ts'
import type { MatterState } from './state.ts'

const { act } = actsOn<MatterState, MatterPayloads>()

const WHO: readonly Role[] = [
  'owner',
  'governance-lead',
  'legal',
  'security',
  'procurement',
  'business',
  'counsel',
]
const task = identifier({ en: 'Task', zh: '任务' })
const assigned = {
  person: labelled(z.nullable(identifier({ en: 'Person', zh: '人员' })), { en: 'Whose', zh: '负责人' }),
  due: labelled(z.nullable(requiredDay({ en: 'Due', zh: '截止日期' })), { en: 'Due', zh: '截止日期' }),
}

const notOpen = refuse(
  'not-there',
  { en: 'There is no such open task.', zh: '没有该项未完成任务。' },
  { en: 'Look at the tasks of the matter.', zh: '请查看该事项的任务。' },
)
const isOpen = ({ tasks }: MatterState, id: string): boolean =>
  tasks.some((each) => each.id === id && each.status === 'open')

/** Work to be done for a matter: by whom, until when. */
export const taskActs: readonly Act<string, MatterState, never, MatterPayloads>[] = [
  act({
    name: 'add-task',
    label: { en: 'Add a task', zh: '添加任务' },
    who: WHO,
    material: 'ink',
    cite: [],
    input: closed({
      what: line({ en: 'What is to be done', zh: '任务内容' }, 'Ask the supplier.'),
      ...assigned,
    }),
    decide: whileOpen(
      (_, payload, author) =>
        strangers(payload.person === null ? [] : [payload.person], author) ?? {
          ok: true,
          events: [{ type: 'task-added', payload }],
        },
    ),
  }),
  act({
    name: 'change-task',
    label: { en: 'Give a task to another or to another day', zh: '调整任务负责人或者截止日期' },
    who: WHO,
    material: 'ink',
    cite: [],
    input: closed({ task, ...assigned }),
    decide: whileOpen((state, payload, author) => {
      if (!isOpen(state, payload.task)) return notOpen
      const named = payload.person === null ? [] : [payload.person]
      return strangers(named, author) ?? { ok: true, events: [{ type: 'task-changed', payload }] }
    }),
  }),
  act({
    name: 'end-task',
    label: { en: 'End a task', zh: '结束任务' },
    who: WHO,
    material: 'ink',
    cite: [],
    input: closed({
      task,
      isDone: labelled(z.boolean(), { en: 'Done (otherwise dropped)', zh: '已完成（否则为取消）' }),
    }),
    decide: whileOpen((state, payload) =>
      isOpen(state, payload.task) ? { ok: true, events: [{ type: 'task-ended', payload }] } : notOpen,
    ),
  }),
]
