/** One address that the demo itself serves, beside the API and the elements. */
export interface SiteFile {
  /** `/quang-binh/assets/portal.css`; a path that ends in "/" is a page. */
  readonly path: string;
  readonly contentType: string;
  /** The text itself, or the file that holds the bytes. */
  readonly content: { readonly text: string } | { readonly file: string };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** @example contentTypeOf("portal.css") //=> "text/css; charset=utf-8" */
export const contentTypeOf = (file: string): string => {
  const extension = /\.[a-z0-9]+$/.exec(file)?.[0] ?? "";
  const contentType = CONTENT_TYPES[extension];
  if (contentType === undefined)
    throw new TypeError(`${file}: demo không phục vụ loại tệp này / the demo serves no such kind of file`);
  return contentType;
};
