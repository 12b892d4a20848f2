import type { JsonSchema, Refusal } from '#contract'
import type { Text } from '#language'

/** One thing that a client can ask for. */
export interface Tool {
  /** Letters, digits, `_` and `-`. */
  readonly name: string
  readonly label: Text
  readonly input: JsonSchema
  /** Whether asking leaves everything as it was. */
  readonly isReading: boolean
  call(input: unknown): Promise<ToolResult>
}

/** What came of it: a document, or why there is none. */
export type ToolResult =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly refusal: { readonly code: string } & Pick<Refusal, 'message' | 'remedy'> }
