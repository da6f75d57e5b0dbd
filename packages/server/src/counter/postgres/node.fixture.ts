import { join } from "node:path";
import { Client } from "pg";
import { temporaryDirectory } from "../../temporary-directory.fixture.js";
import { benchAt, type CounterBench } from "../counter.fixture.js";
import type { CounterOptions } from "../index.js";
import { schemaOf } from "./address.js";

/** A node with an outbox of its own on books that it may share. */
export const nodeAt = async (address: string, options: Partial<CounterOptions> = {}): Promise<CounterBench> => {
  const outbox = join(await temporaryDirectory(), "outbox.db");
  return benchAt(outbox, { store: address, outbox, report: () => undefined }, options);
};

/** Rows of the common books, read by nobody's node. */
export const rowsIn = async (address: string, sql: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new Client(address);
  await client.connect();
  try {
    await client.query(`SET search_path = ${schemaOf(address)}`);
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};
