import { describe, expect, it } from "vitest";
import type { Day } from "../../../platform/time/days.ts";
import { type ChoiceFields, choicesIn, DECIDED, decisionIn, fieldsFrom } from "./choices.ts";
import { guessColumns } from "./columns.ts";
import { fromBytes, inspectFile } from "./file.ts";
import { openList, type Reading, slicesOf, surveyList } from "./list.ts";
import { isOneName } from "./names.ts";
import { countWords, planFor, questionsOf } from "./questions.ts";

const today = "2026-11-29" as Day;

/** Reads a list as the page and the command do: guessed, with what somebody said beside it. */
async function readText(text: string, said: Partial<ChoiceFields> = {}) {
  const source = fromBytes(new TextEncoder().encode(text));
  const facts = await inspectFile(source);
  const survey = await surveyList(source, facts);
  const mapping = guessColumns(survey, today);
  const choices = choicesIn({ ...fieldsFrom({}, mapping), ...said });
  const { rows } = await openList(source, facts);
  const readings: Reading[] = [];
  const terms = { today, membershipMonths: 12, leastAge: 16 };
  for await (const slice of slicesOf(rows, planFor(survey, choices), terms))
    readings.push(...slice);
  return { survey, mapping, choices, readings, asks: questionsOf(survey, choices) };
}

const whatCame = ({ readings }: { readings: readonly Reading[] }) =>
  readings.map(({ reading }) => ("person" in reading ? reading.person.kind : "none"));
const personIn = ({ readings }: { readings: readonly Reading[] }, row = 0) => {
  const reading = readings[row]?.reading;
  return reading !== undefined && "person" in reading ? reading.person : undefined;
};

describe("who becomes a member", () => {
  // As CiviCRM exports memberships: a type and a status.
  const CIVI = [
    "Display Name,Email,Membership Type,Membership Status,Member Since,Membership Expiration Date",
    "Carol Current,carol@example.org,General,Current,2021-01-01,2027-02-28",
    "Dan Deceased,dan@example.org,General,Deceased,2019-01-01,2027-05-31",
    "Cass Cancelled,cass@example.org,General,Cancelled,2019-01-01,2027-05-31",
    "Cat Cancelled,cat@example.org,General,Cancelled,2019-01-01,2026-05-31",
    "Ed Expired,ed@example.org,General,Expired,2019-01-01,2026-05-31",
    "Pia Pending,pia@example.org,General,Pending,2026-11-01,2027-10-31",
    "Sue Supporter,sue@example.org,Supporter,Current,2026-11-01,2027-10-31",
  ].join("\n");

  it("reads the type and the status, and asks for the word that nobody knows", async () => {
    const list = await readText(CIVI);
    expect(list.asks).toEqual([{ is: "words", words: ["pending"] }]);
    expect(whatCame(list)).toEqual([
      ...["member", "none", "member", "none", "none", "none", "supporter"],
    ]);
    expect(personIn(list, 2)).toMatchObject({ renewsOn: "2027-05-31" });
    const said = await readText(CIVI, { decided: "pending=supporter,deceased=member" });
    expect(said.asks).toEqual([]);
    expect(whatCame(said)[5]).toBe("supporter");
    expect(whatCame(said)[1]).toBe("none");
  });

  it("makes nobody a member by a word that says gone, or by one that it does not know", async () => {
    const words = [
      ...["Former member", "ex-member", "Inactive", "Pending", "Terminated", "Withdrawn"],
      ...["Died 2024", "Unpaid", "Unsubscribed", "Quit", "Not active", "Activist", "Ehemalig"],
      ...["Ausgetreten", "Gekündigt", "Wedi gadael", "Cyn-aelod", "Wedi canslo", ""],
    ];
    const rows = words.map((word, n) => `Ada Okafor,a${n}@example.org,${word}`);
    const list = await readText(["name,email,status", ...rows].join("\n"));
    expect(whatCame(list)).toEqual(words.map(() => "none"));
    expect(list.asks.map(({ is }) => is)).toEqual(["words"]);
    const counted = countWords(list.survey, list.choices);
    expect(counted).toContainEqual({ word: "unpaid", rows: 1, decision: undefined });
    expect(counted).toContainEqual({ word: "quit", rows: 1, decision: "out" });
  });

  it.each(["Member", "Aktiv", "Mitglied", "Aelod", "Paid-up", "GENERAL", "Gültig"])(
    "%s makes a member",
    async (word) => {
      const list = await readText(`name,email,status\nAda Okafor,a@example.org,${word}`);
      expect([list.asks, whatCame(list)]).toEqual([[], ["member"]]);
    },
  );

  it("stops where a status or an end is left out, until it is said to be none", async () => {
    for (const heading of ["Membership standing", "Lapsed on", "Mitgliedschaft endet", "Activ*"]) {
      const text = `name,email,${heading}\nAda Okafor,a@example.org,x`;
      const { asks } = await readText(text, { as: "member" });
      expect([heading, asks]).toEqual([heading, [{ is: "leftOut", columns: [2] }]]);
      expect((await readText(text, { as: "member", leave: "2" })).asks).toEqual([]);
    }
    const byCells =
      "name,email,flag\nAda Okafor,a@example.org,Current\nBea Lim,b@example.org,Expired";
    expect((await readText(byCells, { as: "member" })).asks).toMatchObject([{ is: "leftOut" }]);
  });

  it("asks what everybody is where no column says it", async () => {
    const text = "name,email\nAda Okafor,a@example.org";
    const list = await readText(text);
    expect([list.asks, whatCame(list)]).toEqual([[{ is: "as" }], ["none"]]);
    expect(whatCame(await readText(text, { as: "supporter" }))).toEqual(["supporter"]);
  });

  it("says so where a column says it and somebody says it of everybody too", async () => {
    const text = "name,email,status\nAda Okafor,a@example.org,Current";
    const { asks } = await readText(text, { as: "supporter" });
    expect(asks).toEqual([{ is: "asToo", headings: ["status"] }]);
  });

  it.each(["pending=supporter", "Pending = Cefnogwr"])("takes %s as an answer", async (said) => {
    expect(decisionIn(said)).toEqual(["pending", "supporter"]);
  });

  it("takes no column of free text for a status", async () => {
    const rows = Array.from({ length: 60 }, (_, n) => `Ada Okafor,a${n}@example.org,text ${n}`);
    const { asks } = await readText(["name,email,status", ...rows].join("\n"));
    expect(asks).toEqual([{ is: "noStatus", heading: "status" }]);
  });

  it.each([
    ["can2_subscription_status", "subscribed", "unsubscribed"],
    ["can2_subscription_status", "subscribed", "bouncing"],
    ["email_opt_in", "true", "false"],
    ["email_opt_in", "true", ""],
    ["do_not_contact", "false", "true"],
    ["Do Not Email", "", "Yes"],
    ["UNSUB_TIME", "", "2024-05-05 10:15:33"],
    ["email1_is_bad", "", "true"],
  ])("%s: a no to letters comes along", async (heading, yes, no) => {
    const list = await readText(
      `name,email,${heading}\nAda Okafor,a@example.org,${yes}\nBea Lim,b@example.org,${no}`,
      { as: "member" },
    );
    expect(list.asks).toEqual([]);
    const saidNo = no === "bouncing" || heading === "email1_is_bad" ? "unreachable" : "this-alone";
    expect([0, 1].map((row) => personIn(list, row)?.wants)).toEqual(["letters", saidNo]);
  });
});

