import { phrasesOf } from "../text/index.js";
import type { ComparisonForm } from "./spoken.js";

export type Verb = "up" | "over" | "down" | "plus" | "above" | "below" | "reach" | "equal" | "times" | "share";

export const VERBS = phrasesOf<Verb>([
  [
    `nhích|nhích thêm|nhích lên|nhích nhẹ|tăng|tăng trưởng|cao hơn|tăng thêm|tăng lên|tăng nhẹ|tăng mạnh|
      tăng cao|tăng khá|tăng tới|tăng đến|nhiều hơn|lớn hơn|nhỉnh hơn|tăng bình quân|tăng vọt|cao hơn so với|
      vươn lên|tăng đều|mức tăng|tốc độ tăng|tăng đột biến|tốc độ tăng trưởng|mức tăng trưởng`,
    "up",
  ],
  ["vượt|vượt mức|vượt trên|vượt hơn", "over"],
  [
    `tụt xuống|giảm|thấp hơn|sụt giảm|giảm nhẹ|giảm mạnh|giảm sâu|giảm còn|hụt|ít hơn|tụt|sụt|mức giảm|
      giảm tới|giảm đến|giảm đi|suy giảm|thiếu`,
    "down",
  ],
  ["thêm", "plus"],
  ["hơn|nhiều hơn so với|cao hơn so với", "above"],
  ["kém|thua|ít hơn so với|thấp hơn so với", "below"],
  [
    `đạt|đạt tỷ lệ|hoàn thành|ước đạt|đã đạt|đạt được|chỉ đạt|mới đạt|đạt mức|thực hiện đạt|hoàn thành được|
      tỷ lệ đạt|đạt tới`,
    "reach",
  ],
  [`bằng|chỉ bằng|tương đương|tương ứng|ước bằng|tương đương với|mới bằng|chỉ còn bằng|tương đương bằng`, "equal"],
  ["gấp|tăng gấp|cao gấp|nhiều gấp|lớn gấp|vượt gấp", "times"],
  ["chiếm|chiếm tỷ lệ|chiếm tỷ trọng|tỷ lệ|tỷ trọng", "share"],
]);

const POINTS = "percentage points";

/** `thêm 41 người`, `hơn 6,7 %` compare only where the base is said. */
export const NEEDS_BASE: ReadonlySet<Verb> = new Set(["plus", "above", "below"]);

export const DIRECTION: Readonly<Partial<Record<Verb, "up" | "down">>> = {
  up: "up",
  over: "up",
  plus: "up",
  above: "up",
  down: "down",
  below: "down",
};

export const formOf = (verb: Verb, unit: string | null): ComparisonForm | null => {
  if (unit === POINTS) return "points";
  if (unit === "times") return DIRECTION[verb] === "down" || verb === "share" ? null : "multiple";
  if (verb === "share") return unit === "percent" ? "share" : null;
  if (unit === "percent") return DIRECTION[verb] !== undefined ? "change" : verb === "times" ? null : "ratio";
  return unit !== null && DIRECTION[verb] !== undefined ? "absolute" : null;
};
