import type { Client } from "pg";

/** Any number; with the schema's own it names a lock that nobody else in the database takes. */
const LOCK = 6_367_077;

/**
 * Does all of the work or nothing of it, while no other node writes. One writer at a time is what makes the books
 * exact: a visit is decided by what was counted before it, and numbers of turns are seen in their order.
 *
 * @param undo is told when nothing of it was done
 */
export const inTransaction = async <Answer>(
  client: Client,
  work: () => Promise<Answer>,
  undo: () => void = () => undefined,
): Promise<Answer> => {
  await client.query("BEGIN");
  try {
    await client.query("SELECT pg_advisory_xact_lock($1, hashtext(current_schema()))", [LOCK]);
    const answer = await work();
    await client.query("COMMIT");
    return answer;
  } catch (error) {
    undo();
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
};