describe("the columns of other systems", () => {
  it.each([
    [
      "NationBuilder",
      "nationbuilder_id,first_name,last_name,primary_zip,email1,email1_is_bad,email_opt_in,do_not_contact,tag_list",
      ...[["firstName", "lastName", "postcode", "email", "bouncing", "optIn", "optOut"]],
    ],
    [
      "CiviCRM",
      "Internal Contact ID,First Name,Last Name,Home-Email,Home-Postal Code,Membership Type,Membership Status,Membership Expiration Date,Do Not Email",
      ...[["firstName", "lastName", "email", "postcode", "kind", "status", "renewsOn", "optOut"]],
    ],
    [
      "Action Network",
      "email,first_name,last_name,zip_code,can2_subscription_status,can2_sms_status,created_at",
      ...[["email", "firstName", "lastName", "postcode", "optIn", "joinedOn"]],
    ],
    [
      "Mailchimp",
      "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,LAST_CHANGED,UNSUB_TIME,TAGS",
      ...[["email", "firstName", "lastName", "joinedOn", "optOut"]],
    ],
    [
      "Zetkin",
      "ext_id,first_name,last_name,email,alt_phone,co_address,zip_code",
      ...[["firstName", "lastName", "email", "postcode"]],
    ],
    [
      "a German sheet",
      "Vorname;Nachname;E-Mail;PLZ;Eintrittsdatum;Mitglied bis;Status",
      ...[["firstName", "lastName", "email", "postcode", "joinedOn", "renewsOn", "status"]],
    ],
    [
      "a Welsh sheet",
      "Enw cyntaf,Cyfenw,E-bost,Cod post,Dyddiad ymuno,Statws",
      ...[["firstName", "lastName", "email", "postcode", "joinedOn", "status"]],
    ],
  ])("of %s are known", async (_system, headings, fields) => {
    const { mapping } = await readText(headings);
    const saysIt = (mapping.kind ?? mapping.status) !== undefined;
    const { asks } = await readText(headings, saysIt ? {} : { as: "member" });
    expect(Object.keys(mapping).sort()).toEqual([...fields].sort());
    expect(asks).toEqual([]);
  });

  it("are guessed by their cells where nobody knows the heading", async () => {
    const { mapping } = await readText(
      "Wer,Kontakt,Ort,Birthday,Seit wann,Läuft\nAda,ada@example.org,PL4 0AB,1980-01-01,2020-01-01,2027-05-01",
    );
    expect(mapping).toEqual({ email: 1, postcode: 2, bornOn: 3, joinedOn: 4, renewsOn: 5 });
  });
});

