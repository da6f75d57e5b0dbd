import { Client, escapeIdentifier } from "pg";
import { newerStore } from "../error.js";
import { schemaOf } from "./address.js";
import { BOOK, STEPS } from "./tables.js";
import { inTransaction } from "./transaction.js";

/** Milliseconds. A peer that is silent for longer is given up: the views wait on this node's disk. */
const PATIENCE = { connect: 5_000, query: 30_000, idleInTransaction: 15_000 } as const;

/** A commit that returns is on the disk, whatever the server's default; and a node that hangs holds up the others for seconds at most. */
const prepareSession = async (client: Client, schema: string): Promise<void> => {
  await client.query(`
    SET search_path = ${escapeIdentifier(schema)};
    SET idle_in_transaction_session_timeout = ${PATIENCE.idleInTransaction};
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';
  `);
};

const migrate = async (client: Client, schema: string): Promise<void> => {
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${escapeIdentifier(schema)}`);
  await inTransaction(client, async () => {
    await client.query(BOOK);
    const { rows } = await client.query<{ version: number }>("SELECT version FROM book");
    const version = rows[0]?.version ?? 0;
    if (version > STEPS.length) throw newerStore(version, STEPS.length);
    for (const step of STEPS.slice(version)) await client.query(step);
    if (version < STEPS.length) await client.query("UPDATE book SET version = $1", [STEPS.length]);
  });
};

/**
 * Connects to the nodes' common books, which are made where there are none.
 *
 * @param onLoss told when a connection is lost while nobody uses it
 */
export const connect = async (address: string, onLoss: () => void): Promise<Client> => {
  const client = new Client({
    connectionString: address,
    application_name: "khukit",
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE.connect,
    query_timeout: PATIENCE.query,
    statement_timeout: PATIENCE.query,
  });
  client.on("error", onLoss);
  try {
    await client.connect();
    const schema = schemaOf(address);
    await prepareSession(client, schema);
    await migrate(client, schema);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
};
