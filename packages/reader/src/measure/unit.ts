import { beginsCompound, compoundsOf } from "../number/index.js";
import { type Phrases, phraseAt, phrasesOf, type Token } from "../text/index.js";
import type { UnitMatch } from "./unit-match.js";

/** Units of measure by the names of core, and in the same manner where core has none. */
const UNIT_NAMES: Phrases<string> = phrasesOf([
  ["%|phần trăm|percent", "percent"],
  ["điểm phần trăm|điểm %|percentage points", "percentage points"],
  ["‰|phần nghìn|phần ngàn", "permille"],
  ["ha|hecta|hécta|héc ta|héc-ta|hec ta|hec-ta|hét ta|hectare|hectares", "ha"],
  ["m2|m²|m^2|mét vuông|met vuông|m vuông|mét²", "m2"],
  ["km2|km²|ki lô mét vuông|ki-lô-mét vuông|kilômét vuông|kilomet vuông|cây số vuông", "km2"],
  ["tấn|tonne|tonnes", "t"],
  ["tạ", "quintal"],
  ["kg|ki lô gam|ki-lô-gam|ki lô gram|kilôgam|kilogam|kilogram|kí lô|ký lô|kí|cân", "kg"],
  ["gam|gram", "g"],
  ["m3|m³|m^3|mét khối|met khối|m khối|khối", "m3"],
  ["lít|litre|litres|liter|liters", "l"],
  ["kWh|ki lô oát giờ|kilôoát giờ|kW giờ|số điện", "kWh"],
  ["MWh|mê ga oát giờ", "MWh"],
  ["GWh|gi ga oát giờ", "GWh"],
  ["kW|ki lô oát|kilôoát|kWp", "kW"],
  ["MW|MWp|mê ga oát|megawatt", "MW"],
  ["GW|GWp|gi ga oát|gigawatt", "GW"],
  ["MVA", "MVA"],
  ["km|ki lô mét|ki-lô-mét|kilômét|kilomet|cây số", "km"],
  ["mét", "m"],
  ["TEU|TEUs", "TEU"],
  ["DWT", "DWT"],
]);

/** Only counted by a time are these a measure: `218 lượt xe/ngày`. */
const COUNT_NAMES: Phrases<string> = phrasesOf([
  ["lượt xe|lượt phương tiện|lượt xe ô tô|xe|phương tiện|lượt phương tiện vận tải|vehicle crossings", "vehicles"],
  ["lượt người|lượt khách|lượt hành khách|lượt|khách|hành khách|person crossings", "visits"],
  ["lượt tàu|chuyến tàu|lượt tàu thuyền|vessel calls", "vessels"],
  ["người|lao động|people", "people"],
  ["tờ khai|bộ tờ khai", "declarations"],
]);

const COMPOUNDS = compoundsOf([
  ["khối", "ngoại nội lượng doanh thi cơ đảng trưởng phó kinh các"],
  ["cân", "nhắc đối bằng"],
  ["kí", "kết tên hiệu túc quỹ giả"],
  ["tạ", "thế"],
  ["tấn", "công"],
  ["gam", "màu"],
]);

/** m, km, then 2 or 3: only close up. */
const isApart = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at += 1) {
    if (tokens[at]?.kind === "number" && tokens[at]?.glued === false) return true;
  }
  return false;
};

const unitIn = (names: Phrases<string>, tokens: readonly Token[], index: number): UnitMatch | null => {
  const match = phraseAt(names, tokens, index);
  if (match === null) return null;
  const to = index + match.length;
  return isApart(tokens, index, to) || beginsCompound(COMPOUNDS, tokens, to - 1) ? null : { unit: match.meaning, to };
};

/** The unit of measure at a token, by its name. */
export const unitNameAt = (tokens: readonly Token[], index: number): UnitMatch | null =>
  unitIn(UNIT_NAMES, tokens, index);

/** The thing at a token that is a measure only by the time. */
export const countNameAt = (tokens: readonly Token[], index: number): UnitMatch | null =>
  unitIn(COUNT_NAMES, tokens, index);
