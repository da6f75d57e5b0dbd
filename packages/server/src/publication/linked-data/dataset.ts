import type { BoardRecords } from "@khukit/core/folder";
import { describeUnit } from "@khukit/core/unit";
import { categoriesOf } from "../statistics/category.js";
import { updatedOn } from "../statistics/updated.js";
import { coverageOf } from "./coverage.js";
import { STATISTICS } from "./distributions.js";
import { boardIri, boardNode, inBoth, type Node, SCHEMA_CONTEXT } from "./vocabulary.js";

const variablesOf = (records: BoardRecords): readonly Node[] => {
  const find = categoriesOf(records);
  const reported = new Map(
    records.observations.flatMap((one) => find(one) ?? []).map((category) => [category.id, category]),
  );
  return [...reported.values()].map(({ id, name, unit }) => ({
    "@type": "PropertyValue",
    propertyID: id,
    name: name.vi,
    unitText: describeUnit(unit).vi,
  }));
};

/** The board's figures as a schema.org Dataset. Source: https://schema.org/Dataset */
export const statisticsLinkedData = (records: BoardRecords, origin?: string): Node => {
  const { board, observations } = records;
  const iri = boardIri(board, origin);
  const coverage = coverageOf(records);
  return {
    "@context": SCHEMA_CONTEXT,
    "@type": "Dataset",
    "@id": `${iri}/statistics.json`,
    url: `${iri}/statistics.json`,
    name: `${STATISTICS.title.vi} của ${board.name.vi}`,
    description: inBoth(STATISTICS.description),
    inLanguage: "vi",
    creator: boardNode(board, origin),
    publisher: boardNode(board, origin),
    dateModified: updatedOn(records, observations),
    isAccessibleForFree: true,
    spatialCoverage: { "@type": "Place", name: board.province.name },
    ...(coverage === null ? {} : { temporalCoverage: `${coverage.from}/${coverage.to}` }),
    variableMeasured: variablesOf(records),
    distribution: STATISTICS.distributions.map(({ file, format, mediaType }) => ({
      "@type": "DataDownload",
      name: format,
      encodingFormat: mediaType,
      contentUrl: `${iri}/${file}`,
    })),
  };
};
