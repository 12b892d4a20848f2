/** The version of the package, which every receipt names. */
export const version = '0.3.0'
