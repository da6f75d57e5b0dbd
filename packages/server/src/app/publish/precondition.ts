import type { Context } from "hono";
import type { Version } from "../../publish/index.js";

const tagsOf = (header: string): readonly string[] => header.split(",").map((tag) => tag.trim());

/**
 * Whether a publication may go on, by its `If-Match` and `If-None-Match`: two editors who say what they changed do not
 * overwrite each other. Versions are strong tags. Source: RFC 9110, sections 13.1.1, 13.1.2 and 13.2.2 (verified).
 *
 * @example preconditionOf(c) // of If-Match: "3f9a…"; holds where that version is current
 */
export const preconditionOf = (c: Context): ((current: Version | null) => boolean) => {
  const match = c.req.header("If-Match");
  const noneMatch = c.req.header("If-None-Match");
  return (current) => {
    const holds = (header: string, tags: readonly string[]): boolean =>
      current !== null && (header.trim() === "*" || tagsOf(header).some((tag) => tags.includes(tag)));
    const tag = `"${current}"`;
    if (match !== undefined && !holds(match, [tag])) return false;
    return noneMatch === undefined || !holds(noneMatch, [tag, `W/${tag}`]);
  };
};
