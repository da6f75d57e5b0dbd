import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Day, toDay } from "@khukit/core/day";
import { build } from "../build/build.js";
import { check } from "../check/check.js";
import { rollback } from "../rollback/rollback.js";
import { serve } from "../serve/serve.js";
import { token } from "../token/token.js";
import { complain, type ExitCode, print, type Terminal } from "./terminal.js";
import { USAGE, UsageError } from "./usage.js";

const OPTIONS = {
  host: { type: "string", default: "127.0.0.1" },
  port: { type: "string", default: "4173" },
  db: { type: "string", default: "visits.db" },
  origin: { type: "string" },
  "trust-proxy": { type: "string", multiple: true },
  limits: { type: "string", default: "on" },
  out: { type: "string" },
  json: { type: "boolean", default: false },
  published: { type: "string" },
  into: { type: "string" },
  yes: { type: "boolean", default: false },
  replace: { type: "boolean", default: false },
  store: { type: "string" },
  board: { type: "string" },
  site: { type: "string" },
  label: { type: "string" },
  expires: { type: "string" },
  list: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
} as const;

/** Where published boards and tokens are kept, beside the database. */
const STORE = "store";

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

type Values = ReturnType<typeof parse>["values"];

const readPort = (text: string): number => {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port "${text}": cần một số từ 0 đến 65535 / expected a number from 0 to 65535`);
};

const readOrigin = (text: string | undefined): { readonly origin?: string } => {
  if (text === undefined) return {};
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return { origin: new URL(text).origin };
  throw new UsageError(`--origin "${text}": cần dạng https://tên-miền / expected https://host`);
};

const readLimits = (text: string): boolean => {
  if (text === "on" || text === "off") return text === "on";
  throw new UsageError(`--limits "${text}": cần on hoặc off / expected on or off`);
};

const readDatabase = (text: string): string => {
  if (!/^postgres(?:ql)?:/.test(text)) return text;
  throw new UsageError(
    `--db "${text.split(":")[0]}://…": bản này mới có kho SQLite, hãy ghi tên tệp / this version stores in SQLite only, give a file`,
  );
};

const needDirectories = (directories: readonly string[]): readonly string[] => {
  if (directories.length > 0) return directories;
  throw new UsageError("cần ít nhất một thư mục của ban / at least one board folder is needed");
};

const needOut = ({ out }: Values): string => {
  if (out !== undefined) return out;
  throw new UsageError("cần --out OUT: nơi ghi tệp / --out OUT is needed: where to write");
};

const readPublished = (text: string | undefined): Day | null => {
  const day = toDay(text ?? "");
  if (text === undefined || day !== null) return day;
  throw new UsageError(`--published "${text}": cần ngày dạng YYYY-MM-DD / expected a day like 2024-01-22`);
};

const needOne = (files: readonly string[], what: string): string => {
  const [file, ...others] = files;
  if (file !== undefined && others.length === 0) return file;
  throw new UsageError(`cần đúng một ${what} / exactly one ${what} is needed`);
};

const needInto = ({ into }: Values): string => {
  if (into !== undefined) return into;
  throw new UsageError("cần --into DIR: thư mục của ban / --into DIR is needed: the board's folder");
};

/** The reader's parsers of Word and PDF take as long to load as all else, so that no other command waits for them. */
const readFile = async (files: readonly string[], { json, out, published }: Values, terminal: Terminal) => {
  if (json && out !== undefined) {
    throw new UsageError("--json và --out không đi cùng nhau / --json and --out exclude each other");
  }
  const options = { json, publishedOn: readPublished(published), ...(out === undefined ? {} : { out }) };
  const file = needOne(files, "FILE");
  const { read } = await import("../read/read.js");
  return read(file, options, terminal);
};

const importFile = async (files: readonly string[], values: Values, terminal: Terminal) => {
  const { yes, replace, published } = values;
  const options = { into: needInto(values), yes, replace, publishedOn: readPublished(published) };
  const source = needOne(files, "SRC");
  const { importInto } = await import("../import/import.js");
  return importInto(source, options, terminal);
};

const carryOut = (command: string, directories: readonly string[], values: Values, terminal: Terminal) => {
  switch (command) {
    case "check":
      return check(needDirectories(directories), terminal);
    case "read":
      return readFile(directories, values, terminal);
    case "import":
      return importFile(directories, values, terminal);
    case "token":
      return token(directories, { ...values, store: values.store ?? STORE }, terminal);
    case "rollback":
      return rollback(directories, { store: values.store ?? STORE, list: values.list }, terminal);
    case "build":
      return build(needDirectories(directories), { out: needOut(values), ...readOrigin(values.origin) }, terminal);
    case "serve":
      return serve(
        values.store === undefined ? needDirectories(directories) : directories,
        {
          host: values.host,
          port: readPort(values.port),
          db: readDatabase(values.db),
          trustProxy: (values["trust-proxy"] ?? []).flatMap((text) => text.split(",")),
          limits: readLimits(values.limits),
          ...(values.store === undefined ? {} : { store: values.store }),
          ...readOrigin(values.origin),
        },
        terminal,
      );
    default:
      throw new UsageError(`không có lệnh "${command}" / no such command "${command}"`);
  }
};

const version = (): string => JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;

/**
 * Carries out one command line of `khu`.
 *
 * @param words the arguments after the program's name
 * @returns the exit code: 0 done, 1 wrong input, 2 wrong command line
 */
export const run = async (words: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  try {
    const { values, positionals } = parse(words);
    const [command, ...directories] = positionals;
    if (values.version) {
      print(terminal, version());
      return 0;
    }
    if (values.help || command === undefined) {
      print(terminal, USAGE);
      return command === undefined && !values.help ? 2 : 0;
    }
    return await carryOut(command, directories, values, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(terminal, `khu: ${error.message}`, "khu --help");
    return 2;
  }
};
