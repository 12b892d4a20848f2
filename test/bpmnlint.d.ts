/** The part of bpmnlint that the tests use; its types do not name the rules of a report. */
declare module 'bpmnlint' {
  export class Linter {
    constructor(given: { readonly config: unknown; readonly resolver: unknown })
    lint(rootElement: unknown): Promise<Readonly<Record<string, unknown>>>
  }
}
declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  export default class NodeResolver {}
}
