import { spawnSync } from "node:child_process";

// The build says only what went wrong; turbo keeps what has not changed.
const build = spawnSync("turbo", ["run", "build", "--output-logs=errors-only"], {
  stdio: ["ignore", "inherit", "inherit"],
  shell: process.platform === "win32",
});
if (build.status !== 0) process.exit(build.status ?? 1);

await import("../apps/demo/src/main.ts");