describe("a postcode", () => {
  it.each([
    ["1 High St  Town  PL4 0AB GB", "PL4 0AB"],
    ["Flat 2, 14 SW Lane, London, sw1a1aa", "SW1A 1AA"],
    ["1 High St", undefined],
  ])("is read out of the address %s", async (address, postcode) => {
    const text = `Email Address,Name,Address\na@example.org,Ada Okafor,"${address}"`;
    expect(personIn(await readText(text, { as: "member" }))?.postcode).toBe(postcode);
  });

  it("comes from its own column where there is one; and “Address” may head mailboxes", async () => {
    const both =
      'Email,Name,Address,Postcode\na@example.org,Ada Okafor,"1 High St, PL4 0AB",EX1 1AA';
    expect(personIn(await readText(both, { as: "member" }))?.postcode).toBe("EX1 1AA");
    const { mapping } = await readText("Name,Address\nAda Okafor,ada@example.org");
    expect(mapping).toEqual({ name: 0, email: 1 });
    const whole = await readText('Name,Email,Address\nAda Okafor,,"1 High St, Plymouth PL4 0AB"', {
      as: "member",
    });
    expect(personIn(whole)).toMatchObject({
      ...{ email: undefined, address: "1 High St, Plymouth PL4 0AB", postcode: "PL4 0AB" },
    });
  });
});

describe("one name as two lists write it", () => {
  it.each([
    ["Mr Pat Hill", "pat hill", true],
    ["Joan Ann Smith", "Joan Smith", true],
    ["Joan A. Smith", "Joan Ann Smith", true],
    ["Siân O'Neill", "Sian ONeill", true],
    ["Pat Hill", "Lee Hill", false],
    ["Ada", "Ada Okafor", false],
    ["John Smith", "Joan Smith", false],
  ])("%s and %s", (one, other, isOne) => {
    expect([isOneName(one, other), isOneName(other, one)]).toEqual([isOne, isOne]);
  });
});

describe("the days of a list", () => {
  const list = (...days: string[]) =>
    [
      "name,email,status,expiry date",
      ...days.map((day, n) => `Ada Okafor,a${n}@example.org,Member,${day}`),
    ].join("\n");

  it("one value that can only be month-first proves it for the whole column", async () => {
    const proved = await readText(list("04/07/2027", "12/31/2027"));
    expect([proved.asks, personIn(proved)?.renewsOn]).toEqual([[], "2027-04-07"]);
    const british = await readText(list("04/07/2027", "31/12/2027"));
    expect([british.asks, personIn(british)?.renewsOn]).toEqual([[], "2027-07-04"]);
  });

  it.each([[["04/07/2027"]], [["04/07/2027", "12/31/2027", "31/12/2027"]]])(
    "%j is asked for",
    async (days) => {
      const open = await readText(list(...days));
      expect(open.asks).toEqual([{ is: "dates", headings: ["expiry date"] }]);
      const said = await readText(list(...days), { dates: "month-first" });
      expect([said.asks, personIn(said)?.renewsOn]).toEqual([[], "2027-04-07"]);
    },
  );

  it("dots and equal numbers say nothing about the order", async () => {
    const { asks } = await readText(list("4.7.2027", "01/01/2027", "2027-07-04"));
    expect(asks).toEqual([]);
  });

  it.each(["-", "NULL", "never", "Lifetime", "n/a", "0000-00-00", "unbefristet", ""])(
    "“%s” is no day, and refuses nobody",
    async (none) => {
      expect(personIn(await readText(list(none)))).toMatchObject({
        ...{ renewsOn: "2027-11-29", note: undefined },
      });
    },
  );
});

describe("what a form says", () => {
  it("puts the fields of single words and columns together, and reads them back", () => {
    const wanted = {
      ...{ name: "0", "word:": "out", "word:pending": "supporter", "word:odd": "" },
      ...{ "leave:3": "yes", "leave:7": "yes" },
    };
    const fields = fieldsFrom(wanted, { email: 4 });
    expect(fields).toMatchObject({ name: "0", email: "", leave: "3 7" });
    expect(DECIDED.test(fields.decided)).toBe(true);
    const { decided, leave } = choicesIn(fields);
    expect([...decided]).toEqual([
      ["", "out"],
      ["pending", "supporter"],
    ]);
    expect([...leave]).toEqual([3, 7]);
    expect(DECIDED.test("pending=king")).toBe(false);
  });
});
