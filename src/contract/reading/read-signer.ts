import type { Text } from '#language'
import { strangerIn } from './signers/labels.ts'
import { isNameOfPersonsToo, namesMachine } from './signers/machines.ts'
import { saysNobodyIsNamed } from './signers/nobody.ts'
import { saysNotYet } from './signers/not-yet.ts'

/**
 * Whether a text names nobody where a person or a body is asked for: an answer (no, 否), a word for what is not known
 * (TBD, 待定), what is still to come (待评估), a machine, “I”, a day, a number, or no letter at all; or whether it holds
 * more than a name: a label, a semicolon, a date. A judgement “signed” so is signed by no one, and would close a matter.
 * The same for files, `ask`, the page and receipts. A blank is not written at all, and so no fault.
 *
 * @example namesNobody('TBD')     // true
 * @example namesNobody('Li Min')  // false
 */
export const namesNobody = (typed: string): boolean => whyNoSigner(typed) !== undefined

type WhyNoSigner = 'nobody' | 'markup' | 'not-yet' | 'machine' | 'oneself' | 'more'

function whyNoSigner(typed: string): WhyNoSigner | undefined {
  const text = typed.normalize('NFKC').replaceAll(/['’]/g, '').replaceAll('_', ' ').toLowerCase().trim()
  if (text === '') return undefined
  if (markupIn(typed) !== undefined) return 'markup'
  if (ONESELF.test(text.replaceAll(/[^\p{L}\s]/gu, '').trim())) return 'oneself'
  if (saysNobodyIsNamed(text)) return 'nobody'
  if (namesMachine(text)) return 'machine'
  if (saysNotYet(typed)) return 'not-yet'
  return strangerIn(typed) === undefined ? undefined : 'more'
}

/** An address of electronic mail beside a name: “Li Min <li.min@example.cn>”. */
const ADDRESS = /<[^<>\s@]+@[^<>\s@]+>/g
/** What tables, lists, templates and programs are written with, and no name: “| Li”, “{{name}}”, “- TBC by legal”. */
const MARKUP = /[|`{}<>\\=^]|\*{2}|~{2}|^[*~]|\*$|^[#>+-](?=\s)|^\[[^\]]*\]$|^【[^】]*】$|_{2,}|\.{3}/

/** What stands in a text that belongs to a table or a template, and to no name. */
const markupIn = (typed: string): string | undefined =>
  MARKUP.exec(typed.normalize('NFKC').trim().replaceAll(ADDRESS, ''))?.[0]

/** Whoever types knows who that is; whoever reads the file does not. */
const ONESELF =
  /^(?:i|me|myself|we|us|ourselves|i myself|me myself|(?:the )?undersigned|this person|我|本人|自己|我自己|我本人|本人自己|我们|咱们?|咱们自己)$/

export const SIGNER_EXAMPLE = 'by: legal counsel'

/** Why a text names nobody. */
export function nobody(typed: string): Text {
  switch (whyNoSigner(typed)) {
    case 'markup':
      return /\p{L}/u.test(typed)
        ? {
            en: `“${typed}” is no name: “${markupIn(typed)}” does not belong to one.`,
            zh: `“${typed}”不是姓名或者名称：其中含有“${markupIn(typed)}”。`,
          }
        : namesNoOne(typed)
    case 'not-yet':
      return {
        en: `“${typed}” says that somebody is still to judge, or where to look; it names nobody who has judged.${isLower(typed) ? ' A person’s name begins with a capital.' : ''}`,
        zh: `“${typed}”表示尚未评估或者另见他处，未指明已作出评估的个人或者机构。`,
      }
    case 'machine':
      return {
        en: `“${typed}” is a machine: a person or a body judges.${isNameOfPersonsToo(plain(typed)) ? ' If it is a person, give the full name.' : ''}`,
        zh: `“${typed}”是机器：须由个人或者机构评估。${isNameOfPersonsToo(plain(typed)) ? '确为个人的，请填写全名。' : ''}`,
      }
    case 'oneself':
      return {
        en: `“${typed}” is no name: write the name of the person.`,
        zh: `“${typed}”不是姓名：请填写姓名。`,
      }
    case 'more':
      return {
        en: `“${typed}” holds more than a name: “${strangerIn(typed)!.trim()}”. The day, the evidence and the ground have places of their own.`,
        zh: `“${typed}”不只是姓名或者名称：其中含有“${strangerIn(typed)!.trim()}”。日期、证据、理由应当分别填写。`,
      }
    default:
      return namesNoOne(typed)
  }
}

const plain = (typed: string): string => typed.normalize('NFKC').toLowerCase().trim()
const isLower = (typed: string): boolean => /^\p{Ll}/u.test(typed)

const namesNoOne = (typed: string): Text => ({
  en: `“${typed}” names nobody.`,
  zh: `“${typed}”未指明任何人或者机构。`,
})

export const A_SIGNER: Text = {
  en: 'the person or body that answers for it; left out while there is none',
  zh: '负责的个人或者机构；尚无的，请省略',
}
