import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  target: "node22",
  platform: "node",
  // `sqlite` is only known to Node by its full name, `node:sqlite`.
  removeNodeProtocol: false,
  clean: true,
});
