import { factWords } from '#practice'

/** Small letters, one space, no underscores: “用户 数” and “User_Count” find what “用户数” and “user count” do. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[\s_-]+/g, ' ')
    .replaceAll(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '')
    .trim()
    .toLowerCase()

const FACTS_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>()
  for (const [fact, words] of Object.entries(factWords)) {
    for (const word of new Set(words.split(';').map(plain)))
      found.set(word, [...(found.get(word) ?? []), fact])
  }
  return found
})()

/** @example factsCalled('用户数')  // ['usersWithPersonalInformation'] */
export const factsCalled = (typed: string): readonly string[] => FACTS_OF.get(plain(typed)) ?? []

export const namedFacts: readonly string[] = Object.keys(factWords)
