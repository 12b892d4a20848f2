/** The articles of citations, each once: 'art.16.2' and 'art.10(5)' are of 'art.16' and 'art.10'. */
export const articlesOf = (cites: readonly string[]): readonly string[] => [
  ...new Set(cites.map((cite) => /^(?:.*\/)?art\.\d+/.exec(cite)?.[0] ?? cite)),
]
