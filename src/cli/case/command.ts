import { procedureNames } from '#cases'
import { declare } from '../usage/command.ts'
import { DATE, fileValue, shared } from '../usage/shared-options.ts'

const FILE = [
  '# case.yaml',
  'case: Listing of an online hiring platform',
  'procedure: order-8',
  'asOf: 2026-03-20',
  'events:',
  '  - { on: 2026-03-02, step: application-submitted }',
  '  - { on: 2026-03-05, step: materials-conform }',
  '  - { on: 2026-03-12, step: review-required }',
].join('\n')

const PRINTED = ['  2026-03-19 ✓ done within the period, on 12 Mar 2026', '  2026-04-24 … running'].join('\n')

const newestFirst = procedureNames.toReversed()
const PROCEDURES = { en: newestFirst.join(' or '), zh: newestFirst.join('或者') }

export const command = declare({
  name: 'case',
  actions: {
    replay: {
      operands: ['FILE...'],
      expects: { en: 'one or more files, or - for standard input', zh: '一个或者多个文件；标准输入请写-' },
      example: 'anshen case replay case.yaml',
    },
    add: {
      operands: ['FILE', '[STEP]', '[NAME=VALUE...]'],
      usage: 'FILE STEP --on DAY [NAME=VALUE...]',
      expects: {
        en: 'a case file in YAML, JSON or JSON Lines',
        zh: 'YAML、JSON或者JSON Lines格式的案件文件',
      },
      example: 'anshen case add case.yaml materials-conform --on 2026-03-05',
    },
    steps: {
      operands: [],
      expects: { en: 'options only', zh: '仅接受选项' },
      example: 'anshen case steps',
    },
  },
  summary: {
    en: 'Replays the events of a review: where the case stands, its result, whose move it is, every due date, what may come next.',
    zh: '重现审查案件的各项事件：案件所处阶段、结果、目前应由谁采取行动、各期限届满日、后续步骤。',
  },
  details: [
    {
      en: 'add puts one step into a case file, in the order of the days; a file that does not exist is begun with it. The step is tried first: where the step, its fields or the procedure have anything against it, that is told and nothing is written. steps lists every step with its fields, who takes it and its article.',
      zh: 'add将一个步骤按日期顺序登记于案件文件，文件不存在的，以该步骤新建：先行检验，步骤、字段或者程序不符的，予以说明且不写入。steps列出全部步骤及其字段、主体和条文。',
    },
    {
      en: 'A case file is YAML or JSON; - reads one from standard input. A .txt file is a story: a table of days with what each should come to, checked row by row.',
      zh: '案件文件为YAML或者JSON格式，-表示读取标准输入。.txt文件为场景脚本：以表格列出各日期及其应有结果，逐行核对。',
    },
    {
      en: 'A case can have any length, a million events included, as JSON Lines (.jsonl): the case on the first line, then an event a line. It is read event by event, and says on standard error how far it has come. YAML and JSON are read whole, up to 2,097,152 characters: some 35,000 events.',
      zh: '采用JSON Lines格式（.jsonl）的案件长度不限，可达百万个事件：首行为案件，其后每行一个事件。系统逐个读取事件，并在标准错误输出中显示进度。YAML和JSON格式的文件整体读取，上限为2097152个字符，约35000个事件。',
    },
  ],
  options: {
    json: shared.json,
    why: {
      only: ['replay'],
      says: {
        en: 'What every clock rests on, day by day; with --json its proofs.',
        zh: '逐日说明各期限的依据；与--json同用时输出其证明。',
      },
    },
    asOf: {
      value: DATE,
      only: ['replay', 'add'],
      says: {
        en: 'Looks at the case on that day instead of the day in the file; what happened later is set aside. With add: moves the day that the file names.',
        zh: '以该日代替文件所载的截至日，其后发生的事件不计入。与add一同使用时，改写文件所载截至日。',
      },
    },
    seat: {
      value: {
        name: 'SEAT[:NAME]',
        expects: { en: 'a seat, and whose it is', zh: '身份及其名称' },
        example: 'supplier',
      },
      only: ['replay'],
      says: {
        en: 'The case as one seat has it: what it may or must do, what binds it, which documents it may see (Art. 17). SEAT is party, supplier, office, member, relevant-department, commission or another; vendor and 供应商 are understood; NAME says which one.',
        zh: '以某一身份查看案件：可以或者应当采取的步骤、约束该身份的期限、可以知悉的文件（第十七条）。SEAT为party、supplier、office、member、relevant-department、commission等，也可填写供应商等中文名称，NAME为其名称。',
      },
    },
    on: {
      value: { ...DATE, name: 'DAY' },
      only: ['add'],
      says: {
        en: 'With add: the day the law names, or unknown.',
        zh: '与add一同使用：条文所指的日期，或者unknown。',
      },
    },
    infer: {
      only: ['add'],
      says: {
        en: 'With add, for a notice received from the Office: records with it, each with “on: unknown”, the steps that the text puts before it and that nobody outside sees.',
        zh: '与add一同使用，用于登记已收到的网络安全审查办公室通知：一并登记条文规定在先而外界不知的步骤，日期均记为“on: unknown”。',
      },
    },
    procedure: {
      value: {
        name: 'ID',
        expects: PROCEDURES,
        example: procedureNames[0]!,
      },
      only: ['steps'],
      says: { en: `With steps: ${PROCEDURES.en}.`, zh: `与steps一同使用：${PROCEDURES.zh}。` },
    },
    reading: { ...shared.reading, only: ['replay'] },
    calendar: {
      value: fileValue('notice.yaml'),
      repeatable: true,
      only: ['replay'],
      says: {
        en: 'Loads a holiday notice as data and says which dates it moved; repeatable.',
        zh: '以数据形式载入放假安排通知，并说明因此变动的日期，可重复。',
      },
    },
    svg: {
      value: fileValue('case.svg'),
      only: ['replay'],
      says: {
        en: 'Draws the procedure with the place of the case in it, in the language of --lang.',
        zh: '绘制审查程序及案件所处位置，语言依--lang。',
      },
    },
    ics: {
      value: fileValue('case.ics'),
      only: ['replay'],
      says: {
        en: 'Writes the due dates as a calendar; one that stands there is brought up to date, without duplicates; what others put there stays as it is.',
        zh: '将各期限届满日写入日历文件；文件已存在的，就地更新，不产生重复，他人写入的内容保持不变。',
      },
    },
    alarm: { ...shared.alarm, only: ['replay'] },
    csv: {
      value: fileValue('case.csv'),
      only: ['replay'],
      says: { en: 'Writes the clocks as a table.', zh: '将各期限写入表格文件。' },
    },
  },
  examples: [
    {
      line: 'cat case.yaml',
      prints: FILE,
      says: { en: 'A case of three events:', zh: '含三个事件的案件：' },
    },
    {
      line: 'anshen case replay case.yaml',
      prints: PRINTED,
      says: {
        en: 'It is in preliminary review; among what is printed are its clocks:',
        zh: '案件处于初步审查阶段，输出内容包括各期限：',
      },
    },
    {
      line: 'anshen case add case.yaml supplement-requested --on 2026-03-16 of=party number=〔2026〕7号',
      says: { en: 'A step added, with the number of its paper:', zh: '登记一个步骤及其文号：' },
    },
    {
      line: 'anshen case replay case.yaml --svg case.svg --ics case.ics',
      says: { en: 'A picture, and a calendar to subscribe to:', zh: '输出程序图和日历：' },
    },
    {
      line: 'anshen case replay case.yaml --seat supplier',
      says: { en: 'As the provider has it:', zh: '以产品和服务提供者身份查看：' },
    },
    {
      line: 'anshen case replay stories/*.txt',
      says: { en: 'Stories as tests:', zh: '以场景脚本作为测试：' },
    },
  ],
  notes: [
    {
      en: 'A step that the procedure does not allow is refused with its article and what to do instead; later events still replay, and the exit status stays 0.',
      zh: '程序不允许的步骤不予接受，并注明条文和替代做法；其后的事件照常处理，退出状态仍为0。',
    },
    {
      en: 'Every event may say number (文号), document, channel, with (a position) and note: no rule turns on them. “about: listing” (procurement, processing, supply) in the file says which result allows what.',
      zh: '各事件均可载明number（文号）、document、channel、with（职务）和note，不影响任何规则。文件中的“about: listing”（或者procurement、processing、supply）用于说明结果的含义。',
    },
    {
      en: 'A file with “expect” is a test: where the case comes to something else, the exit status is 1.',
      zh: '含有expect的文件即为测试：结果不符的，退出状态为1。',
    },
    {
      en: 'A calendar knows a case by its id, else by its title: a case without either is known by its file, by whatever path it is named; one that is piped in needs one of them.',
      zh: '日历以案件的id识别案件；没有id的，以标题识别；均没有的，以文件本身识别，与路径写法无关；从标准输入读取的案件须写明其一。',
    },
    {
      en: 'Where the text does not settle whether a seat may see a document, it is closed here until whoever provided it consents, and the page says so.',
      zh: '条文未明确某一身份可否知悉某文件的，未经信息提供方同意暂不开放，并予注明。',
    },
    {
      en: 'A period that runs out decides nothing: only a step does.',
      zh: '期限届满本身不产生任何决定；只有步骤才产生决定。',
    },
  ],
})
