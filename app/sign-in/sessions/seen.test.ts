import { expect, it } from "vitest";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { listSessions } from "../queries.ts";

const at = aHouse();
const HOUR = 3_600_000;

it("when a session was last used is known to the hour, for everybody who comes at once", async () => {
  const members = await Promise.all(Array.from({ length: 5 }, () => aMember(at.house)));
  const visitors = await Promise.all(members.map((member) => new Visitor(at).signInAs(member)));
  const seenOf = async ({ personId }: { personId: (typeof members)[number]["personId"] }) =>
    (await listSessions(at.house.database, personId, at.clock.now())).map(({ seenAt }) => seenAt);
  at.clock.moveForward(3.5 * HOUR);
  const hour = new Date(Math.floor(at.clock.now().getTime() / HOUR) * HOUR);
  const [idle] = visitors.splice(0, 1);
  await Promise.all(visitors.map((visitor) => visitor.get("/me")));
  const [seenOfIdle, ...seen] = await Promise.all(members.map(seenOf));
  expect(seen).toEqual(visitors.map(() => [hour]));
  expect(seenOfIdle).not.toEqual([hour]);
  await idle?.get("/policy");
  expect(await seenOf(members[0] as (typeof members)[number])).toEqual([hour]);
});
