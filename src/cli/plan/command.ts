import { assumptionNames, assumptionTable, meaningOf } from '#contract'
import type { Text } from '#language'

const NAMES: Text = {
  en: `One assumption, repeatable: ${assumptionNames.join(', ')}.`,
  zh: `一项假设，可重复：${assumptionNames.join('、')}。`,
}

import { declare } from '../usage/command.ts'
import { DATE, fileValue, shared } from '../usage/shared-options.ts'

export const command = declare({
  name: 'plan',
  operands: ['FILE'],
  usage: 'FILE --target DATE | --filed DATE',
  expects: { en: 'one matter file, or - for standard input', zh: '一个事项文件；标准输入请写-' },
  example: 'anshen plan matter.yaml --target 2027-06-30',
  summary: {
    en: 'Leaves time for review and remediation: the latest filing day before a target, or the days after a filing.',
    zh: '为审查和整改预留时间：自目标日期倒推最迟申报日，或者自申报日顺推各节点。',
  },
  details: [
    {
      en: 'FILE is a matter file; - reads one from standard input. Earliest days, latest days by the periods of the law, and days that the law does not limit are kept apart; the plain road, an extension, a supplement and a special review stand side by side. There is no latest filing day once a contract is signed without a condition, a product used or an application made before the result, or while the day of the application is open.',
      zh: 'FILE为事项文件，-表示读取标准输入。最早日期、依条文期限的最迟日期、条文未加限定的日期分别列示；一般情形、初步审查延长、补充材料、特别审查并列。合同已无条件签订、产品已使用、上市申请已在得出结果前提出的，或者提出上市申请之日未定的，没有最迟申报日。',
    },
  ],
  options: {
    target: {
      value: DATE,
      says: { en: 'The result must be there on a day before it.', zh: '应当在该日之前得出审查结果。' },
    },
    for: {
      value: {
        name: 'KIND',
        expects: { en: 'what the target is, as listing', zh: '目标事项，如listing' },
        example: 'listing',
      },
      says: {
        en: 'What the target is: signing, deployment, launch, closing, listing, other.',
        zh: '目标事项：signing签订、deployment投入使用、launch上线、closing交割、listing上市、other其他。',
      },
    },
    filed: { value: DATE, says: { en: 'Plans forward from a filing on that day.', zh: '自该日申报顺推。' } },
    asOf: {
      value: DATE,
      says: {
        en: 'Looks at the plan on that day; otherwise today in China.',
        zh: '查看计划之日；未指定时为中国当日。',
      },
    },
    assume: {
      value: {
        name: 'NAME=VALUE',
        expects: { en: 'an assumption and its value', zh: '假设及其取值' },
        example: 'complex=true',
      },
      repeatable: true,
      says: NAMES,
    },
    scenario: {
      value: fileValue('plan.yaml'),
      says: {
        en: 'A plan file: named scenarios to compare, and whatever the command line can say.',
        zh: '计划文件：供比较的情形，以及命令行可以给出的各项内容。',
      },
    },
    reading: shared.reading,
    calendar: shared.calendar,
    json: shared.json,
    why: {
      says: {
        en: 'Every milestone day by day; with --json its proofs.',
        zh: '逐日说明各节点；与--json同用时输出其证明。',
      },
    },
    csv: {
      value: fileValue('plan.csv'),
      says: { en: 'Writes the milestones of every scenario as a table.', zh: '将各情形的节点写入表格文件。' },
    },
    svg: {
      value: fileValue('plan.svg'),
      says: {
        en: 'Draws the plan along the days, in the language of --lang: holidays shaded, ranges drawn as ranges.',
        zh: '按日期绘制计划图，语言依--lang；节假日以底色标示，区间以区间绘制。',
      },
    },
    ics: {
      value: fileValue('plan.ics'),
      says: {
        en: 'Writes the milestones as a calendar; one that stands there is brought up to date, without duplicates; what others put there stays as it is.',
        zh: '将各节点写入日历文件；文件已存在的，就地更新，不产生重复，他人写入的内容保持不变。',
      },
    },
    alarm: shared.alarm,
  },
  examples: [
    {
      line: 'anshen plan matter.yaml --target 2026-09-30 --for signing --as-of 2026-03-02',
      prints: {
        en: 'Latest filing day on these assumptions: Preliminary review, not extended (as assumed): 14 Jul 2026',
        zh: '最迟申报日（按所列假设）：初步审查，不延长（本计划所设）：2026年7月14日',
      },
      says: { en: 'A purchase to be signed on 30 September 2026:', zh: '拟于2026年9月30日签订的采购：' },
    },
    {
      line: 'anshen plan matter.yaml --filed 2026-03-02 --assume specialReview=true',
      says: { en: 'Forward, into a special review:', zh: '顺推，进入特别审查：' },
    },
    {
      line: 'anshen plan matter.yaml --target 2027-06-30 --for listing --scenario plan.yaml --csv plan.csv',
      says: { en: 'Your own scenarios, and a table of them:', zh: '自定情形并输出表格：' },
    },
  ],
  notes: [
    {
      en: 'Nothing that the law leaves open is filled in: an extension of the special review has no cap, and the notice after the replies has no period. Give your own estimates, in working days.',
      zh: '条文未规定的不作填补：特别审查的延长没有上限，回复之后的通知没有期限。可以自行估计，以工作日计。',
    },
    ...assumptionNames.map((name): Text => {
      const { example } = assumptionTable[name]
      const meaning = meaningOf(name, example.slice(name.length + 1))
      return { en: `${example}: ${meaning.en}`, zh: `${example}：${meaning.zh}` }
    }),
    {
      en: 'A plan file with “expect” is a test: where the plan comes to something else, the exit status is 1.',
      zh: '含有expect的计划文件即为测试：结果不符的，退出状态为1。',
    },
  ],
})
