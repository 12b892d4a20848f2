import type { Text } from '#language'
import type { Version } from '#practice'
import type { Regulation } from '#rules'
import { inForceText } from '#words'
import { FORMALISED } from '../words/names.ts'
import { articleBlocks, articleHeading } from './article.ts'
import { criteriaBlocks } from './criteria.ts'
import { factBlocks } from './facts.ts'
import { flagItem } from './flag.ts'
import { glossaryBlocks } from './glossary.ts'
import { type Block, documentOf, heading, inline, list, strong, two } from './markdown.ts'
import { Outlines } from './outline.ts'
import { type Plan, planOf } from './plan.ts'
import { procedureBlocks } from './procedure.ts'
import { readingBlocks } from './reading.ts'
import { verdictBlocks } from './verdict.ts'

/**
 * A version of the Measures with everything the machine has made of it, as one Markdown document in two languages that
 * a lawyer can review line by line: Chinese first, English below. The same version gives the same bytes.
 *
 * @example lawBook(versions.at(-1)!)  // '# 网络安全审查办法（第8号令） · Measures …'
 */
export function lawBook({ regulation, procedure }: Version): string {
  const plan = planOf(regulation, procedure)
  return documentOf([
    heading(1, regulation.title, 'top'),
    ...prefaceBlocks(regulation),
    ...contentsBlocks(plan),
    ...regulation.articles.flatMap((article) => articleBlocks(plan, article)),
    ...verdictBlocks(regulation),
    ...otherFlags(plan),
    ...otherReadings(plan),
    ...factBlocks(regulation),
    ...procedureBlocks(procedure),
    ...criteriaBlocks(),
    ...glossaryBlocks(),
  ])
}

function prefaceBlocks({ inForce, source, textKind }: Regulation): readonly Block[] {
  const force = inForceText(inForce)
  const kinds = (language: keyof Text): string =>
    Object.values(FORMALISED)
      .map((kind) => kind[language])
      .join(language === 'en' ? ', ' : '、')
  return [
    two({ en: `${force.en}. <${source}>`, zh: `${force.zh}。<${source}>` }),
    two(strong(TEXT_KIND[textKind])),
    two({
      en: 'This book is made from the rules themselves by “npm run book”, so that they can be reviewed line by line; it is not legal advice. What is wrong here is wrong in the software.',
      zh: '本书由“npm run book”自规则本身生成，供逐行审阅；不构成法律意见。此处有误，即软件有误。',
    }),
    two({
      en: `Under each article: its words; what each paragraph became (${kinds('en')}) and, where people decide, why; its duties with their conditions; flags; readings of unclear words, the default first to be questioned; and examples with what the rules make of them. What several articles share stands in full once and is linked elsewhere. Names in code type are those of matter files and of the software. Captions are ours.`,
      zh: `每条依次列出：条文；各款项在本项目中的对应内容（${kinds('zh')}），由人判断的并说明理由；义务及其条件；提示；条文不明之处的解释口径，其默认取向尤请审阅；示例及依规则所得的结果。多条共用的内容仅全文列出一次，他处以链接指引。代码字体的名称为事项文件和软件所用名称。条标为本项目所加。`,
    }),
  ]
}

const TEXT_KIND: Readonly<Record<Regulation['textKind'], Text>> = {
  official: {
    en: 'The Chinese text is the official one and prevails; the English is our own translation.',
    zh: '中文为官方文本，以中文为准；英文为本项目译文。',
  },
  digest: {
    en: 'The text stands here in digests of our own in both languages; it is not the official text.',
    zh: '此处条文为本项目所作中英文摘要，并非官方文本。',
  },
}

function contentsBlocks({ regulation, homeOfReading }: Plan): readonly Block[] {
  const chapters: readonly (readonly [anchor: string, title: Text])[] = [
    ...regulation.articles.map((each) => [`art.${each.number}`, articleHeading(each)] as const),
    ['verdict', { en: 'The screening result', zh: '筛查结果' }],
    ['flags', OTHER_FLAGS],
    ...(Object.keys(regulation.readings).every((id) => homeOfReading.has(id))
      ? []
      : [['readings', OTHER_READINGS] as const]),
    ['facts', { en: 'Facts', zh: '事实' }],
    ['procedure', { en: 'Procedure', zh: '程序' }],
    ['criteria', { en: 'The criteria of review, 2017 to 2022', zh: '审查要素的沿革（2017年至2022年）' }],
    ['glossary', { en: 'Glossary', zh: '词汇表' }],
  ]
  return [
    heading(2, { en: 'Contents', zh: '目录' }),
    list(chapters.map(([anchor, title]) => `- [${inline(title)}](#${anchor})`)),
  ]
}

const OTHER_FLAGS: Text = { en: 'Flags that belong to no article', zh: '不归属任何条文的提示' }

const OTHER_READINGS: Text = {
  en: 'Readings that touch no article here',
  zh: '未涉及本办法任何条文的解释口径',
}

/** Flags that belong to no article: of related law, of the judgements and readings. */
function otherFlags(plan: Plan): readonly Block[] {
  const flags = plan.regulation.flags.filter(({ code }) => !plan.homeOfFlag.has(code))
  if (flags.length === 0) return []
  const outlines = new Outlines(plan)
  return [heading(2, OTHER_FLAGS, 'flags'), ...flags.map((flag) => flagItem(flag, outlines))]
}

function otherReadings(plan: Plan): readonly Block[] {
  const readings = Object.entries(plan.regulation.readings).filter(([id]) => !plan.homeOfReading.has(id))
  if (readings.length === 0) return []
  return [
    heading(2, OTHER_READINGS, 'readings'),
    ...readings.flatMap(([id, reading]) => readingBlocks(id, reading)),
  ]
}
