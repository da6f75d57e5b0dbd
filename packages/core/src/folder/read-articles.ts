import { type Article, articleMetaSchema } from "../article/article.js";
import type { Problem } from "../problem/problem.js";
import type { Located } from "./board-records.js";
import { readYaml, splitFrontMatter } from "./front-matter.js";
import type { FolderFiles } from "./read-records.js";

const FILE_NAME = /^news\/(\d{4}-\d{2}-\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

const problem = (file: string, row: number | null, column: string | null, vi: string, en: string): Problem => ({
  code: "invalid-value",
  file,
  row,
  column,
  message: { vi, en },
});

const badFileName = (file: string): Problem =>
  problem(
    file,
    null,
    null,
    "tên tệp phải có dạng news/2024-01-22-ten-bai-khong-dau.md.",
    "the file's name must be like news/2024-01-22-an-article.md.",
  );

const noFrontMatter = (file: string): Problem =>
  problem(
    file,
    1,
    null,
    'bài phải mở đầu bằng phần khai báo giữa hai dòng "---" (title, published, lead).',
    'an article must open with fields between two "---" lines (title, published, lead).',
  );

const otherDate = (file: string, inName: string, published: string): Problem =>
  problem(
    file,
    null,
    "published",
    `ngày đăng "${published}" khác ngày trong tên tệp (${inName}); hãy sửa cho khớp.`,
    `the date "${published}" is not the one in the file's name (${inName}); make them agree.`,
  );

const emptyBody = (file: string): Problem =>
  problem(file, null, null, "bài chưa có nội dung.", "the article has no text.");

const readArticle = (file: string, text: string) => {
  const name = FILE_NAME.exec(file);
  const parts = splitFrontMatter(text);
  const early = [...(name ? [] : [badFileName(file)]), ...(parts ? [] : [noFrontMatter(file)])];
  if (!name || !parts) return { article: null, problems: early };
  const meta = readYaml(file, parts.yaml, articleMetaSchema, { firstLine: 2 });
  if (!meta.ok) return { article: null, problems: meta.problems };
  const [, date = "", slug = ""] = name;
  const problems = [
    ...(meta.value.published === date ? [] : [otherDate(file, date, meta.value.published)]),
    ...(parts.body === "" ? [emptyBody(file)] : []),
  ];
  const article: Article = { slug, meta: meta.value, body: parts.body };
  return { article: problems.length > 0 ? null : article, problems };
};

/** Reads every Markdown file under `news/`. */
export const readArticles = (
  files: FolderFiles,
): { readonly articles: readonly Located<Article>[]; readonly problems: readonly Problem[] } => {
  const read = [...files]
    .filter(([file]) => file.startsWith("news/") && file.endsWith(".md"))
    .map(([file, text]) => ({ file, ...readArticle(file, text) }));
  return {
    articles: read.flatMap(({ file, article }) => (article ? [{ value: article, file, row: null }] : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
};
