import { describe, expect, it } from "vitest";
import { latestObservations } from "./index.js";
import { observation } from "./observation.fixture.js";

describe("the latest figure of a series", () => {
  it("may be an estimate, and goes before the plan of a later year", () => {
    const estimate = observation({ period: "2023", status: "estimate", value: "1" });
    const plan = observation({ period: "2024", status: "target", value: "2" });
    expect(latestObservations([plan, estimate])).toEqual([{ latest: estimate, target: null, forecast: null }]);
  });

  it("has the newest plan and the newest forecast of its own period beside it", () => {
    const done = observation({ period: "2023" });
    const plan = observation({ period: "2023", status: "target", asOf: "2023-06-30", value: "2" });
    const forecast = observation({ period: "2023", status: "forecast", value: "3" });
    const others = [
      observation({ period: "2023", status: "target", asOf: "2023-01-31", value: "1" }),
      observation({ period: "2022", status: "target", value: "4" }),
      observation({ period: "2022", status: "forecast", value: "5" }),
    ];
    expect(latestObservations([plan, ...others, forecast, done])).toEqual([{ latest: done, target: plan, forecast }]);
  });

  it("is the newest plan where there are only plans, with no other plan beside it", () => {
    const plan = observation({ period: "2024", status: "target" });
    const older = observation({ period: "2023", status: "target" });
    expect(latestObservations([older, plan])).toEqual([{ latest: plan, target: null, forecast: null }]);
  });

  it("is none where there are no figures", () => {
    expect(latestObservations([])).toEqual([]);
  });
});
