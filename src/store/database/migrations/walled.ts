import { APP, COURIER, TENANT_SETTING } from '../roles.ts'

const TENANT = `nullif(current_setting('${TENANT_SETTING}', true), '')::uuid`

/** The statements that wall a table's rows by its column `tenant`. What a role may do at all, its grants say. */
export const walled = (table: string): readonly string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy own on ${table} to ${APP} using (tenant = ${TENANT}) with check (tenant = ${TENANT})`,
  `create policy carried on ${table} to ${COURIER} using (true) with check (true)`,
]
