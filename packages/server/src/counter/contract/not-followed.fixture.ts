import { describe, expect, test } from "vitest";
import { type OpenBench, SITE } from "../counter.fixture.js";

export const notFollowedContract = (open: OpenBench): void => {
  describe("one who asks not to be followed", () => {
    test("is counted as a view and as nothing else", async () => {
      const { view } = await open();
      const unseen = { followed: false };
      await view("2026-11-23T01:00:00Z", "A", "/", SITE, unseen);
      const { views, visits } = await view("2026-11-23T01:00:01Z", "A", "/", SITE, unseen);
      expect(views).toBe(2);
      expect(visits).toMatchObject({ online: 0, today: 0, total: 0 });
    });

    test("may send a view again as others do", async () => {
      const { view } = await open();
      const unseen = { followed: false, id: "f2a1c09e77d34b18" };
      await view("2026-11-23T01:00:00Z", "A", "/", SITE, unseen);
      expect((await view("2026-11-23T01:00:01Z", "A", "/", SITE, unseen)).views).toBe(1);
    });
  });
};
