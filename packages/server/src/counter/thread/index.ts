export { openThreadLedger } from "./thread-ledger.js";
