import { benchReading } from "./reading/run.ts";
import { benchRollUp } from "./roll-up/run.ts";
import { benchValidation } from "./validation/run.ts";

const BENCHES: Readonly<Record<string, () => void>> = {
  "roll-up": benchRollUp,
  validation: benchValidation,
  reading: benchReading,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
);
for (const [name, run] of Object.entries(BENCHES)) if (wanted.length === 0 || wanted.includes(name)) run();
