import { expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { aVisitor } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { forgetUnconfirmed } from "./jobs.ts";
import { join } from "./joining/acts/join.ts";
import { findByEmail } from "./standing/queries.ts";

const at = aHouse();
const DAY = 86_400_000;

const form = (email: string) => ({
  kind: "member",
  name: "Sam Body",
  email,
  postcode: "",
  age: "adult",
  consent: "yes",
});
const send = (email: string) => perform(at.house, join, form(email), { actor: aVisitor });
const isKept = async (email: string) => (await findByEmail(at.house.database, email)) !== undefined;

it("who never confirms is forgotten after three days, unless they asked for another letter", async () => {
  await send("silent@example.org");
  await send("slow@example.org");
  at.clock.moveForward(2 * DAY);
  await send("slow@example.org");
  await forgetUnconfirmed(at.house);
  expect(await isKept("silent@example.org")).toBe(true);
  at.clock.moveForward(DAY);
  await forgetUnconfirmed(at.house);
  expect([await isKept("silent@example.org"), await isKept("slow@example.org")]).toEqual([
    false,
    true,
  ]);
  at.clock.moveForward(2 * DAY);
  await forgetUnconfirmed(at.house);
  expect(await isKept("slow@example.org")).toBe(false);
});
