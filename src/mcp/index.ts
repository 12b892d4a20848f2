/** The Model Context Protocol: every answer as a tool, and of records what a person let be read and proposed. */
export { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
export { answerTools } from './answer-tools.ts'
export { mcpServer } from './mcp-server.ts'
export { type RecordSource, recordTools } from './record-tools.ts'
export type { Tool, ToolResult } from './tool.ts'
