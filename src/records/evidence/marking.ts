import * as z from 'zod/mini'
import { expecting, labelled, type Refusal } from '#contract'
import type { Text } from '#language'
import { refuse } from '../kernel/refuse.ts'
import { markInName } from './secrecy-marks.ts'

/** What a paper is marked as. It is asked before anything of it is taken. */
export type Marking = 'none' | 'work-secret' | 'trade-secret' | 'state-secret'

const MARKING: Readonly<Record<Marking, Text>> = {
  none: { en: 'no marking', zh: '无' },
  'work-secret': { en: 'internal or work secret', zh: '内部／工作秘密' },
  'trade-secret': { en: 'trade secret', zh: '商业秘密' },
  'state-secret': { en: 'state secret', zh: '国家秘密' },
}

const names = Object.keys(MARKING) as [Marking, ...Marking[]]

/** The input of a marking: nothing is assumed where it is left out. */
export const marking = labelled(
  expecting(z.enum(names), {
    expected: {
      en: names.map((name) => `${name} (${MARKING[name].en})`).join(', '),
      zh: names.map((name) => `${name}（${MARKING[name].zh}）`).join('、'),
    },
    example: 'none',
  }),
  { en: 'Marking', zh: '密级或者内部标识' },
)

const TO_THE_SECRECY_OFFICE: Text = {
  en: 'Stop working with it here, keep it where state secrets may be kept, and tell the secrecy office (保密工作机构) of your organisation at once. The record may hold its number, its day and the place where it is kept, and nothing more.',
  zh: '请立即停止在本系统处理该文件，按国家秘密载体管理要求保管，并报告本单位保密工作机构。记录中仅可登记文号、日期和保管地点。',
}

/** State secrets are not taken, by whichever way they come. */
export const refuseStateSecret = (): { readonly ok: false; readonly refusal: Refusal } =>
  refuse(
    'state-secret',
    {
      en: 'Anshen takes no state secrets. Nothing was stored.',
      zh: '安审不接收国家秘密，未保存任何内容。',
    },
    TO_THE_SECRECY_OFFICE,
  )

/**
 * The refusal of something that bears a mark.
 *
 * @param mark  what it looks like
 */
export const refuseMark = (mark: string): { readonly ok: false; readonly refusal: Refusal } =>
  refuse(
    'state-secret',
    {
      en: `It seems to bear the mark of a state secret (${mark}). Nothing was stored.`,
      zh: `该内容疑似带有国家秘密标志（${mark}），未保存任何内容。`,
    },
    {
      en: `${TO_THE_SECRECY_OFFICE.en} If the secrecy office finds that it is no state secret, add a copy without the mark.`,
      zh: `${TO_THE_SECRECY_OFFICE.zh}经保密工作机构确认不属于国家秘密的，请上传不带该标志的文本。`,
    },
  )

/** Why something is not taken, by its marking and by the texts that come with it; undefined where it may be. */
export function secrecyRefusal(
  as: Marking,
  texts: readonly (string | null | undefined)[],
): { readonly ok: false; readonly refusal: Refusal } | undefined {
  if (as === 'state-secret') return refuseStateSecret()
  for (const text of texts) {
    const mark = text ? markInName(text) : undefined
    if (mark !== undefined) return refuseMark(mark)
  }
  return undefined
}
