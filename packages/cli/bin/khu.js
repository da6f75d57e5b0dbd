#!/usr/bin/env node
import { run } from "../dist/index.js";

// Whoever reads the output may have seen enough of it: `khu read FILE | head`.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), process);
