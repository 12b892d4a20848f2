/** What a shell takes as it stands; zsh reads a leading “=” as the name of a program. */
const PLAIN = /^(?!=)[\w@%+=:,./\u3400-\u9fff（）《》、，。—·-]+$/u
/** What must be written by its bytes: control characters, marks that cannot be seen, blanks that are none to a shell. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2060]/u

/**
 * An argument as a shell reads it back, so that a command we suggest can be pasted whatever its file is called.
 *
 * @example shellWord('a b.yaml')  // "'a b.yaml'"
 * @example shellWord('-m.yaml')  // ./-m.yaml
 */
export function shellWord(argument: string, platform: NodeJS.Platform = process.platform): string {
  const word = argument.startsWith('-') && argument !== '-' ? `./${argument}` : argument
  if (PLAIN.test(word)) return word
  if (platform === 'win32') return /[$`]/.test(word) ? `'${word.replaceAll("'", "''")}'` : `"${word}"`
  if (UNSEEN.test(word)) return `$'${[...word].map(byBytes).join('')}'`
  return `'${word.replaceAll("'", "'\\''")}'`
}

function byBytes(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`
  if (!UNSEEN.test(character)) return character
  const bytes = new TextEncoder().encode(character)
  return [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
}

/** A command with a file, kept on one row: its blanks are such that no row breaks at them, and print as blanks. */
export const commandLine = (command: string, ...files: readonly string[]): string =>
  [command, ...files.map((file) => shellWord(file))].join(' ').replaceAll(' ', '\u00a0')
