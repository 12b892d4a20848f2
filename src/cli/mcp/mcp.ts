import { answerTools, mcpServer, recordTools, StdioServerTransport } from '#mcp'
import { tellRefusal } from '../refusal.ts'
import { today } from '../today.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { serverRecords } from './server-records.ts'

/** `anshen mcp`: runs until its client closes standard input. */
export const run: Run<OperandsOf<typeof command>, OptionsOf<typeof command>> = async (
  _,
  { server: address, organisation },
  terminal,
) => {
  const day = today()
  if (!day.ok) return tellRefusal(day.refused, {}, terminal)
  const records =
    address === undefined ? undefined : serverRecords(address, organisation, process.env.ANSHEN_TOKEN)
  if (records && !records.ok) return tellRefusal(records.refused, {}, terminal)
  // Asked anew each time: a day ends while it runs.
  const answers = answerTools(() => {
    const now = today()
    return now.ok ? now.value : day.value
  })
  const server = mcpServer([...answers, ...(records ? recordTools(records.value) : [])])
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve
    process.stdin.once('end', resolve)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await server.connect(new StdioServerTransport())
  await ended
  await server.close()
  return 0
}
