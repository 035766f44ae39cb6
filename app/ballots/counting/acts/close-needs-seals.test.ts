import { expect, it } from "vitest";
import { perform } from "../../../../platform/act.ts";
import { theClock } from "../../../../platform/actor.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { aMember } from "../../../../testing/people.ts";
import { letWait, sealAll } from "../../../record/testing.ts";
import { findBallot } from "../../ballot-queries.ts";
import { aBallot } from "../../testing/a-ballot.ts";
import { close } from "./close.ts";

const at = aHouse();

it("a ballot is counted only while the record is being sealed, and then as if nothing had been", async () => {
  await aMember(at.house);
  const ballotId = await aBallot(at.house);
  at.clock.moveForward(7 * 86_400_000);
  await letWait(at.house.database, 6);
  const refused = await perform(at.house, close, { ballotId }, { actor: theClock });
  expect(refused).toMatchObject({
    kind: "conflict",
    says: expect.stringContaining("not being sealed"),
  });
  expect((await findBallot(at.house.database, ballotId))?.result).toBeUndefined();
  await sealAll(at.house);
  await perform(at.house, close, { ballotId }, { actor: theClock });
  expect((await findBallot(at.house.database, ballotId))?.result).toBeDefined();
});
