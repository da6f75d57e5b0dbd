/** The forms in which an element's name occurs: `zone-table`, `KhuZoneTable`, `zoneTable`, `ZONE_TABLE`. */
export interface ElementNames {
  readonly name: string;
  readonly tag: string;
  readonly className: string;
  readonly camel: string;
  readonly constant: string;
}

const NAME = /^[a-z]+(?:-[a-z]+)*$/;

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** @returns null where the text is no name: small letters and hyphens, without `khu-` */
export const elementNames = (text: string): ElementNames | null => {
  if (!NAME.test(text) || text.startsWith("khu-")) return null;
  const words = text.split("-");
  const pascal = words.map(capital).join("");
  return {
    name: text,
    tag: `khu-${text}`,
    className: `Khu${pascal}`,
    camel: `${words[0]}${words.slice(1).map(capital).join("")}`,
    constant: words.join("_").toUpperCase(),
  };
};
