import canonicalize from 'canonicalize'

/**
 * A JSON value in its RFC 8785 form: equal values have equal texts, byte for byte.
 *
 * @throws TypeError for a value JSON does not have: a mistake in our code
 */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('only a JSON value has a canonical form')
  return text
}
