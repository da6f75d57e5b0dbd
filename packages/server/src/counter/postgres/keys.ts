import type { Client } from "pg";
import type { EpochDay, EpochSecond } from "../epoch.js";
import type { Salts } from "../sqlite/index.js";
import { inTransaction } from "./transaction.js";

const SECONDS_PER_DAY = 86_400;

/** Keys are made this many days ahead, so that all nodes have the same one though the database is away at midnight. */
const AHEAD = 2;

const daysAround = (now: EpochSecond): readonly EpochDay[] => {
  const today = Math.floor(now / SECONDS_PER_DAY);
  // West of UTC it is still yesterday.
  return Array.from({ length: AHEAD + 2 }, (_, index) => today - 1 + index);
};

/** Makes the nodes agree on the keys of some days: the first to bring one is followed by the others. */
const agree = async (client: Client, days: readonly EpochDay[], salts: Salts, now: EpochSecond): Promise<void> => {
  const { rows } = await inTransaction(client, async () => {
    await client.query(
      "INSERT INTO salt (day, key, made) SELECT *, $3::bigint FROM unnest($1::integer[], $2::bytea[]) ON CONFLICT DO NOTHING",
      [days, days.map((day) => Buffer.from(salts.keyOf(day, now))), now],
    );
    return client.query<{ day: number; key: Buffer }>("SELECT day, key FROM salt WHERE day = ANY($1)", [days]);
  });
  for (const { day, key } of rows) salts.set(day, key, now);
};

export const agreeOnKeys = (client: Client, salts: Salts, now: EpochSecond): Promise<void> =>
  agree(client, daysAround(now), salts, now);

export const agreeOnKey = (client: Client, day: EpochDay, salts: Salts, now: EpochSecond): Promise<void> =>
  agree(client, [day], salts, now);
