import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentsOfContract } from '#contract/documents'
import { everyCommand } from '../commands.ts'
import { paletteFor, printed } from '../layout/index.ts'
import { languageIn } from '../terminal.ts'
import { flagOf, formsOf } from './command.ts'
import { commandLines, helpPage, overviewPage } from './help-page.ts'
import { parse } from './parse.ts'

const commands = await everyCommand()
const plain = (page: Parameters<typeof printed>[0]): string =>
  printed(page, { language: 'en', width: 98, paint: paletteFor(false) })

describe('anshen --help', () => {
  const text = JSON.stringify(overviewPage(commands))

  it('says where to start when buying, listing or supplying, in both languages', () => {
    for (const [en, zh, number] of [
      ['Buying: ', '采购：', '03'],
      ['Listing: ', '上市：', '01'],
      ['Supplying: ', '供应：', '41'],
    ] as const) {
      expect(text).toContain(`{"en":"${en}","zh":"${zh}"}`)
      expect(text.match(new RegExp(`anshen examples ${number}`, 'g'))).toHaveLength(2)
    }
  })

  it('lists the commands as the README does', () => {
    const lines = plain(commandLines(commands)).replaceAll(/^ {2}/gm, '')
    // After a change of a command, this is what the README's block of commands is to be.
    expect(readFileSync('README.md', 'utf8')).toContain(`\n\`\`\`\n${lines}\`\`\`\n`)
  })
})

describe('what a command declares', () => {
  it('holds together: its options name actions, topics and options that it has', () => {
    for (const { name, options, actions = {}, topics = [] } of commands) {
      for (const [option, { only = [], needs }] of Object.entries(options)) {
        for (const each of only)
          expect([name, option, each, each in actions || topics.includes(each)]).toEqual([
            name,
            option,
            each,
            true,
          ])
        expect([name, option, needs === undefined || needs in options]).toEqual([name, option, true])
      }
    }
  })

  it('is what its examples keep to', () => {
    const lines = commands.flatMap((command) => [
      ...command.examples.map(({ line }) => line),
      ...Object.values(formsOf(command)).map(({ example }) => example),
    ])
    const calls = lines.flatMap((line) => [...line.matchAll(/(?:^|\| )anshen (\w+) ?([^|>]*)/g)])
    expect(calls.length).toBeGreaterThan(40)
    for (const [line, name, typed = ''] of calls) {
      const { words } = languageIn(typed.trim().split(' '))
      const command = commands.find((each) => each.name === name)!
      const { faults } = parse(
        command,
        words.filter((word) => word !== ''),
      )
      expect([line, faults]).toEqual([line, []])
    }
  })

  it('is shown by its help: every form, every option', () => {
    for (const command of commands) {
      const text = plain(helpPage(command))
      for (const action of Object.keys(formsOf(command)))
        expect(text).toContain(`${command.name} ${action}`.trim())
      for (const option of Object.keys(command.options)) expect(text).toContain(`\n  ${flagOf(option)}`)
    }
  })

  it('names every document that has a schema', () => {
    const schema = commands.find(({ name }) => name === 'schema')!
    const named = formsOf(schema)['']!.expects.en.replace('one of: ', '').split(', ')
    expect(named.toSorted()).toEqual([...new Set([...documentsOfContract, 'case'])].toSorted())
  })
})
