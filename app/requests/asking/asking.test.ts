import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { addressesWaiting } from "../../../testing/letters.ts";
import {
  anOfficer,
  anOpenRequest,
  askFor,
  type Officer,
  signatureFor,
  signs,
  turnsKey,
} from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { findDetails } from "../../membership/door.ts";
import { listLines } from "../../record/door.ts";
import { keepRequests } from "../jobs.ts";
import { sign } from "../keys/acts/sign.ts";
import { findRequest, listAbout } from "../queries.ts";
import { tellKeyHolders } from "../telling.ts";
import { aStage, asOwner, HOUR, kindOf, something } from "../testing/a-stage.ts";
import { hashOfChange } from "./change.ts";

const on = aStage();

const addressOf = async ({ person }: Officer) =>
  (await findDetails(on.at.house.database, person.personId))?.email;

describe("asking", () => {
  it("does nothing, and shows nothing to anybody, before the asker has signed", async () => {
    const number = await askFor(on.at, on.hide.act, something(), on.safety);
    expect(typeof number).toBe("number");
    expect(await on.stateOf(number as number)).toBe("unsigned");
    expect(await on.stepsOf(number as number)).toEqual([]);
    expect(kindOf(await turnsKey(on.at, number as number, on.facilitator))).toBe("not-found");
    expect(on.hide.done).toEqual([]);
  });

  it("is for those who hold an office that may ask for it, at this moment", async () => {
    const member = await aMember(on.at.house, { offices: ["safety-officer"] });
    for (const person of [member, on.committee.person]) {
      expect(await askFor(on.at, on.hide.act, something(), { person })).toMatchObject({
        kind: "not-allowed",
      });
    }
    const lapsed = { ...on.safety.person, standing: "lapsed" } as const;
    expect(await askFor(on.at, on.hide.act, something(), { person: lapsed })).toMatchObject({
      kind: "not-allowed",
    });
  });

  it("says at once what cannot be done, and every field's trouble", async () => {
    on.hide.trouble = "refuses";
    expect(await askFor(on.at, on.hide.act, something(), on.safety)).toMatchObject({
      says: "It is gone.",
    });
    expect(await askFor(on.at, on.hide.act, { what: "" }, on.safety, "short")).toMatchObject({
      kind: "invalid",
      problems: [{ field: "what" }, { field: "why" }],
    });
  });

  it("the same thing is asked for once at a time, and nobody has more open than the rule", async () => {
    const officer = await anOfficer(on.at, "safety-officer");
    const input = something();
    await anOpenRequest(on.at, on.hide.act, input, officer);
    expect(await askFor(on.at, on.hide.act, input, officer)).toMatchObject({ kind: "conflict" });
    for (let more = 0; more < 4; more++) {
      expect(typeof (await askFor(on.at, on.hide.act, something(), officer))).toBe("number");
    }
    const sixth = await askFor(on.at, on.hide.act, something(), officer);
    expect(sixth).toMatchObject({ kind: "conflict" });
    on.at.clock.moveForward(HOUR);
    expect(typeof (await askFor(on.at, on.hide.act, something(), officer))).toBe("number");
  });

  it("the same thing asked for twice before either was signed is signed once", async () => {
    const input = something();
    const [one, other] = [await anOfficer(on.at, "safety-officer"), on.safety];
    const first = (await askFor(on.at, on.hide.act, input, one)) as number;
    const again = (await askFor(on.at, on.hide.act, input, one)) as number;
    const others = (await askFor(on.at, on.hide.act, input, other)) as number;
    expect(kindOf(await signs(on.at, again, one))).toBe("done");
    expect(await signs(on.at, first, one)).toMatchObject({ kind: "conflict" });
    expect(await signs(on.at, others, other)).toMatchObject({ kind: "conflict" });
    const [two, three] = [await anOfficer(on.at, "safety-officer"), something()];
    const numbers = [
      (await askFor(on.at, on.hide.act, three, two)) as number,
      (await askFor(on.at, on.hide.act, three, other)) as number,
    ] as const;
    const both = [signs(on.at, numbers[0], two), signs(on.at, numbers[1], other)];
    expect((await Promise.all(both)).map(kindOf).sort()).toEqual(["conflict", "done"]);
  });

  it("a field more, or a space more, is not another thing", async () => {
    const officer = await anOfficer(on.at, "safety-officer");
    const { what } = something();
    await anOpenRequest(on.at, on.hide.act, { what }, officer);
    for (const input of [
      { what, more: "x" },
      { what: ` ${what} ` },
      { toString: "x", what, constructor: "y" },
    ]) {
      expect(await askFor(on.at, on.hide.act, input, officer)).toMatchObject({ kind: "conflict" });
    }
  });

  it("nobody is made somebody it is about by a field that was added to the form", async () => {
    const critic = await aMember(on.at.house);
    const input = {
      ...something(),
      more: critic.personId,
      others: [on.facilitator.person.personId],
    };
    const number = await anOpenRequest(on.at, on.hide.act, input, on.safety);
    const request = await findRequest(on.at.house.database, number);
    expect(Object.keys(request?.input as object)).toEqual(["what"]);
    expect(await listAbout(on.at.house.database, number)).toEqual([]);
    expect(kindOf(await turnsKey(on.at, number, on.facilitator))).toBe("done");
    expect(await on.stateOf(number)).toBe("done");
  });

  it("the same form twice is one request", async () => {
    const officer = await anOfficer(on.at, "safety-officer");
    const form = {
      act: on.hide.act,
      input: something(),
      why: "It is a threat.",
      actor: officer.person,
    };
    const once = "a-token-of-twenty-four-ch";
    const first = await on.at.house.ask({ ...form, once });
    expect(await on.at.house.ask({ ...form, once })).toBe(first);
  });

  it("for oneself is refused: the act knows whom it touches", async () => {
    on.hide.touches = [on.safety.person.personId];
    expect(await askFor(on.at, on.hide.act, something(), on.safety)).toMatchObject({
      kind: "not-allowed",
    });
  });
});

