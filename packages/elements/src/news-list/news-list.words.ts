import type { Locale } from "@khukit/core/vietnamese";
import type { ElementWords } from "../element/words.js";

export interface NewsListWords extends ElementWords {
  readonly tags: string;
}

export const NEWS_LIST_WORDS: Record<Locale, NewsListWords> = {
  vi: { subject: "tin tức", empty: "Chưa có tin. Tin mới sẽ hiện ở đây.", tags: "Từ khóa" },
  en: { subject: "the news", empty: "No news yet. New articles will appear here.", tags: "Keywords" },
};
