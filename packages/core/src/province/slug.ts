import { fold } from "../vietnamese/fold.js";
import type { Province } from "./province.js";

/**
 * A province's name as it stands in an address. Units of different times share it ("quang-tri"): it is no key.
 *
 * @example provinceSlug(provinceAt("77", "2024-01-01" as Day)) //=> "ba-ria-vung-tau"
 */
export const provinceSlug = ({ name }: Pick<Province, "name">): string => fold(name.vi).replace(/[^a-z0-9]+/g, "-");
