import type { BoardRecords } from "@khukit/core/folder";
import { fullRecords } from "./records.fixture.js";

/** Texts that would run in a page, close a tag, or break a feed if they came through as they are. */
export const HOSTILE_TEXTS: readonly string[] = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  "</title></style></script><script>alert(1)</script>",
  "]]><script>alert(1)</script>",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<!--><iframe srcdoc='<script>alert(1)</script>'>-->",
  "[a](javascript:alert(1)) ![b](data:text/html,<script>alert(1)</script>)",
  "<a href=javascript:alert(1)>x</a>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "{{constructor.constructor('alert(1)')()}}",
  '"],"x":"<!--',
  "\u2028alert(1)\u2029",
  "a\u0000b\u0008c\u001bd\ufffe",
  '=HYPERLINK("http://evil.example","x")',
];

/** What people write, as against ids, codes, days and figures. */
const WRITTEN = new Set([
  "vi",
  "en",
  "title",
  "lead",
  "body",
  "byline",
  "caption",
  "alt",
  "subject",
  "issuer",
  "place",
  "text",
  "heading",
  "result",
  "section",
  "note",
  "filing",
  "signerTitle",
  "signerName",
  "establishedBy",
  "infrastructureInvestor",
  "address",
]);

const LISTS = new Set(["keywords", "addressees", "recipients"]);

/** A task's lead is a unit's id; an article's lead is its first sentence. */
const isWritten = (key: string, owner: object): boolean =>
  WRITTEN.has(key) && !(key === "lead" && "due" in owner) && !(key === "en" && "labelEn" in owner);

const spoil = (value: unknown, hostile: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => spoil(item, hostile));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (typeof inner === "string" && isWritten(key, value)) return [key, `${inner} ${hostile}`];
      if (LISTS.has(key) && Array.isArray(inner)) return [key, inner.map((item) => `${item} ${hostile}`)];
      return [key, spoil(inner, hostile)];
    }),
  );
};

/** The full board with a hostile text behind everything that people write. */
export const hostileRecords = (hostile: string): BoardRecords => spoil(fullRecords(), hostile) as BoardRecords;
