import type { Bilingual } from "@khukit/core/problem";
import type { Named } from "@khukit/core/publication";

/** Id and name of a record that has more. */
export const named = ({ id, name }: { readonly id: string; readonly name: Bilingual }): Named => ({ id, name });

/** The named one, or null for "none". References were checked with the folder. */
export const namedById = (all: readonly Named[], id: string | null): Named | null => {
  const found = id === null ? undefined : all.find((entry) => entry.id === id);
  return found === undefined ? null : named(found);
};
