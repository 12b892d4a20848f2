import { type Kysely, sql } from 'kysely'

/**
 * Those that touch rows. The owner makes and migrates the tables, over a connection of its own. What a person does
 * runs as the app, which sees one tenant's rows. The courier carries between tenants by a fixed list of statements.
 */
export const APP = 'anshen_app'
export const COURIER = 'anshen_courier'
/** Reads every row of every table, past the courier's walls, for a backup alone, which only the installation's key opens. */
export const KEEPER = 'anshen_keeper'

/** The login of the pool: it owns nothing and inherits nothing, so outside a transaction of ours it sees nothing. */
export const LOGIN = 'anshen_login'

/** The setting that says whose rows a transaction sees. */
export const TENANT_SETTING = 'anshen.tenant'

/** Makes the roles that are missing. Roles belong to the whole server: two installations on one may make them at once. */
export async function makeRoles<T>(owner: Kysely<T>, login: string): Promise<void> {
  const roles: readonly (readonly [string, string])[] = [
    [APP, 'nologin'],
    [COURIER, 'nologin'],
    [KEEPER, 'nologin inherit'],
    [login, 'noinherit nologin'],
  ]
  for (const [name, options] of roles) {
    await sql
      .raw(
        `do $$ begin create role ${name} ${options}; exception when duplicate_object or unique_violation then null; end $$`,
      )
      .execute(owner)
  }
  // Through the courier's walls.
  await sql.raw(`grant ${COURIER} to ${KEEPER}`).execute(owner)
  for (const role of [APP, COURIER, KEEPER]) await sql.raw(`grant ${role} to ${login}`).execute(owner)
}

/** Lets the pool's login in, by a password. */
export async function letIn<T>(owner: Kysely<T>, login: string, password: string): Promise<void> {
  const { rows } = await sql<{ statement: string }>`
    select format('alter role %I login noinherit password %L', ${login}::text, ${password}::text) as statement
  `.execute(owner)
  await sql.raw(rows[0]!.statement).execute(owner)
}
