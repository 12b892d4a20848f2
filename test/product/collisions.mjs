/**
 * Runs in a browser: every text of the pictures on the page against every other, against its box, against the edge
 * and against the lines. Empty where nothing collides.
 *
 * @returns {string[]}
 */
export function collisionsIn() {
  const found = new Set()
  for (const svg of document.querySelectorAll('svg')) {
    const texts = [...svg.querySelectorAll('text')].map((text) => ({
      said: text.textContent,
      at: inked(text),
    }))
    const edge = svg.getBoundingClientRect()
    texts.forEach(({ said, at }, index) => {
      if (!within(at, edge, 0)) found.add(`“${said}” leaves the picture`)
      for (const other of texts.slice(index + 1)) {
        if (meet(at, other.at)) found.add(`“${said}” touches “${other.said}”`)
      }
    })
    for (const box of svg.querySelectorAll('g.box')) {
      const frame = box.querySelector('rect').getBoundingClientRect()
      for (const text of box.querySelectorAll('text')) {
        if (!within(inked(text), frame, 0.5)) found.add(`“${text.textContent}” leaves its box`)
      }
    }
    for (const line of svg.querySelectorAll('path.road')) {
      for (const stretch of stretches(line)) {
        const under = texts.find(({ at }) => meet(at, stretch))
        if (under) found.add(`a line passes under “${under.said}”`)
      }
    }
  }
  return [...found]

  /** The box of a text without the empty part of its line: letters, not leading. */
  function inked(text) {
    const { left, width, top, height } = text.getBoundingClientRect()
    const trimmed = Math.max(0, (height - Number(text.getAttribute('font-size'))) / 2)
    return new DOMRect(left, top + trimmed, width, height - 2 * trimmed)
  }

  function within(inner, outer, slack) {
    return (
      inner.left >= outer.left - slack &&
      inner.right <= outer.right + slack &&
      inner.top >= outer.top - slack &&
      inner.bottom <= outer.bottom + slack
    )
  }

  function meet(a, b) {
    return (
      a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5
    )
  }

  /** The straight stretches of a line, each as wide as it is drawn; its corners lie within them. */
  function stretches(line) {
    const numbers = line
      .getAttribute('d')
      .match(/-?\d+(\.\d+)?/g)
      .map(Number)
    const toScreen = line.getScreenCTM()
    const points = []
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      points.push(new DOMPoint(numbers[at], numbers[at + 1]).matrixTransform(toScreen))
    }
    return points.slice(1).map(({ x, y }, at) => {
      const from = points[at]
      return new DOMRect(
        Math.min(x, from.x) - 1,
        Math.min(y, from.y) - 1,
        Math.abs(x - from.x) + 2,
        Math.abs(y - from.y) + 2,
      )
    })
  }
}
