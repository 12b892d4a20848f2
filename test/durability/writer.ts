// A process that does acts until it is killed, and tells each acknowledgement as it comes.
import { readFileSync, writeSync } from 'node:fs'
import { v7 as uuid } from 'uuid'
import { makeCheckpoint, openStore, StateCache } from '#store'
import { faultsAgainst, faultsOf } from './check-ledger.ts'
import { doAct } from './do-act.ts'
import type { Acknowledged, Asked, Ledger, Line, WriterSettings } from './ledger.ts'
import { Random } from './random.ts'

const settings = JSON.parse(process.argv[2]!) as WriterSettings
const { data, keyFile, databaseUrl, firstFiles, tasks, most = Number.POSITIVE_INFINITY } = settings
const ledger = JSON.parse(readFileSync(settings.ledger, 'utf8')) as Ledger
const random = new Random(settings.seed)
const tell = (line: Line): void => void writeSync(1, `${JSON.stringify(line)}\n`)

const store = await openStore({ data, databaseUrl, firstFiles, env: { ANSHEN_KEY_FILE: keyFile } })
const states = new StateCache()

async function ask(asked: Asked): Promise<void> {
  tell({ asked })
  try {
    const acknowledged = await doAct(store, states, ledger, asked)
    tell(typeof acknowledged === 'string' ? { error: acknowledged } : { acknowledged })
  } catch (error) {
    tell({ error: String(error) })
  }
}

async function askAgain(asked: Asked): Promise<Acknowledged> {
  const acknowledged = await doAct(store, states, ledger, asked)
  if (typeof acknowledged === 'string') throw new Error(`${asked.act} asked again: ${acknowledged}`)
  return acknowledged
}

/** Whatever was under way when a writer was killed is asked again, and some of what was acknowledged. */
async function compare(): Promise<string[]> {
  const before = new Map(ledger.acknowledged.map((each) => [each.key, each]))
  for (const asked of ledger.asked.filter(({ key }) => !before.has(key))) {
    const acknowledged = await askAgain(asked)
    ledger.acknowledged.push(acknowledged)
    tell({ acknowledged })
  }
  const faults = []
  for (const asked of ledger.asked.filter(({ key }) => before.has(key)).slice(-LATEST)) {
    const again = JSON.stringify(await askAgain(asked))
    if (again !== JSON.stringify(before.get(asked.key))) faults.push(`answered otherwise: ${asked.key}`)
  }
  return [...faults, ...(await faultsAgainst(store, ledger))]
}
const LATEST = 5

/** Several hands on the same few records, one that opens, one that appends much at once, one that signs. */
async function write(): Promise<void> {
  const { tenant } = ledger
  if (!ledger.asked.some(({ record }) => record === tenant)) {
    const input = { seat: 'party', name: 'Example Mobility', owner: 'Li Min' }
    await ask({ key: uuid(), kind: 'organisations', record: tenant, act: 'open', input })
  }
  const matters = [
    ...new Set(ledger.asked.filter(({ kind }) => kind === 'matters').map(({ record }) => record)),
  ]
  const open = async (): Promise<void> => {
    const record = uuid()
    await ask({ key: uuid(), kind: 'matters', record, act: 'open', input: { title: `Matter ${record}` } })
    matters.push(record)
  }
  if (matters.length === 0) await open()
  const onOne = async (): Promise<void> => {
    const record = random.of(matters.slice(0, 3))
    const answered = { state: 'answered', value: random.next() < 0.5 }
    const [act, input] = random.of([
      ['entitle', { title: `Title ${uuid()}` }],
      ['answer', { facts: { processesData: answered, processesCoreData: { state: 'dont-know' } } }],
    ] as const)
    await ask({ key: uuid(), kind: 'matters', record, act, input })
  }
  const append = () => ask({ key: uuid(), kind: 'bulk', record: uuid(), act: 'append', input: null })
  const sign = () =>
    makeCheckpoint(store.db, store.key, new Date()).catch((error) => tell({ error: String(error) }))
  const hand = async (work: () => Promise<unknown>): Promise<void> => {
    for (let count = 0; count < most; count++) await work()
  }
  await Promise.all([onOne, onOne, onOne, open, append, sign].map(hand))
}

if (tasks.includes('compare')) tell({ faults: await compare() })
if (tasks.includes('prove')) tell({ faults: await faultsOf(store, ledger) })
if (tasks.includes('write')) await write()
await store.close()
