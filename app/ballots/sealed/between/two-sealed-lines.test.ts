import { makeCodes } from "@breakthrough/sealed-ballot/registrar-desk";
import { expect, it } from "vitest";
import { isRefusal } from "../../../../platform/refusal.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { aMember } from "../../../../testing/people.ts";
import { becomeOne } from "../../../../testing/two-accounts.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import {
  aBallotAtItsCodes,
  aDevice,
  envelopesOf,
  handInText,
  registrarsTools,
  taskAt,
} from "../testing/a-registrar.ts";
import { listSealedRoll } from "../who/sealed-roll-queries.ts";

const at = aHouse();

async function aRollWithADouble() {
  const [registrar, kept, other, third] = [
    await aMember(at.house),
    await aMember(at.house),
    await aMember(at.house),
    await aMember(at.house),
  ];
  const device = await aDevice(at.house, other);
  const id = await aBallotAtItsCodes(at.house, [kept, other, third], registrar);
  return { registrar, kept, other, third, device, id };
}

it("before the codes are made, of two accounts that become one only one line stays, and a list for both is refused", async () => {
  const { registrar, kept, other, third, id } = await aRollWithADouble();
  const early = await makeCodes(registrarsTools, await taskAt(at.house, id, "codes"));
  await becomeOne(at.house, { kept, other });
  const roll = await listSealedRoll(at.house.database, id);
  expect(roll.map(({ personId }) => personId).sort()).toEqual(
    [kept.personId, third.personId].sort(),
  );
  expect((await findSealedBallot(at.house.database, id))?.rollSize).toBe(2);
  expect(isRefusal(await handInText(at.house, id, registrar, early.answerText))).toBe(true);
  const task = await taskAt(at.house, id, "codes");
  expect(task.voters).toHaveLength(2);
  const later = await makeCodes(registrarsTools, task);
  expect(isRefusal(await handInText(at.house, id, registrar, later.answerText))).toBe(false);
});

it("after it, what waits for the devices of the line that ends is gone, and the roll stays as it was", async () => {
  const { registrar, kept, other, device, id } = await aRollWithADouble();
  const made = await makeCodes(registrarsTools, await taskAt(at.house, id, "codes"));
  expect(isRefusal(await handInText(at.house, id, registrar, made.answerText))).toBe(false);
  const [envelope = ""] = await envelopesOf(at.house, id, other);
  expect(device.open(envelope)).not.toBe("");
  await becomeOne(at.house, { kept, other });
  expect(await envelopesOf(at.house, id, kept)).toEqual([]);
  const roll = await listSealedRoll(at.house.database, id);
  expect(roll.filter(({ personId }) => personId === kept.personId)).toHaveLength(1);
  expect(roll).toHaveLength(3);
  expect((await findSealedBallot(at.house.database, id))?.rollSize).toBe(3);
  const { rows } = await at.house.database
    .withTables<{ "ballots.who_envelope": { ballot_id: number } }>()
    .selectFrom("ballots.who_envelope")
    .select("ballot_id")
    .where("ballot_id", "=", id)
    .execute()
    .then((found) => ({ rows: found }));
  expect(rows).toEqual([]);
});
