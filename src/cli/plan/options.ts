/** What was asked of `anshen plan`, as typed. */
export interface PlanOptions {
  readonly target?: string
  readonly for?: string
  readonly filed?: string
  readonly asOf?: string
  readonly assume: readonly string[]
  readonly scenario?: string
  readonly reading: readonly string[]
  readonly calendar: readonly string[]
  readonly json?: boolean
  readonly why?: boolean
  readonly csv?: string
  /** Files to write beside the table: a picture, a calendar brought up to date. */
  readonly svg?: string
  readonly ics?: string
  readonly alarm?: string
}
