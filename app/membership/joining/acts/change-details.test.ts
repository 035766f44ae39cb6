import { expect, it } from "vitest";
import { aHouse } from "../../../../testing/a-house.ts";
import { aMember } from "../../../../testing/people.ts";
import { Visitor } from "../../../../testing/visit.ts";
import { findDetails } from "../../standing/queries.ts";

const at = aHouse();
const typed = { name: "Ada Okafor", postcode: "LS1 4AP", about: "I mend bicycles.", listed: "yes" };

it("somebody's details are what they typed, and nobody else's change", async () => {
  const [ada, bea] = [await aMember(at.house), await aMember(at.house)];
  const before = await findDetails(at.house.database, bea.personId);
  const sent = await (await new Visitor(at).signInAs(ada)).fill("/me/details", typed);
  expect(sent.status).toBe(303);
  expect(await findDetails(at.house.database, ada.personId)).toMatchObject({
    ...{ name: "Ada Okafor", postcode: "LS1 4AP", about: "I mend bicycles.", isListed: true },
  });
  expect(await findDetails(at.house.database, bea.personId)).toEqual(before);
});

it("without a name nothing is changed, and what was typed is still there", async () => {
  const cleo = await aMember(at.house, { name: "Cleo Marsh" });
  const before = await findDetails(at.house.database, cleo.personId);
  const asCleo = await new Visitor(at).signInAs(cleo);
  const { status, page } = await asCleo.fill("/me/details", { ...typed, name: " " });
  expect(status).toBe(422);
  expect(page).toContain("I mend bicycles.");
  expect(await findDetails(at.house.database, cleo.personId)).toEqual(before);
});
