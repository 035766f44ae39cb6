import { expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { openTopic } from "./door.ts";
import { sayingsOfOnePerson } from "./limits.ts";
import { findTopic } from "./queries.ts";

const at = aHouse();

it("a machine that writes in one member's name is stopped, and nobody else is", async () => {
  const id = await inTransaction(at.house, (tx) =>
    openTopic(tx, { path: "/proposals/1/discussion", title: "Fair rents" }, at.clock.now()),
  );
  const [machine, other] = [new Visitor(at), new Visitor(at)];
  await machine.signInAs(await aMember(at.house));
  await other.signInAs(await aMember(at.house));
  const say = (visitor: Visitor) =>
    visitor.post(`/discussions/${id}/comment`, { text: "Rents are too high." });
  for (let said = 0; said < sayingsOfOnePerson.most; said++) await say(machine);
  expect((await say(machine)).status).toBe(429);
  expect((await say(other)).status).toBe(303);
  const topic = await findTopic(at.house.database, id);
  expect(topic?.counts.comments).toBe(sayingsOfOnePerson.most + 1);
});
