import type { Zone } from "@khukit/core/zone";

/**
 * Tells whether something stands in one of the wanted zones or in a zone that lies in one: what is in a park is in the
 * economic zone around it. Everything does, where no zones are wanted.
 */
export const isInZones = (
  zones: readonly Zone[],
  wanted: readonly string[] | undefined,
): ((zone: string | null) => boolean) => {
  if (wanted === undefined) return () => true;
  const inside = zones.filter(({ within }) => within !== null && wanted.includes(within)).map(({ id }) => id);
  const all = new Set([...wanted, ...inside]);
  return (zone) => zone !== null && all.has(zone);
};
