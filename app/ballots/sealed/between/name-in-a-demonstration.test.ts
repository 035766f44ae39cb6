import { expect, it } from "vitest";
import { inTransaction } from "../../../../platform/act.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { aMember } from "../../../../testing/people.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { sealedTerms } from "../testing/a-sealed-ballot.ts";
import { openSealedBallot } from "./opening-terms.ts";

const [one, other, real] = [aHouse(), aHouse(), aHouse()];

async function nameIn(at: typeof one, path: string, isDemonstration: boolean): Promise<string> {
  const { personId } = await aMember(at.house);
  const house = { ...at.house, isDemonstration } as typeof at.house;
  const terms = { ...sealedTerms(at.clock.now(), [personId]), path, title: "Who sits?" };
  const id = await inTransaction(house, (tx) => openSealedBallot(tx, house, terms));
  return (await findSealedBallot(at.house.database, id))?.uuid ?? "";
}

it("two demonstrations with the same clicks name a ballot alike, and call it otherwise the second time; a party never does", async () => {
  const [first, second] = [
    await nameIn(one, "/elections/7", true),
    await nameIn(other, "/elections/7", true),
  ];
  expect(first).toBe(second);
  expect(await nameIn(one, "/elections/7", true)).not.toBe(first);
  expect(await nameIn(one, "/elections/8", true)).not.toBe(first);
  expect(await nameIn(real, "/elections/7", false)).not.toBe(first);
});
