import type { Client } from "pg";
import type { Entry, Outbox } from "../outbox/index.js";
import type { Presence } from "../store.js";
import type { KnownFigures } from "./known-figures.js";
import type { Numbers } from "./numbers.js";
import type { Pending } from "./pending.js";
import { ship } from "./ship.js";

/** Views that are counted in one transaction; other nodes wait for it. */
const PARCEL_VIEWS = 2_000;

/** Entries that are read at once; most hold a few views each. */
const PARCEL_ENTRIES = 500;

/** While the database is away, who was online longest ago is told no more. */
const MOST_TOUCHED = 10_000;

export interface Books {
  readonly outbox: Outbox;
  readonly numbers: Numbers;
  readonly pending: Pending;
  readonly figures: KnownFigures;
  /** This run of the node. */
  readonly run: string;
}

export interface Delivery {
  /** Tells the other nodes with the next parcel; it is not written down before. */
  readonly touch: (presences: readonly Presence[]) => void;
  /** Sends one parcel; true where there is more. */
  readonly send: (client: Client) => Promise<boolean>;
}

const fitting = (entries: readonly Entry[]): readonly Entry[] => {
  let views = 0;
  return entries.filter((entry, index) => {
    views += entry.views.length;
    return index === 0 || views <= PARCEL_VIEWS;
  });
};

/** Sends what the outbox holds, parcel by parcel. */
export const makeDelivery = ({ outbox, numbers, pending, figures, run }: Books): Delivery => {
  let touched: Presence[] = [];

  const send = async (client: Client): Promise<boolean> => {
    const waiting = outbox.first(PARCEL_ENTRIES);
    if (waiting === null && touched.length === 0) return false;
    const parcel = waiting === null ? null : { run: waiting.run, entries: fitting(waiting.entries) };
    const shipment = { parcel, touched, run };
    touched = [];
    const { tally, isNew } = await ship(client, shipment, numbers);
    if (parcel === null) return false;
    outbox.drop(parcel);
    // In one breath: a figure never lacks these views, nor has them twice.
    if (parcel.run === run) pending.remove(parcel.entries);
    if (isNew) figures.add(tally);
    else figures.forgetAll();
    return outbox.first(1) !== null;
  };

  const touch = (presences: readonly Presence[]): void => {
    touched = [...touched, ...presences].slice(-MOST_TOUCHED);
  };

  return { touch, send };
};
