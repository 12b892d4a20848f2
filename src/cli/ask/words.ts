import { answeredText } from '#documents'
import type { Text } from '#language'
import type { QuestionsLeft } from '#reasoning'
import { type Answer, type Fact, limitedName, type Regulation, type Scope, type Verdict } from '#rules'
import type { Stage } from '#screening'
import { questionsLeftText, VERDICT } from '#words'
import { blank, joined, line, type Page, span } from '../layout/index.ts'
import { commandLine } from '../shell.ts'
import type { MatterFile } from './matter-file.ts'
import { takesComments } from './matter-parts.ts'
import type { EarlierAnswer } from './walk.ts'

export function welcomePage({ path, isNew }: MatterFile, answers: number): Page {
  const found: Text = isNew
    ? { en: `A new matter. Every answer is saved in ${path}.`, zh: `新建事项。每次回答后保存至${path}。` }
    : {
        en: `${path} has ${answers} ${answers === 1 ? 'answer' : 'answers'}; the interview goes on from there. Every answer is saved.`,
        zh: `${path}已有${answers}项答案，继续询问。每次回答后即保存。`,
      }
  return [
    line([span(found, 'quiet')]),
    line([
      span(
        {
          en: 'One question at a time: facts first, judgements after them, no more than it takes. Ctrl-C stops and loses nothing.',
          zh: '逐题询问：先问事实，后问判断，不问不必要的问题。按Ctrl-C可随时停止，已答内容不会丢失。',
        },
        'quiet',
      ),
    ]),
  ]
}

export const rule: Page = [blank, line([span('────', 'quiet')])]

export function savedPage({ path, isNew, text }: MatterFile, later: number): Page {
  const isSaved = !isNew || text !== 'facts: {}\n'
  const saved: Text = isSaved
    ? {
        en: `Saved in ${path}. “${commandLine('anshen screen', path)}” shows this again; “${commandLine('anshen ask', path)}” goes on.`,
        zh: `已保存至${path}。“${commandLine('anshen screen', path)}”可再次显示，“${commandLine('anshen ask', path)}”可继续回答。`,
      }
    : { en: 'Nothing was answered, nothing was saved.', zh: '未作任何回答，未保存文件。' }
  const skipped: Text = {
    en: `${later} skipped: they are asked again next time.`,
    zh: `跳过${later}题，下次将再次询问。`,
  }
  return [blank, line([span(saved, 'strong')]), ...(later > 0 ? [line([span(skipped, 'unknown')])] : [])]
}

export const interrupted = (path: string): Page => [
  blank,
  line([
    {
      en: `Stopped. What was answered is saved: “${commandLine('anshen ask', path)}” goes on.`,
      zh: `已停止。已答内容均已保存：“${commandLine('anshen ask', path)}”可继续回答。`,
    },
  ]),
]

export const merged = (path: string): Page => [
  line([
    {
      en: `${path} was changed elsewhere meanwhile: that stays, and the answer was added.`,
      zh: `${path}在此期间已被其他程序修改：修改内容保留，本次回答已加入。`,
    },
  ]),
]

/** What an answer looks like, in the language of the question. */
export const EXAMPLE: Readonly<Record<Fact['kind'], Text>> = {
  'yes-no': { en: 'yes', zh: '是' },
  count: { en: 'more than 1,000,000', zh: '超过100万' },
  day: { en: '2026-11-02', zh: '2026年11月2日' },
  'one-of': { en: '1', zh: '1' },
  'any-of': { en: '1, 3', zh: '1、3' },
}

