// The command line as one entry and its chunks: a command that is not called is not read.
import { build } from 'esbuild'
import { digests } from './digests.mjs'
import { shippedExamples } from './examples.mjs'

/**
 * @param {string} outdir  where `anshen.mjs` and its chunks go
 */
export async function bundleCommandLine(outdir) {
  await build({
    entryPoints: [{ in: 'src/cli/main.ts', out: 'anshen' }],
    outdir,
    outExtension: { '.js': '.mjs' },
    // Beside the entry: `serve` looks for the page next to itself.
    chunkNames: 'anshen-[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    define: { ANSHEN_DIGESTS: JSON.stringify(await digests()) },
    plugins: [withExamples(await shippedExamples(), await shippedExamples('cases/'))],
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
    },
    logLevel: 'warning',
  })
}

/** The shipped files stand in the one module that gives them, and so in a chunk of their own. */
const withExamples = (examples, cases) => ({
  name: 'with-examples',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]cli[\\/]examples[\\/]example-files\.ts$/ }, () => ({
      contents: `export const exampleFiles = async () => (${JSON.stringify(examples)})
export const exampleCases = async () => (${JSON.stringify(cases)})`,
      loader: 'js',
    }))
  },
})
