import { applyEvent, type CertificateState, NOT_ISSUED } from "./certificate.js";
import type { CertificateEvent } from "./certificate-event.schema.js";

/** An event with the state that it found and the one that it left. */
export interface CertificateStep {
  readonly event: CertificateEvent;
  readonly before: CertificateState;
  readonly after: CertificateState;
}

/** What each event of a checked history did, in order; an event that is refused would change nothing. */
export const stepsOf = (events: readonly CertificateEvent[]): readonly CertificateStep[] => {
  let after = NOT_ISSUED;
  return events.map((event) => {
    const before = after;
    const transition = applyEvent(before, event);
    after = transition.ok ? transition.state : before;
    return { event, before, after };
  });
};
