import type { Text } from '#language'
import { DARK, LIGHT } from './colours.ts'
import { el, group } from './svg.ts'
import type { Spoken } from './text/block.ts'

const LATIN = '"Helvetica Neue", Arial, "Liberation Sans"'
const CHINESE =
  '"Noto Sans SC Variable", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC"'

const tokens = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')

/** One picture carries its own colours, for light, dark and print; several on one page share them. */
const STYLE = [
  `.anshen{${tokens(LIGHT)};color-scheme:light dark}`,
  `@media screen and (prefers-color-scheme:dark){.anshen{${tokens(DARK)}}}`,
  '@media print{.anshen{print-color-adjust:exact;-webkit-print-color-adjust:exact}}',
  `.anshen text{font-family:${LATIN},${CHINESE},sans-serif;fill:var(--ink)}`,
  `.anshen text.zh{font-family:${CHINESE},${LATIN},sans-serif}`,
  '.anshen .bold{font-weight:700}',
  ...['soft', 'accent', 'fault', 'open', 'clear', 'on-accent'].map(
    (tone) => `.anshen text.${tone}{fill:var(--${tone})}`,
  ),
].join('\n')

export interface Picture {
  readonly width: number
  readonly height: number
  readonly title: Text
  readonly description: Text
  /** Rules of CSS of this kind of picture; selectors begin with `.anshen`. */
  readonly style: string
  /** Makes the ids of one picture its own where several stand on one page. */
  readonly id: string
}

/** A whole SVG document: named and described for those who do not see it, in the colours of the reader's scheme. */
export function picture(
  { width, height, title, description, style, id }: Picture,
  spoken: Spoken,
  ...inside: readonly string[]
): string {
  const say = ({ en, zh }: Text): string =>
    spoken === 'both' && en !== zh ? `${zh} / ${en}` : spoken === 'en' ? en : zh
  return `${group(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'anshen',
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      lang: spoken === 'en' ? 'en' : 'zh-CN',
    },
    el('title', { id: `${id}-title` }, say(title)),
    el('desc', { id: `${id}-desc` }, say(description)),
    `<style>\n${STYLE}\n${style}\n</style>`,
    el('rect', { width: '100%', height: '100%', style: 'fill:var(--ground)' }),
    ...inside,
  )}\n`
}
