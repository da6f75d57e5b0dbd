import { join } from "node:path";
import { describe } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.fixture.js";
import { counterContract } from "../contract/contract.fixture.js";
import { benchAt, type OpenBench } from "../counter.fixture.js";
import { serverForTests, skippedBecause } from "./postgres.fixture.js";

const why = skippedBecause();

describe.skipIf(why !== "")(`a counter in PostgreSQL${why}`, () => {
  const server = serverForTests();

  const openNode: OpenBench = async (options = {}) => {
    const outbox = join(await temporaryDirectory(), "outbox.db");
    return benchAt(outbox, { store: server().address(), outbox }, options);
  };

  counterContract(openNode);
});
