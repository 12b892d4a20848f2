import type { Text } from '#language'
import { blank, line, type Page, span } from '../layout/index.ts'
import { commandLine } from '../shell.ts'
import type { MatterFile } from './matter-file.ts'

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
          en: 'One question at a time, in the order that takes the fewest on average. Ctrl-C stops and loses nothing.',
          zh: '逐题询问，平均提问次数最少。按Ctrl-C可随时停止，已答内容不会丢失。',
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

export const byWhom: Page = [
  line(
    [
      {
        en: 'Who judged this? A name or an office; Enter leaves it open, and the verdict flags it.',
        zh: '由何人判断？请填写姓名或者职务；直接回车则暂缺，结论中将予提示。',
      },
    ],
    { lead: '   ' },
  ),
]

export const nothingBefore: Page = [
  line([{ en: 'There is no answer before this one.', zh: '此前没有答案可返回。' }], { lead: '   ' }),
]

export const onlyAName: Page = [
  line(
    [
      {
        en: 'The answer is saved. Type who judged it, or Enter; “back” works at the next question.',
        zh: '答案已保存。请填写判断人，或者直接回车；在下一题可使用“返回”。',
      },
    ],
    { lead: '   ' },
  ),
]

export const ANSWER_AGAIN: Text = { en: 'Please answer again.', zh: '请重新回答。' }
