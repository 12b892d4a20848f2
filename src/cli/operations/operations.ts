import {
  type BackupReport,
  type ExpungeReport,
  expunge,
  type FoundWords,
  findWords,
  type Ground,
  type LogVerification,
  localOwnerOf,
  readAnchor,
  rebuildProjections,
  type Store,
  signingPair,
  verifyLog,
  type WordsQuery,
  writeBackup,
} from '#store'

/** How far an operation has come. */
export interface OperationProgress {
  readonly done: number
  /** Null where nobody knows beforehand. */
  readonly of: number | null
}

/** Hears how far it has come. It throws where nobody waits any longer: the operation then stops and leaves nothing half done. */
export type Tell = (progress: OperationProgress) => void

/** What is done to an installation as a whole, whoever holds its folder: input and report are plain data. */
export interface Operation<Input, Report> {
  run(store: Store, input: Input, tell: Tell): Promise<Report>
}

const operation = <Input, Report>(run: Operation<Input, Report>['run']): Operation<Input, Report> => ({ run })

/** Every operation by its name: the same here and over the socket of a server. */
const OPERATIONS = {
  'verify-log': operation<object, LogVerification>(async ({ db, key }, _, tell) =>
    verifyLog(db, signingPair(key).verify, await readAnchor(key), ({ events, of }) =>
      tell({ done: events, of }),
    ),
  ),
  backup: operation<{ readonly file: string }, BackupReport>((store, { file }, tell) =>
    writeBackup(store, file, new Date(), (rows) => tell({ done: rows, of: null })),
  ),
  /** Where the key is; never the key. */
  'key-file': operation<object, { readonly file: string }>(async ({ key: { file } }) => ({ file })),
  rebuild: operation<object, { readonly records: number }>(async ({ db }, _, tell) => ({
    records: await rebuildProjections(db, ({ records, of }) => tell({ done: records, of })),
  })),
  'find-words': operation<WordsQuery, readonly FoundWords[]>(({ db, key }, query) =>
    findWords(db, localOwnerOf(key), query),
  ),
  /** Null where nothing is there. It tells nothing on its way, and so is never stopped half way. */
  expunge: operation<Expunging, ExpungeReport | null>(async (store, { query, leave, ground, today }) => {
    const person = localOwnerOf(store.key)
    const found = (await findWords(store.db, person, query)).filter(({ place }) => !leave.includes(place))
    return found.length === 0 ? null : expunge(store, found, ground, person, { now: new Date(), today })
  }),
} as const

/** What is to be erased, and on which ground. */
interface Expunging {
  readonly query: WordsQuery
  /** Places that stay. */
  readonly leave: readonly string[]
  readonly ground: Ground
  /** The civil day in China. */
  readonly today: string
}

type Operations = typeof OPERATIONS
export type OperationName = keyof Operations
export type InputOf<N extends OperationName> = Parameters<Operations[N]['run']>[1]
export type ReportOf<N extends OperationName> = Awaited<ReturnType<Operations[N]['run']>>

/** Runs one by its name. */
export const runOperation = <N extends OperationName>(
  store: Store,
  name: N,
  input: InputOf<N>,
  tell: Tell,
): Promise<ReportOf<N>> =>
  (OPERATIONS[name] as unknown as Operation<InputOf<N>, ReportOf<N>>).run(store, input, tell)

/** Whether a word names one. */
export const isOperation = (name: unknown): name is OperationName =>
  typeof name === 'string' && Object.hasOwn(OPERATIONS, name)
