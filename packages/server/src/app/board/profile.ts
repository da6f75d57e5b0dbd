import { profile } from "../../publication/index.js";
import type { Catalogue } from "../catalogue.js";
import type { Resource } from "../resource.js";
import { boardResource } from "./board-resource.js";

export const profileResources = (catalogue: Catalogue, origin: string | undefined): readonly Resource[] => [
  boardResource(catalogue, "", (records) => profile(records, origin)),
];
