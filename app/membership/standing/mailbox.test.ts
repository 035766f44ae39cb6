import { domainToASCII } from "node:url";
import fc from "fast-check";
import { sql } from "kysely";
import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { emailField } from "../../../platform/text/fields.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { oneMailboxOneKey } from "../tables/0011-one-mailbox-one-key.ts";
import { emailKeyOf } from "./mailbox.ts";
import { findByEmail, findDetails } from "./queries.ts";

const at = aHouse();

/** The keys of before: dots and a tag counted nowhere. */
function oldKeyOf(email: string): string {
  const plain = email.normalize("NFKC").trim().toLowerCase();
  const parting = plain.lastIndexOf("@");
  const local = plain.slice(0, parting).split("+")[0] ?? "";
  const domain = domainToASCII(plain.slice(parting + 1)) || plain.slice(parting + 1);
  const withoutDots = local.replaceAll(".", "");
  const kept = domain === "googlemail.com" ? "gmail.com" : domain;
  return `${withoutDots === "" ? local : withoutDots}@${kept}`;
}

const anyLocal = fc.stringMatching(/^[a-c.+]{1,6}$/);
const anyDomain = fc.constantFrom(
  ...["gmail.com", "googlemail.com", "outlook.com", "icloud.com", "me.com", "proton.me", "pm.me"],
  ...["fastmail.com", "college.ac.uk", "example.org"],
);
const anyAddress = fc.tuple(anyLocal, anyDomain).map(([local, domain]) => `${local}@${domain}`);

describe("one mailbox, one key", () => {
  it.each([
    ["JO.BLOGGS+party@GoogleMail.com", "jobloggs@gmail.com"],
    ["jo.bloggs@gmail.com", "jobloggs@gmail.com"],
    ["jo.bloggs+party@proton.me", "jo.bloggs@proton.me"],
    ["jo.bloggs+party@icloud.com", "jo.bloggs@icloud.com"],
    ["jo.bloggs+party@outlook.com", "jo.bloggs@outlook.com"],
    ["Jo.Bloggs@College.AC.UK", "jo.bloggs@college.ac.uk"],
    ["jo+ann@example.org", "jo+ann@example.org"],
    ["ｊｏ@example.org", "jo@example.org"],
    ["jo@bücher.example", "jo@xn--bcher-kva.example"],
    ["+jo@gmail.com", "+jo@gmail.com"],
  ])("of %s is %s", (typed, key) => {
    expect(emailKeyOf(typed)).toBe(key);
  });

  it.each([
    ["jo.ann@college.ac.uk", "joann@college.ac.uk"],
    ["ann+bob@example.org", "ann@example.org"],
    ["jo.ann@outlook.com", "joann@outlook.com"],
    ["jo.ann@proton.me", "joann@proton.me"],
  ])("%s and %s are two people", async (one, other) => {
    const [first, second] = [
      await aMember(at.house, { email: one }),
      await aMember(at.house, { email: other }),
    ];
    expect((await findByEmail(at.house.database, one))?.id).toBe(first.personId);
    expect((await findByEmail(at.house.database, other))?.id).toBe(second.personId);
  });

  it("the key of a key is the key", () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), anyAddress), (email) => {
        expect(emailKeyOf(emailKeyOf(email))).toBe(emailKeyOf(email));
      }),
    );
  });

  it("is the same whatever marks that show nothing stand in the address that a form brings", () => {
    const marks = fc.constantFrom(
      "\u200b",
      "\u200d",
      "\u00ad",
      "\u2060",
      "\ufeff",
      "\u200e",
      "\u{e0061}",
    );
    const address = "ada.okafor@example.org";
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(address.length), marks), { maxLength: 9 }), (added) => {
        let typed = address;
        for (const [place, mark] of added)
          typed = typed.slice(0, place) + mark + typed.slice(place);
        const read = safeParse(emailField, typed);
        expect(read.success && emailKeyOf(read.output)).toBe(address);
      }),
    );
  });
});

describe("the keys of a party that is older than these", () => {
  it("part what was joined and join nothing that was parted, so that no two rows can meet", () => {
    fc.assert(
      fc.property(anyAddress, anyAddress, (one, other) => {
        if (emailKeyOf(one) === emailKeyOf(other)) expect(oldKeyOf(one)).toBe(oldKeyOf(other));
        if (emailKeyOf(one) === oldKeyOf(other)) expect(oldKeyOf(one)).toBe(oldKeyOf(other));
      }),
      { numRuns: 2000 },
    );
  });

  it("are made anew without losing anybody, and everybody is found at their own address", async () => {
    const addresses = [
      ...["Zo.E+x@college.example", "yan.n@gmail.com", "xi.a+a@proton.me", "w@example.net"],
      ...["v.a.l@icloud.com", "u.m+a@googlemail.com"],
    ];
    const people = [];
    for (const email of addresses) people.push({ email, ...(await aMember(at.house, { email })) });
    for (const { email, personId } of people) {
      await sql`update membership.person set email_key = ${oldKeyOf(email)} where id = ${personId}`.execute(
        at.house.database,
      );
    }
    const count = async () =>
      (
        await sql<{ n: string }>`select count(*) n from membership.person`.execute(
          at.house.database,
        )
      ).rows[0]?.n;
    const before = await count();
    await oneMailboxOneKey.up(at.house.database as never);
    expect(await count()).toBe(before);
    for (const { email, personId } of people) {
      expect((await findByEmail(at.house.database, email))?.id).toBe(personId);
      expect((await findDetails(at.house.database, personId))?.email).toBe(email);
    }
  });
});
