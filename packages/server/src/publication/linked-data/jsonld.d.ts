/** What the tests use of the reader; it brings no types of its own. */
declare module "jsonld" {
  interface Term {
    readonly value: string;
  }

  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }

  interface RemoteDocument {
    readonly document: unknown;
    readonly documentUrl: string;
    readonly contextUrl: string | undefined;
  }

  interface Options {
    readonly base: string;
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
  }

  const jsonld: { readonly toRDF: (node: unknown, options: Options) => Promise<readonly Quad[]> };
  export default jsonld;
}
