import type { BoardRecords } from "@khukit/core/folder";
import { boardIri, inBoth, type Node, SCHEMA_CONTEXT } from "./vocabulary.js";

/** A board as a schema.org GovernmentOrganization. Source: https://schema.org/GovernmentOrganization */
export const boardLinkedData = ({ board }: BoardRecords, origin?: string): Node => {
  const iri = boardIri(board, origin);
  return {
    "@context": SCHEMA_CONTEXT,
    "@type": "GovernmentOrganization",
    "@id": iri,
    url: iri,
    name: inBoth(board.name),
    alternateName: inBoth(board.shortName),
    address: {
      "@type": "PostalAddress",
      ...(board.address === undefined ? {} : { streetAddress: board.address }),
      addressRegion: board.province.name,
      addressCountry: "VN",
    },
    areaServed: { "@type": "AdministrativeArea", name: board.province.name },
    department: board.units.map(({ name }) => ({ "@type": "Organization", name: inBoth(name) })),
    subjectOf: { "@type": "Dataset", "@id": `${iri}/statistics.json` },
  };
};
