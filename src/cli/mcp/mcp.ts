import { answerTools, mcpServer, StdioServerTransport } from '#mcp'
import { tellRefusal } from '../refusal.ts'
import { today } from '../today.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'

/** `anshen mcp`: runs until its client closes standard input. */
export const run: Run<OperandsOf<typeof command>, OptionsOf<typeof command>> = async (_, __, terminal) => {
  const day = today()
  if (!day.ok) return tellRefusal(day.refused, {}, terminal)
  // Asked anew each time: a day ends while it runs.
  const server = mcpServer(
    answerTools(() => {
      const now = today()
      return now.ok ? now.value : day.value
    }),
  )
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
