/** A file as the store has taken it. */
export interface EvidenceFile {
  /** HMAC-SHA-256 of the file's SHA-256 under a key of the organisation, 64 hexadecimal digits. */
  readonly address: string
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly digest: string
  /** How long it is, in bytes. */
  readonly length: number
  /** By its content, as `application/pdf`. */
  readonly type: string
  /** Its name ends as that of another type does. */
  readonly isMisnamed: boolean
}
