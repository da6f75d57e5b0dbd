import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { makeLedger } from "../ledger/make-ledger.js";
import { openSqliteStore, writeBackup } from "../sqlite/index.js";
import type { CounterStore } from "../store.js";
import { type Failure, failureOf, type Report } from "./message.js";
import { runBackup } from "./run-backup.js";
import { serveOrders } from "./serve-orders.js";
import type { Task } from "./task.js";

// The file that a counter's thread begins with.

const backUp = (from: string, to: string): Failure | null => {
  try {
    writeBackup(from, to);
    return null;
  } catch (error) {
    return failureOf(error);
  }
};

const openStore = async (task: Exclude<Task, { kind: "backup" }>, port: MessagePort): Promise<CounterStore> => {
  const { now, busyTimeout } = task;
  const opening = { now, ...(busyTimeout === undefined ? {} : { busyTimeout }) };
  if (task.kind === "sqlite") return openSqliteStore({ ...opening, file: task.file, copy: runBackup });
  // Only nodes of several load a driver for a database.
  const { openNodeStore } = await import("../postgres/index.js");
  const report = (error: unknown) => port.postMessage({ trouble: failureOf(error) } satisfies Report);
  return openNodeStore({ ...opening, address: task.address, outbox: task.outbox, report });
};

const begin = async (port: MessagePort, task: Task): Promise<void> => {
  if (task.kind === "backup") port.postMessage(backUp(task.from, task.to));
  else serveOrders(port, makeLedger(await openStore(task, port)));
};

if (parentPort !== null) await begin(parentPort, workerData as Task);
