import type { Language } from '#language'

/**
 * Advances of the printable ASCII characters in hundredths of an em, each the larger of Arial's and DejaVu Sans's:
 * a reader's machine has one as wide as that or a narrower one, and what is measured here must fit there.
 */
const ASCII = [
  32, 41, 46, 84, 64, 96, 79, 28, 39, 39, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34,
  34, 84, 84, 84, 56, 102, 69, 69, 73, 77, 67, 62, 78, 76, 30, 50, 67, 56, 87, 75, 79, 67, 79, 73, 67, 62, 74,
  69, 99, 69, 67, 69, 39, 34, 39, 84, 56, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64,
  64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
] as const

/** Marks that an English face draws narrow and a Chinese one a full square wide. */
const NARROW_IN_ENGLISH: Readonly<Record<string, number>> = {
  '‘': 32,
  '’': 32,
  '“': 52,
  '”': 52,
  '·': 32,
  '–': 56,
  '\u00a0': 32,
}

/** Texts are measured for a face a little narrower than the widest: the padding of every box has room for the rest. */
const USUAL = 0.95

/** What every face draws a full square wide: Chinese, Japanese, Korean writing and its marks, in a text of any language. */
const SQUARE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u
/** Wider than a square in the faces that have them. */
const PICTURE = /\p{Extended_Pictographic}/u
const PICTURE_WIDTH = 137

/** What bold letters take beyond regular ones, of a Latin face; Chinese ones keep their square. */
const BOLD = 1.14

/**
 * How wide a text is drawn, in pixels, at most: no font is at hand in a pure room, so every letter is taken at the
 * widest of the common faces.
 *
 * @param size  font size in pixels
 */
export function widthOf(
  text: string,
  size: number,
  { language, bold = false }: { readonly language: Language; readonly bold?: boolean },
): number {
  const usual = language === 'en' ? USUAL : 1
  let hundredths = 0
  for (const character of text) {
    const narrow = language === 'en' ? NARROW_IN_ENGLISH[character] : undefined
    const letter = ASCII[character.charCodeAt(0) - 32] ?? narrow
    if (letter !== undefined) hundredths += letter * (bold ? BOLD : 1) * usual
    else if (SQUARE.test(character)) hundredths += 100
    else hundredths += (PICTURE.test(character) ? PICTURE_WIDTH : 100) * usual
  }
  return (hundredths / 100) * size
}
