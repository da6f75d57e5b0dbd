import type { Context } from "hono";
import { BoardStoreError, type PublicationOutcome, UPLOAD_LIMITS } from "../../publish/index.js";
import { noOrigin } from "../origin.js";
import type { Resource } from "../resource.js";
import { answerChange } from "./answer.js";
import { PUBLISH_BOARD } from "./operations.js";
import { preconditionOf } from "./precondition.js";
import { changedMeanwhile, invalidFolder, noUpload, servedFromFolder, tooBusy } from "./problems.js";
import { readBytes } from "./read-bytes.js";
import type { PublishServices } from "./services.js";
import { slots } from "./slots.js";
import { type Used, useToken } from "./use-token.js";

/** Uploads that are taken in at once; each holds its body in memory. */
const AT_ONCE = { all: 8, each: 2 } as const;

const answerOutcome = (c: Context, board: string, outcome: PublicationOutcome): Used => {
  switch (outcome.state) {
    case "published":
    case "unchanged": {
      const { state, version, previous, files, ignored, warnings } = outcome;
      const status = previous === null ? 201 : 200;
      const changed = state === "published";
      const body = { board, version, previous, changed, files, ignored, warnings };
      return { response: answerChange(c, status, body, { ETag: `"${version}"` }), result: `${state} ${version}` };
    }
    case "invalid":
      throw invalidFolder(outcome.problems, outcome.total, outcome.ignored);
    case "no-upload":
      throw noUpload(outcome.fault, UPLOAD_LIMITS);
    case "changed-meanwhile":
      throw changedMeanwhile(outcome.current);
    case "served-from-folder":
      throw servedFromFolder(board);
  }
};

const isOvertaken = (error: unknown): boolean => error instanceof BoardStoreError && error.code === "overtaken";

/** `PUT /v1/boards/{board}`: a board's folder whole, or nothing of it. */
export const publishResource = ({ store, tokens, now }: PublishServices): Resource => {
  const inSlot = slots(AT_ONCE, tooBusy);

  const publish = async (c: Context, board: string): Promise<Used> => {
    const body = await readBytes(c, UPLOAD_LIMITS.mostBytes);
    const publication = { board, body, precondition: preconditionOf(c) };
    const outcome = await store.publish(publication).catch((error: unknown) => {
      throw isOvertaken(error) ? tooBusy() : error;
    });
    return answerOutcome(c, board, outcome);
  };

  return {
    path: "/v1/boards/:board",
    method: "PUT",
    originsOf: noOrigin,
    operation: PUBLISH_BOARD,
    handler: (c) => {
      const id = c.req.param("board") ?? "";
      const purpose = { action: "publish", target: { kind: "board", id } } as const;
      return useToken(c, { tokens, now }, purpose, () => inSlot(id, () => publish(c, id)));
    },
  };
};
