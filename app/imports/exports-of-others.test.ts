import { beforeAll, describe, expect, it } from "vitest";
import { aHouse } from "../../testing/a-house.ts";
import { anOfficer, byRequest, type Officer } from "../../testing/officers.ts";
import { Visitor } from "../../testing/visit.ts";
import { findByEmail } from "../membership/door.ts";
import { bringIn } from "./acts/bring-in.ts";

const at = aHouse();
let asker: Officer;
let keyHolder: Officer;
let secretary: Visitor;
beforeAll(async () => {
  asker = await anOfficer(at, "national-committee");
  keyHolder = await anOfficer(at, "safety-officer");
  secretary = await new Visitor(at).signInAs(asker.person);
});

/**
 * Lists written after the columns and words of real exports: the headings as decision 53 names them, the people made
 * up. What each holds beside that has misled an importer: a status beside a type, two people at one mailbox, a whole
 * address in one cell, days in several forms, a file of Excel's in UTF-16.
 */
const LISTS = {
  actionNetwork: `\ufeffemail,first_name,last_name,zip_code,can2_subscription_status,can2_user_tags,created_at
an1@an.example,Mohammed,Szczęsny,PL4 0AB,subscribed,member|volunteer,2018-01-13 10:15:33 UTC
an2@an.example,Siân,"Ferreira, Jr",PL4 0AB,unsubscribed,member,2018-05-13 10:15:33 UTC
an3@an.example,Siân,Nguyen,PL4 0AB,bouncing,member,2018-05-25 10:15:33 UTC
,Seán,Szczęsny,PL4 0AB,subscribed,member,2018-09-13 10:15:33 UTC
not an address,Mohammed,Ferreira,PL4 0AB,subscribed,member,2018-05-17 10:15:33 UTC`,
  civi: `Contact ID,Display Name,Email,Postal Code,Membership Type,Member Since,Membership Expiration Date,Membership Status,Do Not Email
0,Bronwen Szczęsny,civi0@civi.example,PL4 0AB,General,2018-01-09,2027-05-09,Current,
1,Mohammed O'Neill,civi1@civi.example,PL4 0AB,General,2018-09-13,2027-05-01,New,Yes
2,Siân Ferreira,civi2@civi.example,PL4 0AB,General,2018-01-25,2026-09-13,Expired,
3,Ann-Marie Nowak,civi3@civi.example,PL4 0AB,General,2018-01-09,2027-01-09,Deceased,
4,Ann-Marie O'Neill,civi4@civi.example,PL4 0AB,General,2018-01-13,2027-09-25,Pending,
5,Cass Nguyen,civi5@civi.example,PL4 0AB,General,2018-05-21,2027-09-13,Cancelled,`,
  mailchimp: `Email Address,First Name,Last Name,Address,OPTIN_TIME,LAST_CHANGED,TAGS
mc1@mc.example,Mohammed,O'Neill,1 High St  Town  PL4 0AB GB,2018-05-05 10:15:33,2018-05-05 10:15:33,"""member"""
mc2@mc.example,Siân,"Ferreira, Jr",1 High St  Town,2018-05-21 10:15:33,2018-05-21 10:15:33,"""member"""`,
  couples: `name,email,membership type,renewal date
Joan Ann Smith,jo.ann@college.example,Member,31/03/2028
Joann Baker,joann@college.example,Member,31/03/2028

Mr Pat Hill,hills@couple.example,Member,31/03/2028
Mrs Lee Hill,hills@couple.example,Member,31/03/2028
Pat Hill,HILLS@couple.example,Member,31/03/2028`,
  words: `name,email,status
A Former,w1@words.example,Former member
B Inactive,w2@words.example,Inactive
C Pending,w3@words.example,Pending
D Paid,w4@words.example,Paid up`,
  dates: `name,email,status,expiry date,joined
Iso Summer,d1@dates.example,Member,2027-06-30T23:00:00.000Z,2018-05-13
Us Long,d2@dates.example,Member,12/31/2027,4/7/2020
Us Ambiguous,d3@dates.example,Member,04/07/2027,4/13/2020
Excel Serial,d4@dates.example,Member,46752,43831
Life Time,d5@dates.example,Life member,Lifetime,January 1st 2020`,
  unicode: `Full name\tE-mail address\tPost code\tDate joined\tMembership expires\tMember type
Seán Ferreira\tuk1@uk.example\tPL4 0AB\t25/05/2018\t13/01/2028\tSupporter
Ann-Marie Szczęsny\tuk2@uk.example\tPL4 0AB\t05/01/2018\t01/09/2028\tFull member`,
} as const;

type List = keyof typeof LISTS;

const bytesOf = (list: List): Buffer =>
  list === "unicode" ? Buffer.from(`\ufeff${LISTS[list]}`, "utf16le") : Buffer.from(LISTS[list]);

const textOf = (page: string): string =>
  page
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

