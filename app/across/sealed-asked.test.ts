import { expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { aHouse } from "../../testing/a-house.ts";
import { takeOffice } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { settleRegistrars } from "../ballots/sealed/between/choosing-registrar.ts";
import { aCalledSealedBallot } from "../ballots/sealed/testing/a-sealed-ballot.ts";
import { trusteesAtWork, workAll } from "../ballots/sealed/testing/some-trustees.ts";
import { seatTrusteesDue } from "../ballots/sealed/trustees/trustee-jobs.ts";

const at = aHouse();
const ASKED = {
  serve: "Say whether you will be a trustee of this ballot",
  step: "Do your next step as a trustee",
  codes: "Make the voting codes",
};

async function askedOf(person: Person): Promise<readonly string[]> {
  const { page } = await (await new Visitor(at).signInAs(person)).get("/");
  return Object.entries(ASKED).flatMap(([kind, says]) => (page.includes(says) ? kind : []));
}

it("trustees and the registrar of a sealed ballot are asked for what it waits for, and nobody else", async () => {
  const officers = new Map<PersonId, Person>();
  for (const office of ["national-committee", "safety-officer", "facilitator", "treasurer"]) {
    const person = await aMember(at.house, { offices: [office] });
    await takeOffice(at, person, office as never);
    officers.set(person.personId, person);
  }
  const voters = await Promise.all(Array.from({ length: 3 }, () => aMember(at.house)));
  const id = await aCalledSealedBallot(
    at.house,
    voters.map(({ personId }) => personId),
  );
  await seatTrusteesDue(at.house);
  const trustees = await trusteesAtWork(at.house, id);
  const [first, second] = trustees;
  if (first === undefined || second === undefined) throw new Error("nobody was asked");
  const week = ({ person }: { readonly person: Person }) =>
    askedOf(officers.get(person.personId) ?? person);
  expect(await week(first)).toEqual(["serve"]);
  for (const trustee of trustees) await trustee.serve();
  expect(await week(first)).toEqual(["step"]);
  await first.work();
  expect([await week(first), await week(second)]).toEqual([[], ["step"]]);
  await workAll(trustees);
  await settleRegistrars(at.house);
  const others = [...officers.values()].filter(
    ({ personId }) => !trustees.some(({ person }) => person.personId === personId),
  );
  expect(await Promise.all(others.map(askedOf))).toEqual([["codes"]]);
  expect(await Promise.all(voters.map(askedOf))).toEqual([[], [], []]);
  expect(await week(first)).toEqual([]);
}, 60_000);
