import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PersistentMap } from './persistent-map.ts'

describe('a map whose every version stays readable', () => {
  test('gives each version its own entries, whichever version was changed', () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom('a', 'b', 'c'), fc.nat())
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const versions = [{ map: PersistentMap.empty<number>(), model: new Map<string, number>() }]
        for (const [at, key, value] of changes) {
          const { map, model } = versions[at % versions.length]!
          versions.push({ map: map.set(key, value), model: new Map(model).set(key, value) })
        }
        for (const { map, model } of versions) {
          expect(map.values().toSorted()).toEqual([...model.values()].toSorted())
          for (const key of ['a', 'b', 'c']) expect(map.get(key)).toBe(model.get(key))
        }
      }),
    )
  })
})
