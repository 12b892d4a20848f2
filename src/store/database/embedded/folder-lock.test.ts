import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FolderHeldError, lockFolder } from './folder-lock.ts'

describe('a data folder', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'anshen-lock-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is held by one, by whatever path it is reached, until it lets go', async () => {
    const lock = await lockFolder(folder)
    const other = `${folder}-by-another-path`
    symlinkSync(folder, other)
    await expect(lockFolder(folder)).rejects.toThrow(FolderHeldError)
    await expect(lockFolder(other)).rejects.toThrow(FolderHeldError)
    rmSync(other)
    await lock.release()
    const again = await lockFolder(folder)
    await again.release()
  })

  test('is free again when the process that held it is killed', async () => {
    const script = `
      const { lockFolder } = await import(${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)})
      await lockFolder(${JSON.stringify(folder)})
      console.log('held')
      setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((resolve) => holder.stdout.once('data', resolve))
    await expect(lockFolder(folder)).rejects.toThrow(FolderHeldError)
    const ended = new Promise((resolve) => holder.once('exit', resolve))
    holder.kill('SIGKILL')
    await ended
    const lock = await lockFolder(folder)
    await lock.release()
  })
})
