import { noOrigin } from "../origin.js";
import type { Resource } from "../resource.js";
import { answerChange } from "./answer.js";
import { LIST_VERSIONS } from "./operations.js";
import { unpublishedBoard } from "./problems.js";
import type { PublishServices } from "./services.js";
import { useToken } from "./use-token.js";

/** `GET /v1/boards/{board}/versions`: what `If-Match` is to name, and what can be rolled back to. */
export const versionResource = ({ store, tokens, now }: PublishServices): Resource => ({
  path: "/v1/boards/:board/versions",
  method: "GET",
  originsOf: noOrigin,
  operation: LIST_VERSIONS,
  handler: (c) => {
    const id = c.req.param("board") ?? "";
    const purpose = { action: "list-versions", target: { kind: "board", id } } as const;
    return useToken(c, { tokens, now }, purpose, async () => {
      const state = await store.versions(id);
      if (state === null) throw unpublishedBoard();
      const { current, since, kept } = state;
      return { response: answerChange(c, 200, { board: id, current, since, versions: kept }), result: "listed" };
    });
  },
});
