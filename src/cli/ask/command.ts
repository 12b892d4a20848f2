import { questionWeights } from '#practice'
import { declare } from '../usage/command.ts'

const weights = Object.entries(questionWeights)

export const command = declare({
  name: 'ask',
  operands: ['[FILE]'],
  expects: { en: 'one file, or nothing for matter.yaml', zh: '一个文件；不填则为matter.yaml' },
  example: 'anshen ask matter.yaml',
  summary: {
    en: 'An interview in the terminal: one question at a time, in the order that takes the least effort; saved in FILE after every answer.',
    zh: '在终端逐题询问，按最省力的顺序提问；每次回答后保存至FILE。',
  },
  details: [
    {
      en: 'FILE is a matter file, matter.yaml where none is named; one that exists is gone on with, and whatever else it says stays, comments too. Each question says why it is asked, which articles it serves and what it can still decide.',
      zh: 'FILE为事项文件，未指定时为matter.yaml；文件已存在的，从中断处继续，其余内容（包括注释）保持不变。每题均说明询问理由、所涉条文以及尚可决定的内容。',
    },
    {
      en: 'First comes the screening result, then what is done and in which order (signed? conditional? filed? commitments?), then, if you like, the tier. Who supplies is first asked what can reach it through its customers. A judgement comes after the facts it rests on, and is asked with who made it and when.',
      zh: '先得出筛查结果，再询问履行情况与先后顺序（是否签约、是否附条件、是否已申报、各项承诺），最后可选择确认内部上报层级。提供产品和服务的，先询问可能经由客户涉及的事项。判断在其所依据的事实之后询问，并同时询问评估人和日期。',
    },
    {
      en: 'Going back changes one answer and keeps the others: each is offered again, Enter keeps it. An answer that another excludes stays in the file as a comment.',
      zh: '返回仅更改一项答案，其余答案均予保留并依次再次显示，直接回车即保留；因其他答案而不再适用的，作为注释留在文件中。',
    },
    {
      en: 'After any answer it can be said who gave it and on what: “yes; by Li Min; on 2026-11-02; evidence: notice 12”. Instead of an answer: dk (don’t know), back, skip, ? (explain, with the text of the law), quit. Ctrl-C loses nothing.',
      zh: '答案之后可注明答复人、日期、证据和理由，例如“是；答复人：李敏；日期：2026-11-02；证据：认定通知12号”。除答案外还可输入：不清楚、返回、跳过、?（说明并显示条文）、退出。按Ctrl-C不会丢失已答内容。',
    },
  ],
  options: {
    goal: {
      value: {
        name: 'verdict|steps|tier|all',
        expects: { en: 'verdict, steps, tier or all', zh: 'verdict、steps、tier或者all' },
        example: 'verdict',
      },
      says: {
        en: 'One part only: the screening result, the steps that follow from it, the tier; or everything, each duty too.',
        zh: '仅询问其中一部分：筛查结果、履行与先后顺序、内部上报层级；或者全部，包括各项义务。',
      },
    },
    weight: {
      value: {
        name: 'NAME=N',
        expects: { en: 'a sort of question or a fact, and a number', zh: '问题类别或者事实名称，以及数值' },
        example: 'judgement=5',
      },
      repeatable: true,
      says: {
        en: `What it costs to answer a sort of question, or one fact by name, beside a plain question: ${weights.map(([name, { weight, reason }]) => `${name} ${weight} (${reason.en})`).join('; ')}. Practice, not law.`,
        zh: `回答某类问题或者某一事实相对于一般问题的难度：${weights.map(([name, { weight, name: called, reason }]) => `${name}（${called.zh}）为${weight}，${reason.zh}`).join('；')}。属于内部设定，非法律规定。`,
      },
    },
    json: {
      says: {
        en: 'The next question as JSON, with the weights; nothing is asked or saved.',
        zh: '以JSON输出下一问题及权重，不提问，也不保存。',
      },
    },
  },
  examples: [
    { line: 'anshen ask matter.yaml', says: { en: 'Starts, or goes on:', zh: '开始或者继续：' } },
    {
      line: "printf 'no\\nno\\ndk\\n' | anshen ask matter.yaml",
      says: {
        en: 'Answers from a script, one a line; after a judgement the next line says who judged and when (“Li Min, 2026-11-02”):',
        zh: '由脚本提供答案，每行一项；判断类问题之后一行为评估人和日期（“李敏，2026-11-02”）：',
      },
    },
  ],
  notes: [
    {
      en: 'An answer that is not understood, or contradicts another, is explained and asked again. A question is asked only once it is known to apply.',
      zh: '无法识别或者与其他答案矛盾的，说明原因后重新询问。仅在已知适用时才提出问题。',
    },
  ],
})
