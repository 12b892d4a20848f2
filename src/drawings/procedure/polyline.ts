type Point = readonly [x: number, y: number]

/** A path through the points with its corners rounded; points that do not turn are passed straight. */
export function rounded(points: readonly Point[], radius = 5): string {
  const turning = points.filter((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]]
    if (!before || !after) return true
    return !(
      (before[0] === point[0] && point[0] === after[0]) ||
      (before[1] === point[1] && point[1] === after[1])
    )
  })
  const [first, ...rest] = turning
  if (!first) return ''
  const parts = [`M${at(first)}`]
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1]
    const before = turning[index]!
    if (!next) {
      parts.push(`L${at(point)}`)
      continue
    }
    const reach = Math.min(radius, distance(before, point) / 2, distance(point, next) / 2)
    parts.push(`L${at(toward(point, before, reach))}Q${at(point)} ${at(toward(point, next, reach))}`)
  }
  return parts.join('')
}

const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`
const round = (value: number): number => Math.round(value * 100) / 100
const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay)

function toward(from: Point, to: Point, reach: number): Point {
  const far = distance(from, to)
  return far === 0
    ? from
    : [from[0] + ((to[0] - from[0]) * reach) / far, from[1] + ((to[1] - from[1]) * reach) / far]
}
