/** The Model Context Protocol: every answer as a tool. */
export { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
export { answerTools } from './answer-tools.ts'
export { mcpServer } from './mcp-server.ts'
export type { Tool, ToolResult } from './tool.ts'
