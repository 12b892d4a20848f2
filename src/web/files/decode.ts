import { type Fault, MOST_CHARACTERS } from '#contract'
import type { Text } from '#language'
import { words } from '../words.ts'

export type Decoded =
  | { readonly ok: true; readonly text: string }
  /** `gb` is there when the bytes can be read as GB 18030, which is not done without asking. */
  | { readonly ok: false; readonly fault: Fault; readonly gb?: string }

/** Reads the bytes of a file as text: UTF-8, or what a byte order mark says; never a guess. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_CHARACTERS * 4) return { ok: false, fault: fault(words.tooLarge) }
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  const text = decodedAs(marked, bytes)
  if (text?.includes('\0')) return { ok: false, fault: fault(words.binary) }
  if (text !== undefined) return { ok: true, text }
  const gb = decodedAs('gb18030', bytes)
  if (gb === undefined || gb.includes('\0')) return { ok: false, fault: fault(words.notUtf8) }
  return { ok: false, fault: fault(words.notUtf8), gb }
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const fault = (message: Text): Fault => ({
  pointer: '',
  message,
  expected: words.wantUtf8,
  example: 'matter.yaml (UTF-8)',
})
