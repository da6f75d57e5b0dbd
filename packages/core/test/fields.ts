import type { JsonSchema } from "../src/schema/index.js";
import { isObject } from "./nodes.js";

/** The fields of a JSON Schema as paths: `sites[].id`. */
export const fieldsIn = (schema: JsonSchema, root: JsonSchema = schema, path = ""): readonly string[] => {
  const { $ref, properties = {}, items, anyOf = [], oneOf = [] } = schema;
  const definition = $ref && root.$defs?.[$ref.replace("#/$defs/", "")];
  return [
    ...(path === "" ? [] : [path]),
    ...Object.entries(properties).flatMap(([key, field]) =>
      fieldsIn(field as JsonSchema, root, path === "" ? key : `${path}.${key}`),
    ),
    ...(isObject(items) ? fieldsIn(items as JsonSchema, root, `${path}[]`) : []),
    ...[...anyOf, ...oneOf, ...(definition ? [definition] : [])].flatMap((part) =>
      fieldsIn(part as JsonSchema, root, path),
    ),
  ];
};
