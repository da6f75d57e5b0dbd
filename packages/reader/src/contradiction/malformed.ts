import { UNITS, type Unit } from "@khukit/core/unit";
import { formatQuantity } from "@khukit/core/vietnamese";
import type { Figure } from "../figure/index.js";
import type { Token } from "../text/index.js";
import type { Contradiction } from "./problem.js";

const isKnownUnit = (unit: string): unit is Unit => Object.hasOwn(UNITS, unit);

const printed = (tokens: readonly Token[], { from, to }: Figure): string =>
  tokens
    .slice(from, to)
    .filter(({ kind }) => kind === "number")
    .map(({ text }) => text)
    .join(" ");

/** Numbers whose marks stand where no office sets them (`3.142.57`): read as they must have been meant, and told. */
export const findMalformedNumbers = (tokens: readonly Token[], figures: readonly Figure[]): readonly Contradiction[] =>
  figures.flatMap((figure) => {
    const { value, unit, malformed, from, to } = figure;
    if (!malformed || typeof value !== "string") return [];
    const meant = {
      vi: isKnownUnit(unit) ? formatQuantity(value, unit) : value,
      en: isKnownUnit(unit) ? formatQuantity(value, unit, { locale: "en" }) : value,
    };
    return [
      {
        kind: "malformed-number",
        from,
        to,
        message: {
          vi: `Số “${printed(tokens, figure)}” có dấu đặt sai chỗ; được đọc là ${meant.vi}. Đề nghị kiểm tra lại.`,
          en: `The marks in “${printed(tokens, figure)}” are misplaced; it was read as ${meant.en}. Check the original.`,
        },
      },
    ];
  });
