import { boardRecords } from "../board.fixture.js";
import { createApp, listen, openCounter } from "../index.js";

// The real server in a process of its own: `node --import typescript-sources.fixture.ts server-process.fixture.ts FILE`.
const [, , file = "visits.db"] = process.argv;
const counter = openCounter({ file });
const server = await listen(createApp({ boards: [boardRecords()], counter }), { host: "127.0.0.1", port: 0 });

process.once("SIGTERM", async () => {
  await server.close();
  await counter.close();
});

process.stdout.write(`${server.url}\n`);
