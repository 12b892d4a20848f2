import { type Matter, readMatter } from '#screening'

const texts = import.meta.glob<string>('../../../examples/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export interface Example {
  readonly file: string
  readonly matter: Matter
}

/** The examples of the build that can be read; a build may have none. */
export function examplesOf(today: string): readonly Example[] {
  return Object.entries(texts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, text]) => {
      const outcome = readMatter(text, today)
      return outcome.ok ? [{ file: path.split('/').at(-1)!, matter: outcome.value }] : []
    })
}
