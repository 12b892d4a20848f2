import type { Text } from '#language'
import type { Formalised } from '#rules'
import {
  capital,
  DONT_KNOW,
  dateText,
  inForceText,
  NO,
  NOT_APPLICABLE,
  NOT_ASKED,
  TIER_IS_PRACTICE,
  YES,
} from '#words'

/** The page's own words. What the law says, what is asked and why stand in the regulations and are not repeated. */
const text = (en: string, zh: string): Text => ({ en, zh })

/** A title inside a sentence of ours: marks that turn the direction of writing end with it (U+2068, U+2069). */
export const isolated = (title: string): string => (title === '' ? '' : `\u2068${title}\u2069`)

export const words = {
  name: text('Anshen', '安审'),
  page: text('Screening', '筛查'),
  skip: text('Skip to the questions', '跳到问题'),
  language: text('Language', '语言'),
  notAdvice: text(
    'Runs in this browser; nothing you enter leaves it. The Chinese text is authoritative, the English is our own.',
    '全部在本浏览器内运行，所填内容不会外传。以中文文本为准，英文为本项目译文。',
  ),

  welcomeTitle: text(
    'Must this matter be filed for cybersecurity review?',
    '本事项是否应当申报网络安全审查？',
  ),
  welcome: text(
    'Answer what you know; the result, its reasons and what is still open follow from the articles with every answer. Nothing has to be complete: what is not known stays open and is never read as no.',
    '请填写已知情况；每填一项，筛查结果、理由和待查明事项即依条文更新。不必一次填完：未知事项保持待定，绝不当作“否”。',
  ),
  start: text('Start', '开始筛查'),
  loadExample: text('Load an example', '载入示例'),
  importFile: text('Import a matter file', '导入事项文件'),

  matterTitle: text('Matter', '事项'),
  matterTitleHint: text('Name of the matter', '事项名称'),
  lawOfDay: text('Law in force on', '适用规定的日期'),
  todayInChina: text('Empty: today in China', '不填即为中国当日'),

  topics: text('Topics', '主题'),
  readings: text('Readings', '解释口径'),
  review: text('Review page', '总览与打印'),
  progress: (n: number, m: number): Text => text(`${n}/${m}`, `${n}/${m}`),
  progressSaid: (n: number, m: number): Text => text(`${n} of ${m} answered`, `共${m}项，已填${n}项`),
  needed: text('needed', '待查明'),
  neededHere: (n: number): Text =>
    text(n === 1 ? '1 fact needed here' : `${n} facts needed here`, `此处有${n}项待查明`),
  faultHere: text('has a fault', '有错误'),
  previousTopic: text('Previous', '上一主题'),
  nextTopic: text('Next', '下一主题'),

  next: text('Next question', '下一问题'),
  goOn: text('Continue', '继续'),
  later: text('Skip for now', '暂不回答'),
  nothingMissing: text(
    'The result is settled: no open fact can change it.',
    '筛查结果已确定：其余未知事项均不影响。',
  ),
  stillFindOut: text(
    'Every open fact is answered “don’t know”. To settle the result, find out:',
    '其余待查明事项均填为“不清楚”。为确定筛查结果，请查明：',
  ),
  dutiesStillOpen: text('Some duties also depend on:', '个别义务还取决于：'),
  skippedAll: text('You skipped the remaining questions.', '其余问题均已暂时跳过。'),
  askAgain: text('Ask them again', '重新提问'),

  yes: capital(YES),
  no: capital(NO),
  dontKnow: capital(DONT_KNOW),
  notAsked: NOT_ASKED,
  clear: text('Clear', '清除'),
  clearAnswer: text('Clear the answer', '清除该答案'),
  whyWeAsk: text('Why we ask', '询问理由'),
  note: text('Note', '说明'),
  choose: text('Choose …', '请选择……'),
  judgement: text('A person’s or body’s judgement', '具名人员或者机构判断'),
  judgementHint: text(
    'The software never makes this judgement. Name who made it, when and on what.',
    '本软件不作此判断。请载明评估人、日期和依据。',
  ),
  unnamed: text('Nobody is named for this judgement yet.', '该项判断尚未载明评估人。'),
  by: text('Judged by', '评估人'),
  minutes: text('Minutes, where a body judged', '会议纪要文号（由机构判断的）'),
  signedBy: text('Signed by', '签署人'),
  byAnswer: text('Answered by', '填写人'),
  onDay: text('On', '日期'),
  dayHint: text('YYYY-MM-DD', '年-月-日，如2026-11-02'),
  today: text('Today', '今天'),
  evidence: text('Evidence', '依据材料'),
  basis: text('How it was counted', '计数口径'),
  reason: text('Reason', '理由'),
  sources: text('Who, when, on what', '填写人、日期、依据'),
  exactly: text('Exactly', '恰为'),
  moreThan: text('More than', '超过'),
  atMost: text('At most', '不超过'),
  between: text('More than … and at most …', '超过……且不超过……'),
  andAtMost: text('and at most', '且不超过'),
  howKnown: text('How exactly it is known', '已知程度'),
  readAs: ({ en, zh }: Text): Text => text(`read as ${en}`, `按${zh}计`),
  expected: text('Expected:', '应为：'),
  forExample: text('For example', '示例'),
  notApplicable: capital(NOT_APPLICABLE),
  excluded: text('Does not apply after your other answers.', '根据其他答案，本题不适用。'),
  keptAnswer: text(
    'Your earlier answer is kept and comes back when the question applies:',
    '原答案已保留，问题重新适用时自动恢复：',
  ),
  aloneHint: text('none of these', '不可与其他选项同选'),
  countWanted: text(
    'a whole number, such as 320,000 or 3.2 million; where only a bound is known, “at least 320,000” or “at most 320,000”.',
    '整数，例如320,000或者320万；只知上下限的，可写“不少于32万”“不超过32万”。',
  ),
  countsAsNotAsked: text('Until then it counts as not asked.', '更正之前按未询问处理。'),

  verdict: text('Screening result', '筛查结果'),
  noVerdict: text('No result', '暂无筛查结果'),
  noVerdictYet: text('Nothing is answered yet.', '尚未填写任何事项。'),
  contradiction: text(
    'Some answers exclude one another. There is no result until they agree.',
    '部分答案相互矛盾，更正之前不给出筛查结果。',
  ),
  lawApplied: (day: string): Text =>
    text(`Law in force on ${dateText(day).en}`, `适用${dateText(day).zh}有效的规定`),
  tier: text('Internal tier', '内部上报层级'),
  tierNote: TIER_IS_PRACTICE,
  duties: text('Duties', '义务'),
  missing: text('Facts still open', '待查明事项'),
  flags: text('Notices', '提示'),
  noFlags: text('No notice.', '无提示。'),
  toReadings: text('See the readings', '查看解释口径'),
  receipt: text('Receipt', '凭据'),
  proof: text('Proof', '理由'),
  because: text('because', '理由如下'),
  needsOf: text('Turns on', '取决于'),
  goToQuestion: text('Go to the question', '转到该问题'),
  toVerdict: text('Show the result', '查看筛查结果'),
  more: (n: number): Text => text(`${n} more`, `其余${n}项`),
  otherDuties: (n: number): Text =>
    text(`Other duties, on these answers (${n})`, `其他义务，依现有答案（${n}项）`),
  exposure: text('A review started by the authorities', '依职权审查的可能'),
  asProvider: text('For you as a provider', '就本单位作为提供者而言'),
  commitments: text('The provider’s commitments, one by one', '提供者承诺逐项情况'),
  couldRaise: (to: Text): Text => text(`Open, could raise it to ${to.en}:`, `待定，可能升至${to.zh}：`),
  openCount: (n: number): Text => text(`${n} open`, `${n}项待查明`),

  articleOf: text('Article', '条文'),
  officialText: text('Official text', '官方文本'),
  ownTranslation: text('Our translation', '本项目译文'),
  becameOf: text('How Anshen uses this paragraph', '在本系统中的处理'),
  leftToPeople: text('For people to judge:', '由人判断：'),
  previousArticle: text('Previous article', '上一条'),
  nextArticle: text('Next article', '下一条'),
  close: text('Close', '关闭'),
  digest: text('Our digest, not the official wording.', '本项目摘要，非官方原文。'),
  inForce: (from: string, to: string | null): Text => inForceText({ from, to }),
  textElsewhere: text(
    'A related law: its text is not part of this page.',
    '相关法律法规：本页未收录其条文。',
  ),
  source: text('Source of the text', '文本来源'),

  readingsIntro: text(
    'Where the words allow more than one reading, the default is marked. Switching one changes the result at once; a result that depends on it says so.',
    '条文存在不同理解之处，均标明默认口径。切换口径即时影响筛查结果；结果取决于某一口径的，予以提示。',
  ),
  readingNumber: (n: number): Text => text(`Reading ${n}`, `口径${n}`),
  byDefault: text('default', '默认'),
  switchedFrom: text('switched', '已切换'),
  decidesNow: text('decides here', '影响本次结果'),
  whyDefault: text('Why this default', '默认理由'),
  restsOn: text('Rests on', '依据'),
  grade: (grade: string): Text => {
    const short = grade.replace('-minus', '−')
    return text(`grade ${short}`, `${short}级`)
  },
  noSource: text('none', '无'),
  backToDefaults: text('All back to default', '全部恢复默认'),

  file: text('File', '文件'),
  exportMatter: text('Export the matter (YAML)', '导出事项（YAML）'),
  exportVerdict: text('Export the result (JSON)', '导出筛查结果（JSON）'),
  print: text('Print', '打印'),
  reset: text('Clear everything', '全部清除'),
  resetTitle: text('Clear every answer?', '是否清除全部答案？'),
  resetBody: text(
    'The page goes back to empty. You can undo it afterwards.',
    '页面将恢复为空白，之后仍可撤销。',
  ),
  replaceTitle: text('Replace the answers in this page?', '是否替换本页现有答案？'),
  replaceBody: (title: string): Text =>
    text(
      `“${isolated(title)}” replaces your current answers. You can undo it afterwards.`,
      `将以“${isolated(title)}”替换现有内容，之后仍可撤销。`,
    ),
  replace: text('Replace', '替换'),
  cancel: text('Cancel', '取消'),
  undo: text('Undo', '撤销'),
  undone: text('Undone.', '已撤销。'),
  dismiss: text('Dismiss', '关闭提示'),
  replaced: (title: string): Text => text(`“${isolated(title)}” was loaded.`, `已载入“${isolated(title)}”。`),
  cleared: text('The answer was cleared.', '已清除该答案。'),
  wasReset: text('Everything was cleared.', '已全部清除。'),
  untitled: text('Untitled matter', '未命名事项'),
  examples: text('Examples', '示例'),
  noExamples: text('There are no examples in this build.', '本版本未附示例。'),
  examplesIntro: text('Small matters, each with what it shows.', '均为小型事项，各附要点说明。'),
  faultsTitle: (file: string): Text =>
    text(`“${isolated(file)}” was not imported`, `未导入“${isolated(file)}”`),
  faultsIntro: (n: number): Text =>
    text(
      n === 1
        ? 'There is one fault in the file. Your answers were not touched.'
        : `There are ${n} faults in the file. Your answers were not touched.`,
      `文件中有${n}处错误。现有答案未作任何改动。`,
    ),
  lineColumn: (line: number, column: number): Text =>
    text(`line ${line}, column ${column}`, `第${line}行第${column}列`),
  notUtf8: text('The file is not UTF-8 text.', '文件不是UTF-8编码的文本。'),
  wantUtf8: text('a text file saved as UTF-8', '以UTF-8编码保存的文本文件'),
  looksGb: text('It can be read as GB 18030 (GBK).', '该文件可按GB 18030（GBK）读取。'),
  readAsGb: text('Read it as GB 18030', '按GB 18030读取'),
  binary: text('The file is not text.', '该文件不是文本文件。'),
  tooLarge: text('The file is too large for a matter file.', '文件过大，不是事项文件。'),
  unreadable: text('The browser could not read the file.', '浏览器无法读取该文件。'),
  oneFile: text('Drop one file at a time; the first was taken.', '一次只能导入一个文件，已取第一个。'),
  dropHere: text('Drop the matter file to import it', '松开即可导入事项文件'),
  leftOut: (n: number): Text =>
    text(
      n === 1
        ? 'Exported. One answer that is excluded or not yet valid was left out.'
        : `Exported. ${n} answers that are excluded or not yet valid were left out.`,
      `已导出。另有${n}项被排除或尚不合格的答案未写入文件。`,
    ),

  saved: (time: string): Text => text(`Kept in this browser, ${time}`, `已保存于本浏览器，${time}`),
  saving: text('Saving …', '正在保存……'),
  notKept: text(
    'This browser does not let the page keep answers. Export the matter before you close it.',
    '浏览器不允许本页保存答案，请在关闭前导出事项。',
  ),
  full: text(
    'The browser’s storage is full, so the latest answers are not kept. Export the matter before you close the page.',
    '浏览器存储空间已满，最新答案未能保存，请在关闭前导出事项。',
  ),
  failedTitle: text('The page could not go on', '页面无法继续'),
  failedKept: text(
    'A fault of the page itself. Your answers are kept in this browser: download them first, then reload.',
    '页面自身出错。答案仍保存在本浏览器中：请先下载，再重新载入。',
  ),
  failedNothingKept: text(
    'A fault of the page itself. This browser keeps no answers of it.',
    '页面自身出错。本浏览器未保存任何答案。',
  ),
  downloadKept: text('Download what is kept', '下载已保存的内容'),
  reload: text('Reload', '重新载入'),
  startEmpty: text('Put it aside and start empty', '另存后以空白开始'),
  damaged: text(
    'Part of what was kept could not be read. What could be read is here; the rest was put aside as it was.',
    '部分已保存内容无法读取。可读部分已恢复，其余已原样另存。',
  ),
  downloadDamaged: text('Download it as it was', '下载原始内容'),
  fromOtherTab: text('Updated from another tab.', '已按另一标签页更新。'),
  conflict: text(
    'Another tab changed this matter at the same time. This tab keeps its own answers.',
    '另一标签页同时更改了本事项，现保留本标签页的答案。',
  ),
  takeOther: text('Take the other tab’s', '改用另一标签页的答案'),

  answers: text('Answers', '已填事项'),
  fact: text('Fact', '事实'),
  answer: text('Answer', '答案'),
  nothingAnswered: text('Nothing answered.', '未填写。'),
  readingsInForce: text('Readings switched', '已切换的解释口径'),
  made: (day: string): Text => text(`Made on ${dateText(day).en}`, `生成日期：${dateText(day).zh}`),
  engine: text('Anshen', '安审'),
  printHint: text(
    'This page prints on A4, in the language chosen above.',
    '本页按A4版式打印，语言与上方选择一致。',
  ),
  law: text('Regulation', '依据'),
} as const

export const became: Readonly<Record<Formalised, Text>> = {
  rule: text('rule', '规则'),
  definition: text('definition', '定义'),
  step: text('step', '程序步骤'),
  period: text('period', '期限'),
  flag: text('notice', '提示'),
  people: text('for people to judge', '由人判断'),
}
