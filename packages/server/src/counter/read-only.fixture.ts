import { CounterError, openCounter } from "./index.js";

// Opens a file as somebody who may not write it: `read-only.fixture.ts FILE`. Prints what the counter says.
const [, , file = "visits.db"] = process.argv;
const NOBODY = 65_534;

// Who is root may write everything.
if (process.getuid?.() === 0) process.setuid?.(NOBODY);
try {
  await openCounter({ file }).close();
  process.stdout.write("opened");
} catch (error) {
  process.stdout.write(error instanceof CounterError ? `${error.code}: ${error.wording.en}` : String(error));
}
