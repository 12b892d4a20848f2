import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { ANSWERS } from '#api'
import { answerTools, mcpServer } from '#mcp'

/** One that was compiled keeps its name: of two under one name the second is refused. */
const withoutId = ({ $id: _, ...schema }: Record<string, unknown>): Record<string, unknown> => schema

const opened = async () => {
  const server = mcpServer(answerTools(() => '2026-11-21'))
  const [own, others] = InMemoryTransport.createLinkedPair()
  const client = new Client({ name: 'test', version: '1' })
  await Promise.all([server.connect(own), client.connect(others)])
  const call = async (name: string, input: Record<string, unknown>) => {
    const { content, isError = false } = await client.callTool({ name, arguments: input })
    const [{ text }] = content as [{ text: string }]
    return { isError, said: JSON.parse(text) as Record<string, never> }
  }
  return { client, call }
}

describe('the Model Context Protocol', () => {
  test('offers every answer, each with a schema that a validator takes and both languages', async () => {
    const { client } = await opened()
    const { tools } = await client.listTools()
    expect(new Set(tools.map(({ name }) => name))).toEqual(new Set(Object.keys(ANSWERS)))
    const ajv = new Ajv2020({ strict: false })
    for (const { name, title, inputSchema, annotations } of tools) {
      expect(() => ajv.compile(withoutId(inputSchema))).not.toThrow()
      expect([name, title]).toEqual([name, expect.stringMatching(/[a-z].* \/ .*\p{Script=Han}/u)])
      expect(annotations).toMatchObject({ readOnlyHint: true })
    }
    expect(client.getInstructions()).toMatch(/\p{Script=Han}/u)
  })

  test('answers as the API does, and supposes nothing of what is left out', async () => {
    const { call } = await opened()
    const unknown = await call('screen', { matter: { facts: { seeksListing: true } } })
    expect(unknown).toMatchObject({ isError: false, said: { verdict: 'undetermined', on: '2026-11-21' } })
    const article = await call('law', { article: 7 })
    expect(article).toMatchObject({ isError: false, said: { regulation: 'order-8', article: 7 } })
    expect(await call('liability', { breach: 'none' })).toMatchObject({ isError: true })
    for (const name of ['articles', 'readings', 'procedure', 'criteria', 'glossary', 'facts', 'breaches']) {
      expect([name, (await call(name, {})).isError]).toEqual([name, false])
    }
    const next = await call('question', { matter: { facts: {} } })
    expect(next).toMatchObject({ isError: false, said: { regulation: 'order-8' } })
  })

  test('bad input is told in both languages with its place, and a tool that is not there is an error', async () => {
    const { client, call } = await opened()
    const { isError, said } = await call('due', { from: '2026-02-30', workingDays: 10 })
    expect([isError, said.code, said.faults]).toMatchObject([true, 'bad-input', [{ pointer: '/from' }]])
    expect(said.message).toEqual({ en: expect.any(String), zh: expect.stringMatching(/\p{Script=Han}/u) })
    await expect(client.callTool({ name: 'judge', arguments: {} })).rejects.toThrow('There is no tool')
  })
})
