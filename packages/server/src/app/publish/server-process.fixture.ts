import { join } from "node:path";
import { createApp, listen, openCounter, openTokenStore } from "../../index.js";
import { openBoardStore } from "../../publish/index.js";

// The real server on a store, in a process of its own: `node --import typescript-sources.fixture.ts server-process.fixture.ts STORE`.
const [, , directory = "store"] = process.argv;
const store = await openBoardStore({ directory });
const tokens = openTokenStore({ file: join(directory, "tokens.db") });
const books = openCounter({ file: join(directory, "visits.db") });
const app = createApp({ boards: store.boards, counter: books, publishing: { store, tokens, books } });
const { url } = await listen(app, { host: "127.0.0.1", port: 0 });
process.stdout.write(`${url}\n`);
