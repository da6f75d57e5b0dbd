/** What the tests use of the reader; it brings no types of its own. */
declare module "jsonstat-toolkit" {
  interface Category {
    readonly label: string;
    readonly unit: unknown;
  }

  interface Dimension {
    readonly id: readonly string[];
    readonly Category: (id: string) => Category;
  }

  interface Dataset {
    readonly class: string;
    readonly label: string;
    readonly updated: string;
    readonly id: readonly string[];
    readonly role: unknown;
    readonly Dimension: (id: string) => Dimension;
    readonly Data: (
      place: Readonly<Record<string, string>> | readonly number[],
    ) => { readonly value: number | null } | null;
  }

  export default function JSONstat(json: unknown): Dataset;
}
