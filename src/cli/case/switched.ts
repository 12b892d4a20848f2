import { type CaseHead, positionsUnder } from '#cases'
import { versions } from '#practice'
import { given, type Result } from '../refused.ts'
import { readingSwitches } from '../screen/readings.ts'

/** The case with `--reading id=position` laid over what the file says of readings. */
export function switched<T extends Pick<CaseHead, 'procedure' | 'positions'>>(
  file: T,
  switches: readonly string[],
): Result<T> {
  if (switches.length === 0) return given(file)
  const version = versions.find(({ regulation }) => regulation.id === file.procedure)!
  const positions = readingSwitches(version.regulation.readings, switches, file.positions)
  return positions.ok ? given({ ...file, positions: positionsUnder(version, positions.value) }) : positions
}
