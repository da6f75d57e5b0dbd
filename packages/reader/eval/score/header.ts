import type { DocumentHeader } from "../../src/reading.ts";
import { canonicalSymbol, canonicalText } from "../canonical.ts";
import type { HeaderLabel, Labels } from "../label.ts";
import { sumOfTallies, type Tally, type Verdict } from "../tally.ts";

type Field = Exclude<keyof HeaderLabel, "recipients">;

const bare = (text: string): string => canonicalText(text).replace(/^[\s\-–:]+|[\s.;,]+$/g, "");
const bareNumber = (text: string): string => bare(text).replace(/^0+/, "");
const bareSubject = (text: string): string => bare(text).replace(/^(v\/v|về việc|về)\s+/, "");
const bareFiling = (text: string): string => bare(text).replace(/^lưu\s*:?\s*/, "");
const bareTitle = (text: string): string => canonicalText(text.replace(/[/|,]/g, " "));

const sameBy =
  (form: (text: string) => string) =>
  (label: string, found: string): boolean =>
    form(label) === form(found);

/** The found name may have the board above it in front. */
const isIssuer = (label: string, found: string): boolean => bare(found).endsWith(bare(label));

/** `KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN`: the last line alone is right as well. */
const isTitle = (label: string, found: string): boolean =>
  [label, label.split(" / ").at(-1) ?? label].some((title) => sameBy(bareTitle)(title, found));

const FIELDS: Readonly<Record<Field, (label: string, found: string) => boolean>> = {
  number: sameBy(bareNumber),
  symbol: sameBy(canonicalSymbol),
  type_vi: sameBy(bare),
  place: sameBy(bare),
  date: (label, found) => label === found,
  subject: sameBy(bareSubject),
  issuer: isIssuer,
  filing: sameBy(bareFiling),
  signer: sameBy(bare),
  signer_title: isTitle,
};

interface FieldVerdict {
  readonly tally: Tally;
  readonly remark: string | null;
}

const scoreField = (field: Field, label: string | null, found: string | null): FieldVerdict => {
  if (!label) return { tally: { hits: 0, extras: found && field !== "issuer" ? 1 : 0, misses: 0 }, remark: null };
  if (!found) return { tally: { hits: 0, extras: 0, misses: 1 }, remark: null };
  if (FIELDS[field](label, found)) return { tally: { hits: 1, extras: 0, misses: 0 }, remark: null };
  return {
    tally: { hits: 0, extras: 1, misses: 1 },
    remark: `header ${field} want ${label} got ${found}`,
  };
};

/** The recipients are one field together: each carries its share of it. */
const scoreRecipients = (labelled: readonly string[], found: readonly string[]): FieldVerdict => {
  const wanted = labelled.map(bare);
  const given = found.map(bare).filter((recipient) => !recipient.startsWith("lưu"));
  if (wanted.length === 0) return { tally: { hits: 0, extras: 0, misses: 0 }, remark: null };
  const right = wanted.filter((recipient) => given.includes(recipient)).length;
  const hits = right / wanted.length;
  return {
    tally: {
      hits,
      extras: given.length === 0 ? 0 : 1 - Math.min(right, given.length) / given.length,
      misses: 1 - hits,
    },
    remark: right < wanted.length ? `header recipients got ${given.join(" | ")}` : null,
  };
};

const isSpurious = (header: DocumentHeader | null): boolean => Boolean(header?.number && header.symbol);

export const scoreHeader = ({ header: label }: Labels, found: DocumentHeader | null): Verdict => {
  if (label === null) {
    return isSpurious(found)
      ? {
          tallies: { header: { hits: 0, extras: 1, misses: 0 } },
          remarks: [`spurious header ${found?.number} ${found?.symbol}`],
        }
      : { tallies: {}, remarks: [] };
  }
  const fields = (Object.keys(FIELDS) as readonly Field[]).map((field) =>
    scoreField(field, label[field], found?.[field] ?? null),
  );
  const verdicts = [...fields, scoreRecipients(label.recipients, found?.recipients ?? [])];
  return {
    tallies: { header: sumOfTallies(verdicts.map(({ tally }) => tally)) },
    remarks: verdicts.flatMap(({ remark }) => remark ?? []),
  };
};
