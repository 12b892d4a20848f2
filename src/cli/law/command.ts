import { declare } from '../usage/command.ts'
import { DATE, fileValue, READING, shared } from '../usage/shared-options.ts'

export const command = declare({
  name: 'law',
  operands: ['[WORD...]'],
  usage: '[REGULATION] [N | readings | procedure] | diff [BEFORE AFTER] [FILES]',
  topics: ['readings', 'criteria', 'liability', 'glossary', 'procedure', 'diff', 'article'],
  expects: {
    en: 'an article number, “readings”, “criteria”, “liability”, “glossary”, “procedure”, “diff”, or nothing',
    zh: '条号、readings、criteria、liability、glossary、procedure、diff，或者不填',
  },
  example: 'anshen law 7',
  summary: {
    en: 'The text, article by article, in both languages, with what became of each paragraph; and what stands around it.',
    zh: '逐条显示中英文条文、各款在本项目中的对应内容，以及相关规定。',
  },
  details: [
    {
      en: 'Without N: the list of articles. REGULATION is order-8 (the default) or order-6.',
      zh: '不填N时列出各条。REGULATION为order-8（默认）或者order-6。',
    },
    {
      en: '“anshen law readings”: every place where the text allows more than one reading. “anshen law procedure”: the procedure, step by step. “anshen law criteria”: the criteria of 2017, 2019, 2020 and 2022 in one table. “anshen law liability [BREACH]”: what a breach may cost by the law of a day. “anshen law glossary”: one English term for each Chinese one.',
      zh: '“anshen law readings”列出条文存在不同理解之处；“anshen law procedure”逐步列出审查程序；“anshen law criteria”将2017年、2019年、2020年、2022年的审查要素列于一表；“anshen law liability [行为]”说明某一违法行为依该日规定的法律责任；“anshen law glossary”列出中英文术语对照。',
    },
    {
      en: '“anshen law diff order-6 order-8 [FILES]”: article by article, in the procedure, and as the exact fact patterns whose duty differs; then which of the matter files, or of those in a folder, change. “anshen law diff --reading ID” compares two positions of one reading in the same way.',
      zh: '“anshen law diff order-6 order-8 [文件]”：逐条对照，比较程序，并精确列出义务不同的事实组合；以及所列事项文件（或者文件夹内各文件）中哪些发生变化。“anshen law diff --reading 解释口径”以同样方式比较一项解释口径的两种取向。',
    },
  ],
  options: {
    json: shared.json,
    reading: {
      value: { ...READING, name: 'ID[=POSITION]' },
      repeatable: true,
      only: ['diff'],
      says: {
        en: 'With diff: the reading compared with its default, or, between two versions, the position taken in both.',
        zh: '与diff一同使用：与默认取向比较的解释口径；比较两个版本时，为二者共同采取的取向。',
      },
    },
    on: {
      value: DATE,
      only: ['liability'],
      says: {
        en: 'With liability: the day of the breach; otherwise today in China.',
        zh: '与liability一同使用：行为日期；未指定时为中国当日。',
      },
    },
    book: {
      says: {
        en: 'The whole regulation with rules, readings, examples and procedure as one bilingual Markdown document, for review line by line.',
        zh: '将整部规定连同规则、解释口径、示例和程序输出为一份双语Markdown文档，供逐行审阅。',
      },
    },
    svg: {
      value: fileValue('procedure.svg'),
      only: ['procedure'],
      says: {
        en: 'With procedure: draws it, in the language of --lang.',
        zh: '与procedure一同使用：绘制程序图，语言依--lang。',
      },
    },
    bpmn: {
      value: fileValue('procedure.bpmn'),
      only: ['procedure'],
      says: {
        en: 'With procedure: writes it as BPMN 2.0 with its diagram, for a modeller.',
        zh: '与procedure一同使用：输出含图形的BPMN 2.0文件，可在建模工具中打开。',
      },
    },
    out: {
      value: fileValue('order-8.md'),
      needs: 'book',
      says: { en: 'Writes the book to a file.', zh: '将该文档写入文件。' },
    },
  },
  examples: [
    { line: 'anshen law 7', says: { en: 'Listing in a foreign country:', zh: '赴国外上市：' } },
    {
      line: 'anshen law Article 67 of the Cybersecurity Law',
      says: {
        en: 'What rests here on an article of a law beside the Measures:',
        zh: '本办法以外的法律条文，列出此处以其为依据的内容（也可写作“网络安全法第六十七条”）：',
      },
    },
    {
      line: 'anshen law order-6 13',
      says: { en: 'An article of the earlier version, in digest:', zh: '此前版本的条文（摘要）：' },
    },
    {
      line: 'anshen law procedure --svg procedure.svg --bpmn procedure.bpmn',
      says: { en: 'The procedure as a picture and for a modeller:', zh: '输出程序图和BPMN文件：' },
    },
    {
      line: 'anshen law criteria --lang both',
      says: { en: 'What became of each factor of 2017:', zh: '2017年各项要素的去向：' },
    },
    {
      line: 'anshen law liability usedUnreviewedProduct --on 2025-12-31',
      says: {
        en: 'The last day of Article 65 of the Cybersecurity Law as it was; try 2026-01-01 too:',
        zh: '《网络安全法》原第六十五条适用的最后一日；另可试2026-01-01：',
      },
    },
    {
      line: 'anshen law diff order-6 order-8 examples/',
      says: {
        en: 'What changed on 15 February 2022, and for which matters:',
        zh: '2022年2月15日的变化及其影响的事项：',
      },
    },
    {
      line: 'anshen law diff --reading hong-kong-is-foreign',
      says: { en: 'What turns on one reading:', zh: '一项解释口径所影响的内容：' },
    },
    {
      line: 'anshen law order-8 --book --out order-8.md',
      says: { en: 'For a lawyer to review:', zh: '供律师审阅：' },
    },
  ],
  notes: [
    {
      en: 'Of Order No. 8 the Chinese text is the official one and prevails; the English is our own translation. Order No. 6 stands here in digests of our own.',
      zh: '第8号令的中文为官方文本，以中文为准；英文为本项目译文。第6号令在此为本项目摘要。',
    },
    {
      en: 'An amount that was not found, or is not held here, is said to be so and never filled in.',
      zh: '未找到或者未收录的数额均如实说明，不作填补。',
    },
  ],
})
