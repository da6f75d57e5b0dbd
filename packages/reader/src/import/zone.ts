import { fold } from "@khukit/core/vietnamese";
import type { Zone } from "@khukit/core/zone";

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  kcn: "khu cong nghiep",
  kkt: "khu kinh te",
  kktck: "khu kinh te cua khau",
  kcx: "khu che xuat",
  kcnc: "khu cong nghe cao",
  ccn: "cum cong nghiep",
};

/** A name as zones are told apart by: no diacritics, no marks, kinds written out. */
const plainName = (name: string): string =>
  fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => WRITTEN_OUT[word] ?? word)
    .join(" ")
    .replace(/\bquoc te /g, "");

const namesOf = ({ name, formerNames }: Zone): readonly string[] => [
  plainName(name.vi),
  ...formerNames.map((former) => plainName(former.name.vi)),
];

const KIND = /^(?:khu kinh te(?: cua khau| ven bien)?|khu cong nghiep|khu che xuat|khu cong nghe cao|cum cong nghiep) /;

/**
 * A zone's name without its kind, as texts are searched for it.
 *
 * @example bareZoneName("KCN Phố Nối A") //=> "pho noi a"
 */
export const bareZoneName = (name: string): string => plainName(name).replace(KIND, "");

const only = (zones: readonly Zone[]): Zone | null => (zones.length === 1 ? (zones[0] ?? null) : null);

/**
 * The zone that a text's name means: the same name, however its kind is abbreviated; else the only one of that name
 * without its kind; else the only one whose name ends so (`cửa khẩu Cha Lo`). Null where none or several may be meant.
 *
 * @example findZone("KCN Phố Nối A", []) //=> null
 */
export const findZone = (name: string, zones: readonly Zone[]): Zone | null => {
  const wanted = plainName(name);
  if (wanted === "") return null;
  const matching = (fits: (zoneName: string) => boolean): Zone | null =>
    only(zones.filter((zone) => namesOf(zone).some(fits)));
  return (
    matching((zoneName) => zoneName === wanted) ??
    matching((zoneName) => bareZoneName(zoneName) === wanted) ??
    matching((zoneName) => !KIND.test(`${wanted} `) && zoneName.endsWith(` ${wanted}`))
  );
};
