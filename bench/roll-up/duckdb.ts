import { BIGINT, type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, VARCHAR } from "@duckdb/node-api";
import type { Contender } from "./contender.ts";

const CHUNK = 2048;

const ROLL = `
  SELECT province, indicator, year,
         sum(CASE WHEN indicator LIKE 'flow%' OR quarter = 'Q4' THEN value END)::VARCHAR AS value
  FROM figures GROUP BY province, indicator, year`;

/** DuckDB with what it does best: columns appended in chunks, words kept as numbers (ENUM), whole numbers added. */
export const contender: Contender<DuckDBConnection> = {
  load: async (boards) => {
    const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
    await connection.run(
      "CREATE TABLE given (province VARCHAR, zone VARCHAR, indicator VARCHAR, period VARCHAR, value BIGINT)",
    );
    const appender = await connection.createAppender("given");
    const types = [VARCHAR, VARCHAR, VARCHAR, VARCHAR, BIGINT];
    for (const { board, observations } of boards) {
      const province = board.slice("board-".length);
      for (let from = 0; from < observations.length; from += CHUNK) {
        const part = observations.slice(from, from + CHUNK);
        const chunk = DuckDBDataChunk.create(types);
        chunk.setColumns([
          part.map(() => province),
          part.map(({ zone }) => zone),
          part.map(({ indicator }) => indicator),
          part.map(({ period }) => period),
          part.map(({ value }) => BigInt(value)),
        ]);
        appender.appendDataChunk(chunk);
      }
    }
    appender.closeSync();
    await connection.run("CREATE TYPE code AS ENUM (SELECT DISTINCT indicator FROM given)");
    await connection.run("CREATE TYPE place AS ENUM (SELECT DISTINCT province FROM given)");
    await connection.run(
      `CREATE TABLE figures AS SELECT province::place AS province, zone, indicator::code AS indicator,
       left(period, 4)::SMALLINT AS year, right(period, 2) AS quarter, value FROM given`,
    );
    await connection.run("DROP TABLE given");
    return connection;
  },
  roll: async (connection) => {
    const reader = await connection.runAndReadAll(ROLL);
    return new Map(
      reader.getRows().map(([province, indicator, , value]) => [`${province} ${indicator}`, String(value)]),
    );
  },
};
