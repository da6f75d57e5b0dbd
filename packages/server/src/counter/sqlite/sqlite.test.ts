import { describe } from "vitest";
import { counterContract } from "../contract/contract.fixture.js";
import { counterBench } from "../counter.fixture.js";

describe("a counter in a SQLite file", () => counterContract(counterBench));
