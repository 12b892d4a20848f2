/** What can be typed instead of an answer. */
export type AskCommand = 'back' | 'skip' | 'explain' | 'quit'

const WORDS: Readonly<Record<AskCommand, readonly string[]>> = {
  back: ['back', 'b', '返回', '上一题'],
  skip: ['skip', 's', '跳过'],
  explain: ['?', '？', 'help', 'explain', '说明', '帮助'],
  quit: ['quit', 'q', 'exit', '退出'],
}

export function commandIn(typed: string): AskCommand | undefined {
  const word = typed.trim().toLowerCase()
  return (Object.keys(WORDS) as AskCommand[]).find((command) => WORDS[command].includes(word))
}
