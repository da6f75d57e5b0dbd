import { micromark } from "micromark";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";

/**
 * Markdown as HTML that any page may show: raw HTML is escaped, and links other than web, mail and paths lose their
 * target. Tables as GitHub writes them.
 *
 * @example renderMarkdown("**93** triệu USD") //=> "<p><strong>93</strong> triệu USD</p>"
 */
export const renderMarkdown = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: false,
    allowDangerousProtocol: false,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  });
