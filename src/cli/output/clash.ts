import { badInput, type Refused, type Wrong, wrongArgument } from '../refusal.ts'
import { targetOf } from './target.ts'
import { exampleOf } from './write-failure.ts'

export function noStandardOutput(option: string): Wrong {
  const message = {
    en: 'standard output carries the answer itself: name a file (./- for one that is called “-”).',
    zh: '标准输出用于显示结果本身，请指定文件名（名为“-”的文件请写作./-）。',
  }
  return wrongArgument(option, message, { en: 'the path of a file', zh: '文件路径' }, exampleOf(option))
}

/** Two outputs into one file, or one over a file that is read, by whatever names and links. */
export function clashOf(
  read: readonly string[],
  written: readonly (readonly [option: string, path: string | undefined])[],
): Refused | undefined {
  const taken = new Set(read.filter((each) => each !== '-').map(identityOf))
  const faults = written.flatMap(([option, path]) => {
    if (path === undefined) return []
    if (path === '-') return [noStandardOutput(option)]
    const identity = identityOf(path)
    // What has no place is told when it is to be written.
    if (identity === undefined) return []
    if (taken.has(identity)) {
      const message = {
        en: `${path} is read, or written by another option.`,
        zh: `${path}系所读取的文件，或者已由其他选项写入。`,
      }
      return [wrongArgument(option, message, { en: 'another file', zh: '另一个文件' }, exampleOf(option))]
    }
    taken.add(identity)
    return []
  })
  return faults.length > 0 ? badInput(faults) : undefined
}

function identityOf(path: string): string | undefined {
  try {
    return targetOf(path).identity
  } catch {
    return undefined
  }
}
