import type { Text } from '#language'

/** A person or a body by name, or a body with its document, as answers give it. */
type JudgeNamed = string | { readonly body: string; readonly minutes?: string; readonly signedBy?: string }

/**
 * Who judged, by name; a body with its minutes and who signed them.
 *
 * @example judgeText({ body: '网络安全和信息化领导小组', minutes: '〔2026〕12号' }).zh
 *   // 网络安全和信息化领导小组（会议纪要〔2026〕12号）
 */
export function judgeText(by: JudgeNamed): Text {
  if (typeof by === 'string') return { en: by, zh: by }
  const { body, minutes, signedBy } = by
  const said: readonly Text[] = [
    ...(minutes ? [{ en: `minutes ${minutes}`, zh: `会议纪要${minutes}` }] : []),
    ...(signedBy ? [{ en: `signed by ${signedBy}`, zh: `签署人${signedBy}` }] : []),
  ]
  if (said.length === 0) return { en: body, zh: body }
  return {
    en: `${body} (${said.map(({ en }) => en).join('; ')})`,
    zh: `${body}（${said.map(({ zh }) => zh).join('，')}）`,
  }
}
