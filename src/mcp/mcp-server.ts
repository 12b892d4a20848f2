import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js'
import type { Text } from '#language'
import { version } from '../version.ts'
import type { Tool } from './tool.ts'

const both = ({ en, zh }: Text): string => `${en} / ${zh}`

/** What a client is told before it asks anything. */
const INSTRUCTIONS: Text = {
  en:
    'Anshen answers about China’s Measures for Cybersecurity Review from executable rules; each answer cites its ' +
    'articles. Leave a fact out where it is not known: nothing is assumed for it. A judgement needs a person and a day, ' +
    'and no client of this kind makes one. What a result says of filing is said by its field “verdict”; do not put it ' +
    'in other words.',
  zh:
    '安审依可执行规则就《网络安全审查办法》作答，每项结论均列明条文。不知悉的事实请留空，系统不作推定。' +
    '判断须有作出人和日期，本类客户端不得代为作出。是否须申报以verdict字段为准，请勿另行表述。',
}

/**
 * A server of the Model Context Protocol over some tools.
 *
 * @example await mcpServer(answerTools(today)).connect(new StdioServerTransport())
 */
export function mcpServer(tools: readonly Tool[]): Server {
  const server = new Server(
    { name: 'anshen', title: 'Anshen 安审', version },
    { capabilities: { tools: {} }, instructions: both(INSTRUCTIONS) },
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, label, input, isReading }) => ({
      name,
      title: both(label),
      description: both(label),
      inputSchema: { ...input, type: 'object' as const },
      annotations: { readOnlyHint: isReading, destructiveHint: false, openWorldHint: false },
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name)
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `There is no tool “${params.name}”.`)
    const result = await tool.call(params.arguments ?? {})
    const said = result.ok ? result.value : result.refusal
    return { content: [{ type: 'text' as const, text: JSON.stringify(said) }], isError: !result.ok }
  })
  return server
}
