import type { Example } from '#rules'
import type { WrittenArticle } from '../assembly.ts'
import type { facts } from './facts.ts'

/** An article of Order No. 8. Its examples are typed by the facts: a misspelt one does not compile. */
export const article = (
  given: Omit<WrittenArticle, 'examples'> & { readonly examples?: readonly Example<typeof facts>[] },
): WrittenArticle => given
