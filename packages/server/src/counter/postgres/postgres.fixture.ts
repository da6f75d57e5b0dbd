import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { chown } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll } from "vitest";

const NOBODY = 65_534;

const isRoot = process.getuid?.() === 0;

const debianFolders = (): readonly string[] => {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, "bin"));
};

/** The folder with PostgreSQL's programs: KHU_POSTGRES_BIN, PATH, Debian's; null where there is none. */
const findPrograms = (): string | null => {
  const folders = [
    process.env["KHU_POSTGRES_BIN"],
    ...(process.env["PATH"] ?? "").split(delimiter),
    ...debianFolders(),
  ];
  return (
    folders.find((folder) => folder && ["initdb", "postgres"].every((name) => existsSync(join(folder, name)))) ?? null
  );
};

/** A server that is there already, for where no own one can be started; tests that stop theirs cannot use it. */
const GIVEN = process.env["KHU_TEST_POSTGRES"];

const programs = findPrograms();

/** Why tests are skipped; empty where they are not. */
export const skippedBecause = (needsOwnServer = false): string => {
  if (programs !== null || (GIVEN !== undefined && !needsOwnServer)) return "";
  return " (skipped: no PostgreSQL was found; install it, or set KHU_POSTGRES_BIN or KHU_TEST_POSTGRES)";
};

/** initdb refuses root; whoever is root runs the server as nobody. */
const asServerUser = { ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) };

export interface TestServer {
  /** An address of books that nobody else has. */
  readonly address: () => string;
  readonly start: () => Promise<void>;
  /** Ends the server as a crash would. */
  readonly crash: () => Promise<void>;
}

const SETTINGS = ["-c", "listen_addresses=", "-c", "max_connections=40", "-c", "shared_buffers=32MB"] as const;

/** A server in a folder of its own, reached by a socket in it. */
const privateServer = (bin: string, folder: string, settings: readonly string[]): TestServer => {
  const data = join(folder, "data");
  let running: ReturnType<typeof spawn> | null = null;
  let books = 0;

  const isReady = async (): Promise<boolean> => {
    const client = new Client({ host: folder, user: "khu", database: "postgres" });
    try {
      await client.connect();
      return true;
    } catch {
      return false;
    } finally {
      await client.end();
    }
  };

  const start = async (): Promise<void> => {
    running = spawn(join(bin, "postgres"), ["-D", data, "-k", folder, ...SETTINGS, ...settings], {
      ...asServerUser,
      stdio: "ignore",
      cwd: folder,
    });
    // The server tells nobody that it is ready: it is asked.
    while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  const crash = async (): Promise<void> => {
    if (running === null || running.exitCode !== null) return;
    const ended = once(running, "exit");
    running.kill("SIGQUIT");
    await ended;
  };

  return {
    address: () => {
      books += 1;
      return `postgres://khu@localhost/postgres?host=${encodeURIComponent(folder)}&schema=khu_${process.pid}_${books}`;
    },
    start,
    crash,
  };
};

const makeFolder = async (bin: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "khu-postgres-"));
  chmodSync(folder, 0o755);
  if (isRoot) await chown(folder, NOBODY, NOBODY);
  const { status, stderr } = spawnSync(
    join(bin, "initdb"),
    ["-D", join(folder, "data"), "-U", "khu", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    { ...asServerUser, encoding: "utf8", cwd: folder },
  );
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
  return folder;
};

/** Removes the books that the tests made on a server that stays. */
const dropBooks = async (address: string, schemas: readonly string[]): Promise<void> => {
  const client = new Client(address);
  await client.connect();
  for (const schema of schemas) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await client.end();
};

interface GivenServer extends TestServer {
  readonly clean: () => Promise<void>;
}

const givenServer = (address: string): GivenServer => {
  const schemas: string[] = [];
  return {
    address: () => {
      const url = new URL(address);
      schemas.push(`khu_${process.pid}_${schemas.length}`);
      url.searchParams.set("schema", schemas.at(-1) ?? "");
      return url.href;
    },
    start: async () => undefined,
    crash: async () => {
      throw new Error("a given server is not crashed");
    },
    clean: () => dropBooks(address, schemas),
  };
};

/**
 * A server for the tests of a file, from before the first until after the last.
 *
 * @param settings `-c name=value`; without them a commit does not wait for the disk, which no test can tell: servers
 * and nodes are killed here, never the machine
 */
export const serverForTests = (settings: readonly string[] = ["-c", "fsync=off"]): (() => TestServer) => {
  let server: TestServer | undefined;
  let end = async (): Promise<void> => undefined;

  const startOwn = async (bin: string): Promise<void> => {
    const folder = await makeFolder(bin);
    const own = privateServer(bin, folder, settings);
    server = own;
    end = async () => {
      await own.crash();
      rmSync(folder, { recursive: true, force: true });
    };
    await own.start();
  };

  beforeAll(async () => {
    if (programs !== null) return startOwn(programs);
    if (GIVEN === undefined) return;
    const given = givenServer(GIVEN);
    server = given;
    end = given.clean;
  }, 60_000);

  afterAll(() => end());

  return () => server as TestServer;
};
