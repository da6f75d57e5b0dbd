import { type Document, formatReference } from "@khukit/core/document";
import type { PublishedDocument } from "@khukit/core/publication";

export const publishedDocument = (document: Document): PublishedDocument => ({
  id: document.id,
  type: document.type,
  number: document.number,
  symbol: document.symbol,
  reference: formatReference(document),
  date: document.date,
  issuer: document.issuer,
  subject: document.subject,
});
