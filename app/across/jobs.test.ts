import { expect, it } from "vitest";
import { allJobs } from "../wiring/rooms.ts";

it("no two jobs have one name, by which a queue is kept", () => {
  const names = allJobs().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
