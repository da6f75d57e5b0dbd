export { OUTBOX_LAYOUT } from "./layout.js";
export { type Outbox, type OutboxOptions, openOutbox } from "./outbox.js";
export { type Entry, type Parcel, type VisitsOfDay, visitsIn } from "./parcel.js";
