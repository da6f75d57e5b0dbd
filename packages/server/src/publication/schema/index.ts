import { coreSchemas } from "./core-schemas.js";
import { figureSchemas } from "./figures.js";
import type { Properties } from "./json-schema.js";
import { newsSchemas } from "./news.js";
import { recordSchemas } from "./records.js";
import { reportSchemas } from "./reports.js";
import { sharedSchemas } from "./shared.js";

/** Every schema that an answer may be of, by its name in the API's description. */
export const publicationSchemas = (): Properties => ({
  ...coreSchemas(),
  ...sharedSchemas(),
  ...newsSchemas(),
  ...figureSchemas(),
  ...recordSchemas(),
  ...reportSchemas(),
});

export { constant, count, mapOf, nullable, object, ref, text } from "./json-schema.js";