/** Hands a list in and reads its page, as the secretary does, with what they answer. */
async function looksAt(list: List, answers: Readonly<Record<string, string>> = {}) {
  const body = new FormData();
  body.append("file", new Blob([new Uint8Array(bytesOf(list))], { type: "text/csv" }), "list.csv");
  const { leadsTo = "" } = await secretary.send("/party/import", body);
  const first = (await secretary.get(leadsTo)).page;
  const fields = Object.fromEntries(
    [...first.matchAll(/<select[^>]*name="([^"]+)"[\s\S]*?<\/select>/g)].map(([select, name]) => [
      name,
      /<option[^>]*value="([^"]*)"[^>]*selected|<option[^>]*selected[^>]*value="([^"]*)"/
        .exec(select)
        ?.slice(1)
        .find((value) => value !== undefined) ?? "",
    ]),
  );
  const { page } = await secretary.get(
    `${leadsTo}?${new URLSearchParams({ ...fields, ...answers })}`,
  );
  const signed = Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name, value],
    ),
  );
  return { first: textOf(first), says: textOf(page), signed };
}

const isIn = async (email: string) => await findByEmail(at.house.database, email);

describe("the secretary brings a list of", () => {
  it("Action Network: who unsubscribed comes silent, and each row without a mailbox is shown by its number", async () => {
    const { first, says, signed } = await looksAt("actionNetwork", { as: "member" });
    expect(first).toContain("No column says who is a member.");
    expect(says).toContain("3 people would come. 0 people are here already");
    expect(says).toContain("5 Seán Szczęsny No email address stands in this row, and no postal");
    expect(says).toContain("6 Mohammed Ferreira What stands as the email address is none.");
    expect(says).toContain("Siân Ferreira, Jr Member 13 May 2018");
    expect(says).toContain("Gets no letters but those that are needed.");
    await byRequest(at, bringIn, signed, [asker, keyHolder]);
    expect(await isIn("an1@an.example")).toMatchObject({ memberSince: "2018-01-13" });
    const party = textOf((await secretary.get("/party")).page);
    expect(party).toContain("joined in the last 30 days 0 ");
  });

  it("CiviCRM: type and status, and only the word that nobody knows is asked for", async () => {
    const { first, says } = await looksAt("civi", { "word:pending": "out" });
    expect(first).toContain("whether these words of the list make a member: “pending”");
    expect(first).not.toContain("Go on to sign");
    expect(says).toContain("3 people would come.");
    expect(says).toContain("3 rows cannot be used");
    expect(says).toContain("4 Siân Ferreira The list says that they are no member any more.");
    expect(says).toContain("Bronwen Szczęsny Member 9 January 2018 9 May 2027");
    expect(says).toContain("Go on to sign");
  });

  it("CiviCRM: whoever says too what everybody is hears that a column says it", async () => {
    const { says } = await looksAt("civi", { "word:pending": "out", as: "supporter" });
    expect(says).toContain("a column says it too: “Membership Status”, “Membership Type”");
    expect(says).not.toContain("Go on to sign");
  });

  it("Mailchimp: the postcode is read out of the address in one cell", async () => {
    const { says, signed } = await looksAt("mailchimp", { as: "supporter" });
    expect(says).toContain("Address 1 High St Town PL4 0AB GB");
    expect(says).toContain("2 people would come.");
    await byRequest(at, bringIn, signed, [asker, keyHolder]);
    expect(await isIn("mc1@mc.example")).toMatchObject({ kind: "supporter", postcode: "PL4 0AB" });
    expect(await isIn("mc2@mc.example")).toMatchObject({ postcode: undefined });
  });

  it("couples: the second of one mailbox is seen, by name and by the row of the sheet", async () => {
    const { says, signed } = await looksAt("couples");
    expect(says).toContain("3 people would come. 2 people are here already");
    expect(says).toContain(
      "1 person is left out, since somebody of another name has their mailbox",
    );
    expect(says).toContain("6 Mrs Lee Hill Left out: somebody of another name has this mailbox");
    expect(says).not.toContain("7 Pat Hill");
    await byRequest(at, bringIn, signed, [asker, keyHolder]);
    expect(await isIn("hills@couple.example")).toMatchObject({ name: "Mr Pat Hill" });
    expect(await isIn("joann@college.example")).toMatchObject({ renewsOn: "2028-03-31" });
  });

  it("words of a status: who is gone stays out, and the rest is asked for", async () => {
    const { first, says } = await looksAt("words", { "word:pending": "supporter" });
    expect(first).toContain("“pending”");
    expect(says).toContain("2 people would come.");
    expect(says).toContain("2 A Former The list says that they are no member any more.");
  });

  it("days in every form: one that proves the order holds for its column, and a number is explained", async () => {
    const { says } = await looksAt("dates");
    expect(says).toContain("Iso Summer Member 13 May 2018 1 July 2027");
    expect(says).toContain("Us Long Member 7 April 2020 31 December 2027");
    expect(says).toContain("Us Ambiguous Member 13 April 2020 7 April 2027");
    expect(says).toContain("5 Excel Serial The day on which the membership ends is a number");
    expect(says).toContain("4 people would come.");
  });

  it("a spreadsheet in UTF-16: types and British days", async () => {
    const { says } = await looksAt("unicode");
    expect(says).toContain("Seán Ferreira Supporter 25 May 2018");
    expect(says).toContain("Ann-Marie Szczęsny Member 5 January 2018 1 September 2028");
    expect(says).toContain("2 people would come.");
  });
});
