import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DATABASES, type TestDatabase } from '../databases/index.ts'
import { inSoak } from '../runs.ts'
import { Random, seed } from './random.ts'
import { Writers, writerProgram } from './writers.ts'

const KILLS = inSoak ? 200 : 10
let program: Awaited<ReturnType<typeof writerProgram>>
beforeAll(async () => {
  program = await writerProgram()
  process.stdout.write(`Kills at points drawn from ANSHEN_SEED=${seed}\n`)
})
afterAll(() => program.drop())

describe.each(DATABASES)('a process killed on %s', (name, make) => {
  let made: TestDatabase
  let writers: Writers
  const random = new Random(seed)

  beforeAll(async () => {
    made = make()
    writers = new Writers(program.program, await made.forProcess())
  })
  afterAll(async () => {
    writers.drop()
    await made.drop()
  })

  test('at its first start leaves what starts', { timeout: 600_000 }, async () => {
    for (let kill = 0; kill < (inSoak ? 20 : 2); kill++) {
      const writer = writers.start(['write'], { seed: seed + kill })
      await Promise.race([pause(random.between(100, 1500)), writer.until(1)])
      writer.process.kill('SIGKILL')
      await writer.ended
      if (name === 'embedded' && !existsSync(join(made.data, 'database', 'PG_VERSION'))) {
        expect(existsSync(join(made.data, 'database'))).toBe(false)
      }
    }
  })

  test(`in the midst of its acts, ${KILLS} times, has lost nothing it acknowledged and doubled nothing`, {
    timeout: 3_600_000,
  }, async () => {
    const before = writers.ledger.acknowledged.length
    for (let kill = 0; kill < KILLS; kill++) {
      const writer = writers.start(['compare', 'write'], { seed: seed + kill })
      // Now and then while it starts, and recovers from the kill before.
      if (kill % 5 === 4) await pause(random.between(200, 1200))
      else {
        await writer.until(random.between(1, 20))
        await pause(random.between(0, 50))
      }
      writer.process.kill('SIGKILL')
      expect([await writer.ended, writer.complaint(), writer.errors, writer.faults]).toEqual([
        null,
        '',
        [],
        [],
      ])
      if (inSoak && kill % 40 === 39) expect(await writers.faults()).toEqual([])
    }
    expect(await writers.faults()).toEqual([])
    expect(writers.ledger.acknowledged.length - before).toBeGreaterThan(KILLS)
  })
})
