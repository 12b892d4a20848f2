import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** Whether an installation is there, looked for without making one. */
export async function hasInstallation({
  data,
  databaseUrl,
}: {
  readonly data: string
  readonly databaseUrl?: string | undefined
}): Promise<boolean> {
  if (!databaseUrl) return existsSync(join(data, 'database'))
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ isThere: boolean }>(
      `select to_regclass('installation') is not null as "isThere"`,
    )
    return rows[0]?.isThere === true
  } finally {
    await client.end()
  }
}
