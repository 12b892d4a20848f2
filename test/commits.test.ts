import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The last commit before subjects were held to a form. */
const SINCE = 'c73bfb7'

/** What a commit can be about: a room, a folder beside them, or an article. */
const PLACES = [
  ...readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  ),
  // Rooms that had or will have the name.
  ...['matters', 'screening'],
  ...['regulations', 'related-law', 'practice', 'examples', 'stories', 'test', 'bench', 'docs', 'anshen'],
]
/** A release is about the whole: “anshen 0.3.0: …”. */
const SUBJECT = new RegExp(
  `^(?:anshen \\d+\\.\\d+\\.\\d+|(?:order-6 )?art\\.\\d+(?:\\.\\d+)?(?:\\(\\d+\\))?|${PLACES.join('|')})(?:, (?:art\\.\\d+|[a-z-]+))*: \\S.{9,}$`,
)

/** Subjects, the newest first; undefined outside a clone that holds the commit to begin at. */
function subjectsSince(commit: string): readonly string[] | undefined {
  try {
    const git = (...words: string[]) =>
      execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    git('merge-base', '--is-ancestor', commit, 'HEAD')
    return git('log', '--no-merges', '--format=%s', `${commit}..HEAD`).split('\n').filter(Boolean)
  } catch {
    return undefined
  }
}

describe('the subject of a commit', () => {
  const subjects = subjectsSince(SINCE)

  it.skipIf(subjects === undefined)('says which room or article it is about, and what is now true', () => {
    expect(subjects!.filter((subject) => !SUBJECT.test(subject))).toEqual([])
    expect(subjects!.filter((subject) => subject.length > 130)).toEqual([])
  })

  it('is told from one that says nothing', () => {
    const accepted = ['art.16: mitigation binds the party', 'engine: compiling goes in named stages']
    const refused = ['fix', 'wip: things', 'engine:', 'Merge branch', 'elsewhere: something is now true']
    expect(accepted.filter((subject) => !SUBJECT.test(subject))).toEqual([])
    expect(refused.filter((subject) => SUBJECT.test(subject))).toEqual([])
  })
})
