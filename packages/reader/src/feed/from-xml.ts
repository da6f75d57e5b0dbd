import type { AtomFeed, AtomNs, DcNs, DcTermsNs, MediaNs, RdfFeed, RssFeed } from "feedsmith";
import type { RawItem } from "./item.js";

const isPicture = (type: string | undefined, url: string | undefined): boolean =>
  type === undefined ? /\.(?:jpe?g|png|gif|webp)(?:[?#]|$)/i.test(url ?? "") : type.startsWith("image/");

const mediaPictures = (media: MediaNs.ItemOrFeed | undefined): readonly (string | undefined)[] => {
  const all = [media, ...(media?.groups ?? [])];
  const contents = all.flatMap((part) => part?.contents ?? []);
  const pictures = contents.filter(({ url, type, medium }) => medium === "image" || isPicture(type, url));
  return [...pictures, ...all.flatMap((part) => part?.thumbnails ?? [])].map(({ url }) => url);
};

type Link = { readonly href?: string; readonly rel?: string; readonly type?: string };

const pageLinks = (links: readonly Link[] = []): readonly (string | undefined)[] =>
  links.filter(({ rel }) => rel === undefined || rel === "alternate").map(({ href }) => href);

const pictureLinks = (links: readonly Link[] = []): readonly (string | undefined)[] =>
  links.filter(({ rel, type, href }) => rel === "enclosure" && isPicture(type, href)).map(({ href }) => href);

type Dates = { readonly dc?: DcNs.ItemOrFeed<string>; readonly dcterms?: DcTermsNs.ItemOrFeed<string> };

const coreDates = ({ dc, dcterms }: Dates): readonly (string | undefined)[] => [
  ...(dc?.dates ?? []),
  ...(dcterms?.issued ?? []),
  ...(dcterms?.created ?? []),
  ...(dcterms?.dates ?? []),
];

const atomDates = (atom: AtomNs.Entry<string> | undefined): readonly (string | undefined)[] => [
  atom?.published,
  atom?.updated,
];

/** Source: RSS 2.0 specification; modules Content, Dublin Core and Media RSS. */
export const fromRss = (item: RssFeed.Item<string>): RawItem => ({
  ids: [item.guid?.value],
  title: item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value,
  urls: [item.link, ...pageLinks(item.atom?.links), item.guid?.value],
  dates: [item.pubDate, ...coreDates(item), ...atomDates(item.atom)],
  summary: item.description ?? item.dc?.descriptions?.[0] ?? item.itunes?.summary,
  content: item.content?.encoded,
  images: [
    ...mediaPictures(item.media),
    ...(item.enclosures ?? []).filter(({ type, url }) => isPicture(type, url)).map(({ url }) => url),
    item.itunes?.image,
  ],
  keywords: [
    ...(item.categories ?? []).map(({ name }) => name),
    ...(item.dc?.subjects ?? []),
    ...(item.media?.keywords ?? []),
  ],
  authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name, email }) => name ?? email)],
});

/** Source: RSS 1.0 specification. */
export const fromRdf = (item: RdfFeed.Item<string>): RawItem => ({
  ids: [item.rdf?.about],
  title: item.title ?? item.dc?.titles?.[0],
  urls: [item.link, item.rdf?.about],
  dates: [...coreDates(item), ...atomDates(item.atom)],
  summary: item.description ?? item.dc?.descriptions?.[0],
  content: item.content?.encoded,
  images: mediaPictures(item.media),
  keywords: item.dc?.subjects ?? [],
  authors: item.dc?.creators ?? [],
});

/** Source: RFC 4287. */
export const fromAtom = (entry: AtomFeed.Entry<string>): RawItem => ({
  ids: [entry.id],
  title: entry.title?.value,
  urls: [...pageLinks(entry.links), entry.id],
  dates: [entry.published, entry.updated, ...coreDates(entry)],
  summary: entry.summary?.value,
  content: entry.content?.value,
  images: [...mediaPictures(entry.media), ...pictureLinks(entry.links)],
  keywords: [...(entry.categories ?? []).map(({ label, term }) => label ?? term), ...(entry.dc?.subjects ?? [])],
  authors: [...(entry.authors ?? []).map(({ name }) => name), ...(entry.dc?.creators ?? [])],
});
