import type { MessagePort } from "node:worker_threads";
import type { Site } from "@khukit/core/visit";
import type { Sighting } from "../counter.js";
import type { Ledger } from "../ledger/ledger.js";
import { failureOf, type Numbered, type Order, type Orders, type Report, type SiteNumber } from "./message.js";

type Handlers = { readonly [Method in keyof Ledger]: (...parts: Orders[Method]) => Promise<unknown> };

const handlersOf = (ledger: Ledger, siteOf: (number: SiteNumber) => Site): Handlers => {
  const named = <Seen extends Sighting>(seen: Numbered<Seen>) => ({ ...seen, site: siteOf(seen.site) });
  return {
    ...ledger,
    countAll: (views) => ledger.countAll(views.map(named)),
    present: (sightings) => ledger.present(sightings.map(named)),
    visits: (site, at) => ledger.visits(siteOf(site), at),
    views: (site, paths) => ledger.views(siteOf(site), paths),
  };
};

/** Does what the main thread orders, and reports each. */
export const serveOrders = (port: MessagePort, ledger: Ledger): void => {
  const sites = new Map<SiteNumber, Site>();
  const handlers = handlersOf(ledger, (number) => sites.get(number) as Site);

  const obey = async <Method extends keyof Ledger>({ number, method, parts }: Order<Method>): Promise<Report> => {
    try {
      const handle: (...parts: Orders[Method]) => Promise<unknown> = handlers[method];
      return { number, answer: await handle(...parts) };
    } catch (error) {
      return { number, failure: failureOf(error) };
    }
  };

  port.on("message", async (order: Order) => {
    for (const [number, site] of order.sites) sites.set(number, site);
    port.postMessage(await obey(order));
    if (order.method === "close") port.close();
  });
};
