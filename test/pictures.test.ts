import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shownPictures } from './shown-pictures.ts'

describe('docs/pictures', () => {
  const shown = shownPictures()

  it.each(shown)(
    '%s is what the code draws: run “npm run pictures” and look at the difference',
    (name, text) => {
      expect(readFileSync(`docs/pictures/${name}`, 'utf8') === text).toBe(true)
    },
  )

  it('holds nothing else', () => {
    expect(readdirSync('docs/pictures').toSorted()).toEqual(shown.map(([name]) => name).toSorted())
  })
})
