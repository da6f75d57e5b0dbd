import { randomUUID } from "node:crypto";

/** Visitors whose pages send each view until somebody has counted it, as the client script does. */
export interface Visitors {
  /** Views that were counted, each once however often it was sent. */
  readonly acknowledged: () => number;
  /** Times that a view was sent. */
  readonly sent: () => number;
  /** Lets each finish the view that it is at, and tells when all have. */
  readonly end: () => Promise<void>;
}

/** Counted, with figures or without them. */
const COUNTED = [200, 500];

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * @param urls of the nodes; null while one is down. A view that one node did not answer goes to the next.
 */
export const visitorsOf = (
  urls: readonly (() => string | null)[],
  count: number,
  paths: readonly string[],
): Visitors => {
  let acknowledged = 0;
  let sent = 0;
  let isOver = false;

  const isCounted = async (url: string, id: string, visitor: number): Promise<boolean> => {
    sent += 1;
    const body = JSON.stringify({ path: paths[sent % paths.length], id });
    const headers = { "User-Agent": `visitor ${visitor}` };
    const answer = await fetch(`${url}/v1/sites/mau/hits`, { method: "POST", body, headers }).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
    return answer !== null && COUNTED.includes(answer.status);
  };

  const view = async (visitor: number): Promise<void> => {
    const id = randomUUID();
    for (let attempt = visitor; ; attempt += 1) {
      const url = urls[attempt % urls.length]?.() ?? null;
      if (url !== null && (await isCounted(url, id, visitor))) return;
      await later(20);
    }
  };

  const visit = async (visitor: number): Promise<void> => {
    while (!isOver) {
      await view(visitor);
      acknowledged += 1;
    }
  };

  const all = Promise.all(Array.from({ length: count }, (_, visitor) => visit(visitor)));
  return {
    acknowledged: () => acknowledged,
    sent: () => sent,
    end: async () => {
      isOver = true;
      await all;
    },
  };
};