/** Said where one part of the interview gives way to another. */
export function stagePage(
  stage: Stage['name'],
  { verdict, scope }: { readonly verdict: Verdict; readonly scope?: readonly Scope[] },
): Page {
  const result = limitedName(VERDICT[verdict].name, scope)
  const says: Partial<Record<Stage['name'], Text>> = {
    supplier: {
      en: 'You supply products or services: first, what can reach you through your customers.',
      zh: '本单位提供产品和服务：先确认可能经由客户涉及本单位的事项。',
    },
    verdict: { en: 'Now to the screening result.', zh: '以下问题用于得出筛查结果。' },
    steps: {
      en: `Screening result on these answers: ${result.en}. The next questions are about what is done and in which order.`,
      zh: `依现有答案的筛查结果：${result.zh}。以下问题涉及义务的履行情况与先后顺序。`,
    },
  }
  const text = says[stage]
  return text ? [blank, line([span(text, 'strong')])] : []
}

/** An earlier answer, which Enter keeps or takes again. */
export function answeredBefore(
  { answer }: EarlierAnswer,
  asked: Fact,
  isInFile: boolean,
  leavesOpen: boolean,
): Page {
  const value = answeredText(asked, answer)
  const text: Text = isInFile
    ? {
        en: `Your answer: ${value.en}. Press Enter to keep it, or type another.`,
        zh: `已有答案：${value.zh}。直接回车保留，或者输入新答案。`,
      }
    : {
        en: `You answered before: ${value.en}. Press Enter to give it again, or type another.`,
        zh: `此前曾答：${value.zh}。直接回车沿用，或者输入新答案。`,
      }
  const closer: Text = {
    en: 'This leaves it open; a closer number would tell. ',
    zh: '该答案仍不能确定，请尽量提供更接近的数字。',
  }
  return [line([span(leavesOpen ? joined(closer, text) : text, 'strong')], { lead: '   ' })]
}

/** Said where a list was answered by “none of these”: nothing of Art. 21 is left then. */
export function answeredNone(answer: Answer, asked: Fact): Page {
  if (asked.kind !== 'any-of' || asked.alone === undefined || answer.state !== 'answered') return []
  if (!Array.isArray(answer.value) || answer.value[0] !== asked.alone) return []
  const { en, zh } = asked.values[asked.alone]!
  const text: Text = { en: `Taken as: ${en}.`, zh: `已记录：${zh}。` }
  return [line([span(text, 'strong')], { lead: '   ' })]
}

/** Other answers that gave way to the last. */
export function noLongerApply(answers: readonly EarlierAnswer[], { facts }: Regulation, text: string): Page {
  return answers.flatMap(({ fact, answer, source }) => {
    const asked = facts[fact]!
    const value = answeredText(asked, answer)
    const kept: Text = takesComments(text)
      ? { en: 'It stays in the file as a comment.', zh: '原答案已作为注释保留在文件中。' }
      : { en: `JSON takes no comments; it said: ${source}`, zh: `JSON不能写注释，原内容为：${source}` }
    const message: Text = {
      en: `No longer fits: “${asked.question.en}” ${value.en}. ${kept.en}`,
      zh: `不再适用：“${asked.question.zh}”${value.zh}。${kept.zh}`,
    }
    return [line([span(message, 'unknown')], { lead: '   ' })]
  })
}

/** The tier is offered once the law has been gone through. */
export function offerTier(left: QuestionsLeft): Page {
  const { en, zh } = questionsLeftText(left)
  return [
    blank,
    line([
      span(
        {
          en: `How far up the organisation should the matter go? That is practice, not law: ${en}. Type yes to go on, or press Enter to finish.`,
          zh: `是否继续确认本事项的内部审批层级（内部建议，非法律规定）？${zh}。输入“是”继续，直接回车结束。`,
        },
        'strong',
      ),
    ]),
  ]
}

export const isYes = (line: string): boolean =>
  ['y', 'yes', '是', '好', '继续'].includes(line.normalize('NFKC').trim().toLowerCase())

export const nothingBefore: Page = [
  line([{ en: 'There is no answer before this one.', zh: '此前没有答案可返回。' }], { lead: '   ' }),
]

export const ANSWER_AGAIN: Text = { en: 'Please answer again.', zh: '请重新回答。' }
