import type { BoardRecords } from "@khukit/core/folder";
import { updatedOn } from "../statistics/updated.js";
import { coverageOf } from "./coverage.js";
import { type Distribution, HOLDINGS, type Holding, STATISTICS } from "./distributions.js";
import { boardIri, inBoth, type Node } from "./vocabulary.js";

/** Within the file, so that nobody has to fetch one to read it. */
const CONTEXT: Node = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const day = (value: string): Node => ({ "@type": "xsd:date", "@value": value });

const resource = (address: string): Node => ({ "@id": address });

const distributionOf = (board: string, { file, format, mediaType, conformsTo }: Distribution): Node => ({
  "@type": "dcat:Distribution",
  "@id": `${board}/catalog.jsonld#${file}`,
  "dct:title": format,
  "dct:format": format,
  "dcat:mediaType": resource(`https://www.iana.org/assignments/media-types/${mediaType}`),
  "dcat:accessURL": resource(`${board}/${file}`),
  "dcat:downloadURL": resource(`${board}/${file}`),
  ...(conformsTo === undefined ? {} : { "dct:conformsTo": resource(conformsTo) }),
});

/** When the figures begin and end; the other records name no span of time. */
const temporalOf = (records: BoardRecords, holding: Holding): Node => {
  const coverage = holding === STATISTICS ? coverageOf(records) : null;
  if (coverage === null) return {};
  return {
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": day(coverage.from),
      "dcat:endDate": day(coverage.to),
    },
  };
};

const datasetOf = (records: BoardRecords, holding: Holding, board: string): Node => ({
  "@type": "dcat:Dataset",
  "@id": `${board}/catalog.jsonld#${holding.id}`,
  "dct:identifier": `${records.board.id}/${holding.id}`,
  "dct:title": inBoth(holding.title),
  "dct:description": inBoth(holding.description),
  "dct:publisher": resource(board),
  "dct:language": "vi",
  "dct:spatial": { "@type": "dct:Location", "rdfs:label": records.board.province.name },
  ...temporalOf(records, holding),
  "dcat:distribution": holding.distributions.map((distribution) => distributionOf(board, distribution)),
});

/**
 * What the board publishes as a catalogue of open data, which CKAN's DCAT harvester takes in as it is. No licence is
 * named: the board has stated none.
 * Source: https://www.w3.org/TR/vocab-dcat-3/ (verified); `catalog.jsonld` is the name in ckanext-dcat (from memory).
 */
export const catalogue = (records: BoardRecords, origin?: string): Node => {
  const { board, observations } = records;
  const iri = boardIri(board, origin);
  return {
    "@context": CONTEXT,
    "@type": "dcat:Catalog",
    "@id": `${iri}/catalog.jsonld`,
    "dct:title": inBoth({ vi: `Dữ liệu của ${board.name.vi}`, en: `Data of ${board.name.en}` }),
    "dct:description": inBoth({
      vi: `Dữ liệu do ${board.name.vi} công bố.`,
      en: `What ${board.name.en} publishes.`,
    }),
    "dct:language": "vi",
    "dct:modified": day(updatedOn(records, observations)),
    "dct:publisher": { "@type": "foaf:Organization", "@id": iri, "foaf:name": inBoth(board.name) },
    "foaf:homepage": resource(iri),
    "dcat:dataset": HOLDINGS.map((holding) => datasetOf(records, holding, iri)),
  };
};
