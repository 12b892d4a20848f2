import { FolderHeldError, hasInstallation, openStore } from '#store'
import { askHolder } from '../control/ask-holder.ts'
import { dataFolder } from '../data-folder.ts'
import { given, type Result, refuse } from '../refusal.ts'
import { noInstallation, refusedByStore } from '../store-refusal.ts'
import { type InputOf, type OperationName, type ReportOf, runOperation, type Tell } from './operations.ts'

/** The installation a command works on: a folder, or a database on a server with its folder. */
export interface InstallationPlace {
  readonly data: string
  readonly databaseUrl: string | undefined
}

export const placeOf = ({ data }: { readonly data?: string }): InstallationPlace => ({
  data: dataFolder(data),
  databaseUrl: process.env.DATABASE_URL || undefined,
})

/** What people call it; an address on a server carries a password. */
export const placeName = ({ data, databaseUrl }: InstallationPlace): string =>
  databaseUrl ? 'DATABASE_URL' : data

/**
 * Does an operation on an installation: by this process where nobody holds its folder, else by the server that does.
 */
export async function performOn<N extends OperationName>(
  place: InstallationPlace,
  operation: N,
  input: InputOf<N>,
  tell: Tell,
): Promise<Result<ReportOf<N>>> {
  try {
    if (!(await hasInstallation(place))) return refuse(noInstallation(placeName(place)))
    const store = await openStore(place)
    try {
      return given(await runOperation(store, operation, input, tell))
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof FolderHeldError) return askHolder(place.data, operation, input, tell)
    const refused = refusedByStore(error)
    if (!refused) throw error
    return refuse(refused)
  }
}
