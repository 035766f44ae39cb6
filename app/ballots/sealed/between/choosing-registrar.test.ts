import { publicHalf } from "@breakthrough/sealed-ballot/registrar-desk";
import { describe, expect, it } from "vitest";
import { perform } from "../../../../platform/act.ts";
import type { Person } from "../../../../platform/actor.ts";
import { chanceBytes } from "../../../../platform/chance.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { postedTo } from "../../../../testing/letters.ts";
import { takeOffice } from "../../../../testing/officers.ts";
import { aMember } from "../../../../testing/people.ts";
import { Visitor } from "../../../../testing/visit.ts";
import { bodyOf, listHolders } from "../../../offices/door.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { aDevice, envelopesOf, registrarsTools as tools } from "../testing/a-registrar.ts";
import { aCalledSealedBallot } from "../testing/a-sealed-ballot.ts";
import { readSetup } from "../what/setup.ts";
import { askNewCode } from "../who/acts/ask-new-code.ts";
import { enrolDevice } from "../who/acts/enrol-device.ts";
import { removeDevice } from "../who/acts/remove-device.ts";
import { findRegistrar } from "../who/registrar-queries.ts";
import { ableToRegister, settleRegistrars } from "./choosing-registrar.ts";
import { inventKeys } from "./invented.ts";

const at = aHouse();
const device = (of: Person) => aDevice(at.house, of);
const stageOf = async (id: SealedBallotId) =>
  (await findSealedBallot(at.house.database, id))?.stage;

async function voters(count: number): Promise<readonly Person[]> {
  const made: Person[] = [];
  for (let i = 0; i < count; i += 1) made.push(await aMember(at.house));
  return made;
}

describe("who is registrar", () => {
  it("is nobody who stands in the ballot, is its trustee, or is of a trustee's body", async () => {
    const [one, other, third] = (await voters(3)) as [Person, Person, Person];
    await takeOffice(at, one, "national-committee");
    await takeOffice(at, other, "treasurer");
    await takeOffice(at, third, "safety-officer");
    const holders = await listHolders(at.house.database, at.clock.now());
    const ids = (able: readonly { personId: string }[]) => able.map(({ personId }) => personId);
    expect(ids(ableToRegister(holders, { never: [one.personId], seats: [] }))).not.toContain(
      one.personId,
    );
    const seats = [{ personId: other.personId, office: "treasurer" as const }];
    const able = ableToRegister(holders, { never: [], seats });
    expect(ids(able)).not.toContain(other.personId);
    expect(able.every(({ office }) => bodyOf(office) !== bodyOf("treasurer"))).toBe(true);
  });
});

describe("a device's key", () => {
  const enrol = (actor: Person, key: string) => perform(at.house, enrolDevice, { key }, { actor });
  const aKey = () => Buffer.from(chanceBytes(32)).toString("base64");

  it("is told to its member by letter, once", async () => {
    const [member] = (await voters(1)) as [Person];
    const key = aKey();
    await enrol(member, key);
    await enrol(member, key);
    expect((await postedTo(at.house, member.personId)).map(({ subject }) => subject)).toEqual([
      "A device can open your voting codes",
    ]);
  });

  it("is refused where it is none, and where there are many already", async () => {
    const [member] = (await voters(1)) as [Person];
    for (const wrong of ["", "AAAA", `${aKey()}=`, "x".repeat(44)]) {
      expect(isRefusal(await enrol(member, wrong))).toBe(true);
    }
    const keys = Array.from({ length: 8 }, aKey);
    for (const key of keys) await enrol(member, key);
    expect(await enrol(member, aKey())).toMatchObject({
      code: "ballots.sealed.booth.device.tooMany",
    });
    await perform(at.house, removeDevice, { key: keys[0] }, { actor: member });
    expect(isRefusal(await enrol(member, aKey()))).toBe(false);
  });
});

describe("the platform as registrar", () => {
  it("makes the codes itself where no officer is free, sends them, and keeps none", async () => {
    const people = await voters(3);
    const phone = await device(people[0] as Person);
    const never = (await listHolders(at.house.database, at.clock.now())).map(
      ({ personId }) => personId,
    );
    const ids = people.map(({ personId }) => personId);
    const id = await aCalledSealedBallot(at.house, ids, { never });
    await inventKeys(at.house, id);
    await settleRegistrars(at.house);
    expect(await findRegistrar(at.house.database, id)).toEqual({
      personId: undefined,
      office: undefined,
    });
    expect(await stageOf(id)).toBe("ready");
    const [envelope = ""] = await envelopesOf(at.house, id, people[0] as Person);
    expect(phone.open(envelope)).toMatch(/^\w{5}-\w{6}-\w{5}-\w{6}$/);
    const letters = await postedTo(at.house, (people[1] as Person).personId);
    const code = /\w{5}-\w{6}-\w{5}-\w{6}/.exec(letters.at(-1)?.body ?? "")?.[0] ?? "";
    const { election } = await readSetup(at.house.database, id);
    expect(JSON.stringify(at.logged)).not.toContain(code);
    expect(publicHalf(tools.backend, code, election.uuid)).toHaveLength(64);
    expect(
      await perform(at.house, askNewCode, { ballotId: String(id) }, { actor: people[1] as Person }),
    ).toMatchObject({ code: "ballots.sealed.booth.code.platformKeepsNone" });
  });

  it("says on the ballot's registrar page what that means", async () => {
    const people = await voters(1);
    const never = (await listHolders(at.house.database, at.clock.now())).map(
      ({ personId }) => personId,
    );
    const id = await aCalledSealedBallot(
      at.house,
      people.map(({ personId }) => personId),
      { never },
    );
    await inventKeys(at.house, id);
    await settleRegistrars(at.house);
    const { page, status } = await new Visitor(at).get(`/sealed/${id}/registrar`);
    expect(status).toBe(200);
    expect(page).toContain("the platform itself makes the voting codes");
  });
});
