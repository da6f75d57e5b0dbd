import type { Indicator } from "../indicator.js";
import { type Finding, namedBy, type Registry } from "./finding.js";

export const unknownReferences = (indicator: Indicator, registry: Registry): readonly Finding[] =>
  namedBy(indicator)
    .filter(([, code]) => !registry.has(code))
    .map(([field, code]) => ({
      indicator,
      field,
      code: "unknown-reference",
      message: {
        vi: `chỉ tiêu ${indicator.code} nhắc đến "${code}" không có trong danh mục; hãy sửa mã hoặc thêm chỉ tiêu đó.`,
        en: `indicator ${indicator.code} names "${code}", which is not in the registry; mend the code or add the indicator.`,
      },
    }));

/** From an indicator up to the whole that it is a part of in the end, or back to itself. */
const wholesAbove = (indicator: Indicator, registry: Registry): readonly string[] => {
  const above: string[] = [];
  let whole = indicator.partOf;
  while (whole !== null && !above.includes(whole)) {
    above.push(whole);
    whole = registry.get(whole)?.partOf ?? null;
  }
  return above;
};

export const partOfItself = (indicator: Indicator, registry: Registry): readonly Finding[] => {
  const { code } = indicator;
  const above = wholesAbove(indicator, registry);
  if (!above.includes(code)) return [];
  const circle = [code, ...above.slice(0, above.indexOf(code) + 1)].join(" → ");
  return [
    {
      indicator,
      field: "partOf",
      code: "contradiction",
      message: {
        vi: `chỉ tiêu ${code} là một phần của chính nó (${circle}); hãy bỏ một mắt xích.`,
        en: `indicator ${code} is a part of itself (${circle}); remove one of the links.`,
      },
    },
  ];
};

export const madeOfItself = (indicator: Indicator): readonly Finding[] =>
  indicator.partitions
    .filter((parts) => parts.includes(indicator.code))
    .map((parts) => ({
      indicator,
      field: "partitions",
      code: "contradiction",
      message: {
        vi: `chỉ tiêu ${indicator.code} đứng trong các thành phần của chính nó (${parts.join(", ")}); hãy bỏ ra.`,
        en: `indicator ${indicator.code} stands among its own parts (${parts.join(", ")}); take it out.`,
      },
    }));
