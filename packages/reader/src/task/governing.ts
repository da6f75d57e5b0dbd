import { lineMarkAt } from "../document/mark.js";
import type { Section } from "../document/section.js";
import { hasPhraseAt, phraseAt, phrasesOf, type Text, type Token } from "../text/index.js";
import type { Actor } from "./actor.js";
import { assignmentAt } from "./assignment.js";
import { isGiving, leadInOf } from "./lead-in.js";
import { type Region, regionOf } from "./region.js";

/** What the headings above a place say of it. */
export interface Governing {
  /** Of the nearest heading. */
  readonly title: string | null;
  readonly region: Region;
  readonly lead: Actor | null;
  readonly with: readonly Actor[];
  /** It stands under a numbered heading, or one that announces work. */
  readonly inSection: boolean;
}

const NONE: Governing = { title: null, region: null, lead: null, with: [], inSection: false };

const TOWARDS = /* @__PURE__ */ phrasesOf([
  [
    "đối với|trách nhiệm của|nhiệm vụ của|về phía|phía|riêng|riêng đối với|nhiệm vụ cụ thể của|công việc của|trách nhiệm",
    true,
  ],
]);

/** What an office says of the document it issues. */
const MAKING = /* @__PURE__ */ phrasesOf([
  [
    "xây dựng kế hoạch|xây dựng chương trình|ban hành|thông báo|báo cáo|đề ra|xây dựng phương án|hướng dẫn|triển khai kế hoạch",
    true,
  ],
]);

const LONGEST_REST = 24;

/** The one a heading names: `Đối với công ty hạ tầng`, `Văn phòng`, `Phòng A chủ trì, phối hợp với các phòng:`. */
const namedIn = (tokens: readonly Token[], { from, to, kind }: Section): Pick<Governing, "lead" | "with"> => {
  if (kind === "capitals") return NONE;
  const start = lineMarkAt(tokens, from)?.to ?? from;
  const towards = start + (phraseAt(TOWARDS, tokens, start)?.length ?? 0);
  const assignment = assignmentAt(tokens, towards, to);
  if (assignment === null) return NONE;
  const { lead, with: others, role, express, deed, action } = assignment;
  // `Bí thư chi bộ phân công nhiệm vụ:` gives work to others, `Chi bộ xây dựng kế hoạch như sau:` tells of itself.
  if (isGiving(tokens, action) || hasPhraseAt(MAKING, tokens, action) || (lead.self && towards === start)) return NONE;
  const isWhole = action >= to || /^[:.;,/(]$/.test(tokens[action]?.text ?? "");
  const leadsWork = (role || express !== null || deed) && to - action <= LONGEST_REST && tokens[to - 1]?.text === ":";
  return isWhole || leadsWork || towards > start ? { lead, with: others } : NONE;
};

/** A line that ends with a colon may conclude what it has told before: `Sau khi thảo luận, Lãnh đạo Ban thống nhất:`. */
const announcedBy = (tokens: readonly Token[], section: Section): Region =>
  section.kind === "colon" && leadInOf(tokens, section, false) !== null ? "work" : regionOf(tokens, section);

/** Those of the sections that a place stands in, the nearest first; its own heading left out. */
function* around(sections: readonly Section[], last: number, at: number): Generator<Section> {
  for (let index: number | null = last; index !== null && index >= 0; ) {
    const section: Section | undefined = sections[index];
    if (section === undefined) return;
    if (section.from < at && at < section.end && section.title !== null) yield section;
    index = section.parent;
  }
}

/**
 * @param last the last section that begins at or before the place
 * @param ignored whether a section is none: the page's furniture
 */
export const governingAt = (
  { tokens }: Text,
  sections: readonly Section[],
  ignored: (section: Section) => boolean,
  last: number,
  at: number,
): Governing => {
  let found: Governing = NONE;
  for (const section of around(sections, last, at)) {
    if (ignored(section)) continue;
    const named = found.lead === null ? namedIn(tokens, section) : found;
    const region = found.region ?? announcedBy(tokens, section);
    const isNumbered = section.kind !== "capitals" && section.kind !== "colon";
    found = {
      title: found.title ?? section.title,
      region,
      lead: named.lead,
      with: named.with,
      inSection: found.inSection || isNumbered || region === "work",
    };
  }
  return found;
};