describe("the hash of what is asked for", () => {
  it("stands in the record and cannot be found by trying: it needs a secret that no page shows", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    const request = await findRequest(on.at.house.database, number);
    if (request?.nonce === undefined) throw new Error("a request without its nonce");
    expect(hashOfChange({ ...request, nonce: undefined })).not.toBe(request.changeHash);
    expect(hashOfChange(request)).toBe(request.changeHash);
    const visitor = await new Visitor(on.at).signInAs(on.safety.person);
    for (const path of [`/requests/${number}`, "/requests", "/desk", "/record"]) {
      expect((await visitor.get(path)).page).not.toContain(request.nonce);
    }
  });
});

describe("signing", () => {
  it("opens it: in the record without a name, and with a letter to each who can turn the key", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    expect(await on.stateOf(number)).toBe("open");
    const [line] = await on.linesOn(number);
    const request = await findRequest(on.at.house.database, number);
    expect(line?.facts).toMatchObject({ change: request?.changeHash, power: "hide-post" });
    expect(JSON.stringify(line)).not.toContain(on.safety.person.personId);
    // The asker's own words go there with what two have agreed to, and not before.
    expect(JSON.stringify(line)).not.toContain(request?.why);
    await tellKeyHolders(on.at.house);
    const told = await addressesWaiting(on.at.house);
    expect(told).toContain(await addressOf(on.committee));
    expect(told).toContain(await addressOf(on.facilitator));
    expect(told).not.toContain(await addressOf(on.safety));
    await turnsKey(on.at, number, on.facilitator);
    const { lines } = await listLines(on.at.house.database, { act: "made-up.do", most: 1 });
    expect(lines[0]?.why).toBe(request?.why);
  });

  it("takes the asker's own passkey, over just this change, with the person verified", async () => {
    const [number, other] = [
      (await askFor(on.at, on.hide.act, something(), on.safety)) as number,
      (await askFor(on.at, on.hide.act, something(), on.safety)) as number,
    ];
    const attempt = (input: unknown) =>
      perform(on.at.house, sign, input, { actor: on.safety.person });
    const forOther = await signatureFor(on.at, on.safety, other);
    const challenge = Buffer.from(
      (await findRequest(on.at.house.database, number))?.changeHash ?? "",
      "hex",
    ).toString("base64url");
    const ask = { challenge, rpId: "party.test" };
    const wrong = [
      { ...forOther, number: String(number) },
      { number: String(number), response: on.facilitator.phone.get(ask) },
      { number: String(number), response: on.safety.phone.get(ask, { isVerified: false }) },
      {
        number: String(number),
        response: on.safety.phone.get(ask, { origin: "https://evil.example" }),
      },
      { number: String(number), demonstration: "yes" },
      { number: String(number) },
    ];
    for (const input of wrong) expect(kindOf(await attempt(input))).toBe("not-allowed");
    expect(await on.stateOf(number)).toBe("unsigned");
    expect(
      kindOf(await attempt({ number: String(number), response: on.safety.phone.get(ask) })),
    ).toBe("done");
  });

  it("has an hour, then the draft of the request is gone", async () => {
    const number = (await askFor(on.at, on.hide.act, something(), on.safety)) as number;
    on.at.clock.moveForward(HOUR);
    expect(kindOf(await signs(on.at, number, on.safety))).toBe("conflict");
    await keepRequests(on.at.house);
    expect(await on.stateOf(number)).toBe("expired");
    expect(await on.stepsOf(number)).toEqual([]);
  });

  it("is never changed or taken back in the table, not even by the role that owns it", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    const where = `where request_number = ${number}`;
    for (const statement of [
      `update requests.signature set office = 'trustee' ${where}`,
      `delete from requests.signature ${where}`,
      "truncate requests.signature cascade",
    ]) {
      const asApp = sql.raw(statement).execute(on.at.house.database);
      await expect(asApp).rejects.toThrow("permission denied");
      await expect(asOwner(on.at, statement)).rejects.toThrow("append-only");
    }
  });
});
