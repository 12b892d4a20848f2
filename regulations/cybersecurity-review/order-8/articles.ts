import type { ArticleSource } from '../assembly.ts'
import { article1 } from './article-01.ts'
import { article2 } from './article-02/index.ts'
import { article3 } from './article-03.ts'
import { article4 } from './article-04.ts'
import { article5 } from './article-05/index.ts'
import { article6 } from './article-06.ts'
import { article7 } from './article-07/index.ts'
import { article8 } from './article-08.ts'
import { article9 } from './article-09.ts'
import { article10 } from './article-10.ts'
import { article11 } from './article-11.ts'
import { article12 } from './article-12.ts'
import { article13 } from './article-13.ts'
import { article14 } from './article-14.ts'
import { article15 } from './article-15.ts'
import { article16 } from './article-16.ts'
import { article17 } from './article-17.ts'
import { article18 } from './article-18.ts'
import { article19 } from './article-19.ts'
import { article20 } from './article-20.ts'
import { article21 } from './article-21.ts'
import { article22 } from './article-22.ts'
import { article23 } from './article-23.ts'

/** The whole text, article by article, in its order. */
export const articles: readonly ArticleSource[] = [
  article1,
  article2,
  article3,
  article4,
  article5,
  article6,
  article7,
  article8,
  article9,
  article10,
  article11,
  article12,
  article13,
  article14,
  article15,
  article16,
  article17,
  article18,
  article19,
  article20,
  article21,
  article22,
  article23,
]
