import type { JsonFeed } from "feedsmith";
import type { RawItem } from "./item.js";

/** Source: JSON Feed 1.1. */
export const fromJsonFeed = (item: JsonFeed.Item<string>): RawItem => ({
  ids: [item.id],
  title: item.title,
  urls: [item.url, item.external_url, item.id],
  dates: [item.date_published],
  summary: item.summary,
  content: item.content_html,
  plain: item.content_html === undefined ? item.content_text : null,
  images: [
    item.image,
    item.banner_image,
    ...(item.attachments ?? []).filter(({ mime_type }) => mime_type?.startsWith("image/")).map(({ url }) => url),
  ],
  keywords: item.tags ?? [],
  authors: (item.authors ?? []).map(({ name }) => name),
});
