import { fileURLToPath } from "node:url";
import { contentTypeOf, type SiteFile } from "./site-file.ts";

const fromPackage = (path: string, specifier: string): SiteFile => ({
  path: `/vendor/${path}`,
  contentType: contentTypeOf(path),
  content: { file: fileURLToPath(import.meta.resolve(specifier)) },
});

const fontFiles = ["400", "600", "700"].flatMap((weight) =>
  ["latin", "vietnamese"].map((subset) => `files/be-vietnam-pro-${subset}-${weight}-normal.woff2`),
);

/** The hosts' own libraries, from npm and never from a CDN; only the files that the portals use. */
export const vendorFiles: readonly SiteFile[] = [
  fromPackage("bootstrap/css/bootstrap.min.css", "bootstrap/dist/css/bootstrap.min.css"),
  fromPackage("bootstrap/js/bootstrap.min.js", "bootstrap/dist/js/bootstrap.min.js"),
  fromPackage("jquery/jquery.min.js", "jquery/dist/jquery.min.js"),
  fromPackage("requirejs/require.js", "requirejs/require.js"),
  ...fontFiles.map((file) => fromPackage(`be-vietnam-pro/${file}`, `@fontsource/be-vietnam-pro/${file}`)),
  {
    path: "/vendor/be-vietnam-pro/be-vietnam-pro.css",
    contentType: contentTypeOf(".css"),
    content: { file: fileURLToPath(new URL("../portals/shared/be-vietnam-pro.css", import.meta.url)) },
  },
];
