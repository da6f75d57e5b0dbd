/** The schema where an address names none by `?schema=`. */
const SCHEMA = "khu";

/** @example isPostgresAddress("postgres://db.example.vn/khu") //=> true */
export const isPostgresAddress = (text: string): boolean => /^postgres(?:ql)?:\/\//.test(text);

/** @example schemaOf("postgres://db.example.vn/portal?schema=counter") //=> "counter" */
export const schemaOf = (address: string): string => {
  const [, schema] = /[?&]schema=([^&]+)/.exec(address) ?? [];
  return schema === undefined ? SCHEMA : decodeURIComponent(schema);
};
