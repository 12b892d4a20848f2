/** How much evidence is taken. */
export interface EvidenceLimits {
  /** Of one file, in bytes. */
  readonly mostOfFile: number
  /** Of one organisation, in bytes. */
  readonly mostOfOrganisation: number
}

const MEGABYTE = 1_000_000

/** Names of the settings, in megabytes of 1,000,000 bytes. */
const OF_FILE = 'ANSHEN_EVIDENCE_FILE_MB'
const OF_ORGANISATION = 'ANSHEN_EVIDENCE_MB'

/**
 * The limits of an installation: 100 MB a file and 20 GB an organisation, unless the environment says otherwise.
 *
 * @throws TypeError where it says something that is no number of megabytes
 */
export const evidenceLimits = (env: NodeJS.ProcessEnv): EvidenceLimits => ({
  mostOfFile: megabytes(env, OF_FILE, 100),
  mostOfOrganisation: megabytes(env, OF_ORGANISATION, 20_000),
})

function megabytes(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const text = env[name]
  if (text === undefined || text === '') return usual * MEGABYTE
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new TypeError(`${name} is no number of megabytes: ${text}`)
  return Number(text) * MEGABYTE
}
