import fs, { type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

// Publishes an edition into a store and kills itself before a step of it that touches the disk:
// `node --import typescript-sources.fixture.ts crash-process.fixture.ts DIRECTORY EDITION STEP`.
const [, , directory = "", edition = "", step = ""] = process.argv;

let done = 0;

/** As hard as a power cut for the process: nothing of it runs any more, not even what is queued. */
const dieAt = (): void => {
  done += 1;
  if (done !== Number(step)) return;
  process.kill(process.pid, "SIGKILL");
  for (;;);
};

const probe = await fs.open(directory, "r");
const handles = Object.getPrototypeOf(probe) as { -readonly [Name in keyof FileHandle]: FileHandle[Name] };
await probe.close();

const { open, rename, link, rm, mkdir } = fs;
const { sync, writeFile } = handles;

const orDie =
  <Parts extends readonly unknown[], Value>(work: (...parts: Parts) => Value) =>
  (...parts: Parts): Value => {
    dieAt();
    return work(...parts);
  };

Object.assign(fs, { open: orDie(open), rename: orDie(rename), link: orDie(link), rm: orDie(rm), mkdir: orDie(mkdir) });
handles.sync = async function (this: FileHandle) {
  dieAt();
  await sync.call(this);
};
handles.writeFile = async function (this: FileHandle, content) {
  // Half of it is there when the process dies.
  const half = Buffer.from(content as Uint8Array).subarray(0, 300);
  await writeFile.call(this, half);
  dieAt();
  await this.truncate(0);
  await this.write(content as Uint8Array, 0, undefined, 0);
};
syncBuiltinESMExports();

const { openBoardStore } = await import("./index.js");
const { checkHere, folderOf } = await import("./folder.fixture.js");
const store = await openBoardStore({ directory, checker: checkHere });
const outcome = await store.publish({ board: "mau", body: folderOf(edition) });
await store.close();
process.stdout.write(`${outcome.state} after ${done} steps\n`);
