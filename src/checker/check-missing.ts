import type { Answer } from '#rules'
import type { Open } from './answers.ts'
import { mattersTo, type Question } from './completions.ts'
import { type Finding, finding } from './finding.ts'

/** The facts listed are those on which the result turns, each by two completions that differ in nothing else. */
export function checkMissing<T>(
  question: Question<T>,
  open: Open,
  listed: readonly string[],
  pointer: string,
  answers: Readonly<Record<string, Answer>>,
): readonly Finding[] {
  const mattering = Object.keys(open).filter((name) => mattersTo(question, name, open))
  const isUnknown = (name: string): boolean => answers[name]?.state === 'dont-know'
  const firstUnknown = listed.findIndex(isUnknown)
  return [
    ...mattering
      .filter((name) => !listed.includes(name))
      .map((name) =>
        finding(
          pointer,
          `${name} is left out, yet the result turns on it.`,
          `遗漏${name}，而结果取决于该事实。`,
        ),
      ),
    ...listed.flatMap((name, at) =>
      mattering.includes(name) && listed.indexOf(name) === at
        ? []
        : [
            finding(
              `${pointer}/${at}`,
              `${name} is listed, yet no answer to it can change the result.`,
              `列有${name}，而该事实的任何答案均不改变结果。`,
            ),
          ],
    ),
    ...(firstUnknown >= 0 && listed.slice(firstUnknown).some((name) => !isUnknown(name))
      ? [finding(pointer, 'A fact answered “don’t know” is asked last.', '答“不清楚”的事实应列于最后。')]
      : []),
  ]
}
