import { boardRecords } from "../../board.fixture.js";
import { createApp, listen, openCounter } from "../../index.js";

// A real server in a process of its own, as a node of several or alone: `node-process.fixture.ts STORE OUTBOX`.
const [, , store = "visits.db", outbox = "outbox.db"] = process.argv;
const counter = openCounter({ store, outbox, report: () => undefined });
const app = createApp({ boards: [boardRecords()], counter, report: () => undefined });
const server = await listen(app, { host: "127.0.0.1", port: 0 });

process.once("SIGTERM", async () => {
  await server.close();
  await counter.close();
});

process.stdout.write(`${server.url}\n`);
