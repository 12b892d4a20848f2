import type { Text } from '#language'
import { heading, joined, line, type Page, span, verbatim } from '../layout/index.ts'
import { type Command, flagOf, formsOf } from './command.ts'

/** How a command is called, in one line. */
const usageOf = (command: Command): string => {
  const forms = Object.entries(formsOf(command)).map(([action, { operands, usage = operands.join(' ') }]) =>
    [command.name, action, usage].filter((part) => part !== '').join(' '),
  )
  return `anshen ${forms.join(' | ')}`
}

/** Every command with what it is for. */
export const commandLines = (commands: readonly Command[]): Page =>
  commands.flatMap((command) => [
    line([span(usageOf(command), 'strong')], { lead: '  ' }),
    line([command.summary], { lead: '      ' }),
  ])

/** Help of all commands. */
export function overviewPage(commands: readonly Command[]): Page {
  return [
    line([span({ en: 'Anshen (安审)', zh: '安审' }, 'title'), span({ en: ' — ', zh: '——' }), WHAT]),
    ...heading({ en: 'Commands', zh: '命令' }),
    ...commandLines(commands),
    ...heading({ en: 'Start here', zh: '按事项选择' }),
    ...START.map(([who, text]) => line([span(who, 'strong'), text], { lead: '  ', hang: '    ' })),
    ...heading({ en: 'To begin', zh: '从这里开始' }),
    ...verbatim(FIRST_FILE, '  ', 'quiet'),
    ...verbatim('$ anshen screen matter.yaml', '  '),
    line([START_SAYS], { lead: '  ' }),
    ...optionsPage([LANGUAGE, HELP, VERSION]),
    ...heading({ en: 'Exit status', zh: '退出状态' }),
    line([STATUS], { lead: '  ' }),
  ]
}

const WHAT: Text = {
  en: 'China’s Measures for Cybersecurity Review, executable: must this be filed, why, what is still unknown, by when.',
  zh: '可执行的《网络安全审查办法》：是否应当申报、依据为何、尚有何事实待定、何时届满。',
}

/** Which command for which job. */
const START: readonly (readonly [Text, Text])[] = [
  [
    { en: 'Buying: ', zh: '采购：' },
    {
      en: '“anshen ask matter.yaml”, then “anshen plan matter.yaml --target DATE --for signing”; to compare: anshen examples 03',
      zh: '先“anshen ask matter.yaml”，再“anshen plan matter.yaml --target 日期 --for signing”；可对照：anshen examples 03',
    },
  ],
  [
    { en: 'Listing: ', zh: '上市：' },
    {
      en: '“anshen ask matter.yaml”, then “anshen plan matter.yaml --target DATE --for listing”; to compare: anshen examples 01',
      zh: '先“anshen ask matter.yaml”，再“anshen plan matter.yaml --target 日期 --for listing”；可对照：anshen examples 01',
    },
  ],
  [
    { en: 'Supplying: ', zh: '供应：' },
    {
      en: '“anshen ask matter.yaml”; in a customer’s case “anshen case replay case.yaml --seat supplier”; to compare: anshen examples 41',
      zh: '先“anshen ask matter.yaml”；客户的案件用“anshen case replay case.yaml --seat supplier”；可对照：anshen examples 41',
    },
  ],
]

const FIRST_FILE = [
  '# matter.yaml',
  'matter: Ride-hailing platform, listing abroad',
  'facts:',
  '  isNetworkPlatformOperator: true',
  '  usersWithPersonalInformation: { moreThan: 1000000 }',
  '  seeksListing: true',
].join('\n')

const START_SAYS: Text = {
  en: 'UNDETERMINED: it asks where and by which route the listing is sought, and why that matters. Answer, and run again.',
  zh: '待定：将提示需补充上市地和上市方式，并说明理由。补充答案后重新运行即可。',
}

const STATUS: Text = {
  en: '0 done; 1 something in the input is wrong, each fault on standard error with file, line and column; 2 a failure of our own.',
  zh: '0 完成；1 输入有误，逐项错误连同文件、行、列输出至标准错误；2 软件自身故障。',
}

type Row = readonly [name: string, says: Text]

const LANGUAGE: Row = [
  '--lang en|zh|both',
  {
    en: 'Language of what is printed; otherwise that of the terminal.',
    zh: '输出语言；未指定时依终端语言。',
  },
]
const HELP: Row = [
  '-h, --help',
  {
    en: 'Help; “anshen screen --help” for one command.',
    zh: '帮助；“anshen screen --help”显示单个命令的帮助。',
  },
]
const VERSION: Row = ['-V, --version', { en: 'The version.', zh: '版本号。' }]

/** Help that teaches one command. */
export function helpPage(command: Command): Page {
  const { summary, details, options, examples, notes } = command
  const rows = Object.entries(options).map(
    ([name, { value, says }]): Row => [`${flagOf(name)} ${value?.name ?? ''}`.trim(), says],
  )
  return [
    line([span(usageOf(command), 'title')]),
    line([summary]),
    ...details.map((text) => line([text])),
    ...optionsPage([...rows, LANGUAGE]),
    ...heading({ en: examples.length === 1 ? 'Example' : 'Examples', zh: '示例' }),
    ...examples.flatMap(({ line: typed, prints, says }) => [
      ...(says ? [line([span(says, 'quiet')], { lead: '  ' })] : []),
      ...verbatim(`$ ${typed}`, '  ', 'strong'),
      ...(typeof prints === 'string'
        ? verbatim(prints, '  ')
        : prints
          ? [line([prints], { lead: '  ' })]
          : []),
    ]),
    ...(notes.length > 0 ? heading({ en: 'Good to know', zh: '说明' }) : []),
    ...notes.map((text) => line([text], { lead: '- ' })),
  ]
}

function optionsPage(options: readonly Row[]): Page {
  const widest = Math.max(...options.map(([name]) => name.length)) + 2
  return [
    ...heading({ en: 'Options', zh: '选项' }),
    ...options.map(([name, text]) => {
      const lead = `  ${name.padEnd(widest)}`
      return line([joined(text)], { lead, leadStyle: 'strong' })
    }),
  ]
}
