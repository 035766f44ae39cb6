import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, perform, readInput } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import {
  anOfficer,
  anOpenRequest,
  askFor,
  type Officer,
  turnsKey,
} from "../../testing/officers.ts";
import { change as changeBranch } from "../branches/changing/acts/change.ts";
import { exportRegister } from "../doorsteps/exporting/acts/export-register.ts";
import { hold, holdMotion } from "../holds/door.ts";
import { exportRoll } from "../membership/exporting/acts/export-roll.ts";
import { liftByRequest } from "../membership/suspending/acts/lift-by-request.ts";
import { suspend } from "../membership/suspending/acts/suspend.ts";
import { anIdea } from "../proposals/testing.ts";
import { withdraw } from "../requests/asking/acts/withdraw.ts";
import { findRequest } from "../requests/door.ts";

const at = aHouse();

let safety: Officer;
let committee: Officer;
let subject: Officer;
beforeAll(async () => {
  safety = await anOfficer(at, "safety-officer");
  committee = await anOfficer(at, "national-committee");
  subject = await anOfficer(at, "trustee");
});

const ID = "0f0e0d0c-0b0a-4908-8706-0504030201ab";

/** An input that each official act reads, so that a new act stands here before it can be tested. */
const INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [suspend.name]: { person: ID, days: "3", ground: "threats" },
  [liftByRequest.name]: { person: ID },
  [exportRoll.name]: { whom: "members", holds: "letters" },
  "offices.grant": { person: ID, office: "trustee", months: "2" },
  "discussions.hide": { topicId: "7", kind: "comment", postId: "7", ground: "threats" },
  "discussions.restore-by-request": { topicId: "7", kind: "comment", postId: "7" },
  "discussions.hide-post": { kind: "heard-group", postId: "7", ground: "threats" },
  "discussions.restore-post-by-request": { kind: "heard-group", postId: "7" },
  "opinions.hide": { topicId: "7", statementId: "7", ground: "threats" },
  "events.hide": { kind: "event", postId: "7", ground: "threats" },
  "events.restore-by-request": { kind: "event", postId: "7" },
  "meetings.hide": { kind: "agenda-point", postId: "7", ground: "threats" },
  "meetings.restore-by-request": { kind: "agenda-point", postId: "7" },
  "opinions.restore-by-request": { topicId: "7", statementId: "7" },
  "discussions.slow": { topicId: "7" },
  [exportRegister.name]: { register: "7", round: "" },
  "imports.bring-in": { hash: "0a".repeat(32), name: "7", email: "9" },
  "imprint.change": {
    controller: "Our Party",
    address: "PO Box 12, Truro, TR1 1AA",
    promoter: "Ada Okafor",
    contact: "hello@party.example",
    fee: "12",
  },
  [hold.name]: { proposal: "7", ground: "threats" },
  [holdMotion.name]: { motion: "7", ground: "threats" },
  "news.mail-to-all": { subject: "To all", text: "Dear everybody.", whom: "members" },
  "imports.give-mailbox": { mailbox: "7" },
  "ballots.replace-pack": { pack: "7" },
  "doubles.unite-by-request": { person: ID, other: ID.replace("0f", "0b") },
  "elections.call-by-request": { kind: "office", office: "trustee" },
  [changeBranch.name]: { branch: "7", what: "merge", into: "9" },
  "claims.approve-by-keys": { claim: "7" },
  "claims.set-budget": { body: "committee", year: "2027", amount: "4000" },
  "refunds.pay-back": { list: "7", hash: "0a".repeat(32) },
  "payments.refund": { payment: "7" },
  "money.accept-large-gift": { gift: "7", as: "gifts" },
  "money.set-unit": { branch: "7", books: "own", from: "2027-01-01", registered: "yes" },
  "money.name-bank-account": { title: "Our Party", sortCode: "112233", number: "12345678" },
  "newsletters.send": { id: "7", fingerprint: "0a".repeat(32) },
  "editorials.correct": {
    ...{ id: "7", fingerprint: "0a".repeat(32) },
    ...{ what: "words", was: "on Tuesday", becomes: "on Wednesday" },
  },
  "editorials.publish": { id: "7", fingerprint: "0a".repeat(32) },
  "editorials.withdraw": { id: "7" },
  "press.correct": { id: "7", correction: "It was fourteen, and not thirteen." },
  "press.publish": { id: "7", fingerprint: "0a".repeat(32) },
  "repairs.open": {},
  "silences.begin": { place: "branch:7", hours: "24" },
  "silences.end": { id: "7" },
  "chat.set-role": { meaning: "branch:7", role: "800000000000000001" },
  "social.connect-account": { account: "7" },
  "teams.give-duty": { duty: "contact", team: "7" },
};

const WRITTEN = new Set([
  "subject",
  "text",
  "title",
  "controller",
  "address",
  "promoter",
  "contact",
  "correction",
  ...["was", "becomes"],
]);

/** Other spellings of one id or number, such as a hostile form could send. */
const spellingsOf = (value: string): readonly string[] => [
  value.toUpperCase(),
  value.replace("a", "A"),
  ` ${value}`,
  `${value} `,
  `\t${value}\n`,
  `+${value}`,
  `0${value}`,
  `${value}.0`,
  `${value}e0`,
  `{${value}}`,
  `urn:uuid:${value}`,
  value.replaceAll("-", ""),
  value.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  value.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  `${value}\0`,
  `\u200b${value}`,
];

describe("every field of every official act", () => {
  it("is among those that are looked at here", () => {
    expect([...at.house.officialActs.keys()].sort()).toEqual(Object.keys(INPUTS).sort());
  });

  it.each(Object.keys(INPUTS))(
    "%s: means one thing in whatever spelling, or is refused",
    (name) => {
      const act = at.house.officialActs.get(name) as AnyAct;
      const input = INPUTS[name] ?? {};
      const meant = readInput(act.input, input);
      expect(isRefusal(meant)).toBe(false);
      for (const [field, value] of Object.entries(input)) {
        if (WRITTEN.has(field)) continue;
        for (const spelling of spellingsOf(value)) {
          const read = readInput(act.input, { ...input, [field]: spelling });
          if (!isRefusal(read))
            expect(read, `${field}: ${JSON.stringify(spelling)}`).toEqual(meant);
        }
      }
    },
  );

  it.each(Object.keys(INPUTS))("%s: says from its change whom it touches", (name) => {
    expect(at.house.officialActs.get(name)?.about).toBeTypeOf("function");
  });
});

const find = (name: string) => at.house.officialActs.get(name) as AnyAct;
const spelled = ({ personId }: Person) => [personId, personId.toUpperCase()];

describe("whoever an official act is about", () => {
  it("turns no key for their own suspension, however their id was spelled, and it has no twin", async () => {
    const act = suspend;
    for (const person of spelled(subject.person)) {
      const input = { person, days: "3", ground: "threats" };
      const number = await anOpenRequest(at, act, input, safety);
      expect(await turnsKey(at, number, subject)).toMatchObject({ kind: "not-allowed" });
      for (const twin of spelled(subject.person)) {
        const outcome = await askFor(at, act, { ...input, person: twin }, safety);
        expect(outcome).toMatchObject({ kind: "conflict" });
      }
      await perform(at.house, withdraw, { number: String(number) }, { actor: safety.person });
    }
  });

  it("asks for nothing for themselves in another spelling", async () => {
    for (const person of spelled(safety.person)) {
      const outcome = await askFor(at, suspend, { person, days: "3", ground: "threats" }, safety);
      expect(outcome).toMatchObject({ kind: "not-allowed" });
    }
  });

  it("is every author of a proposal that is to be held", async () => {
    const proposal = String(await anIdea(at.house, committee.person));
    const input = { proposal, ground: "threats" };
    const number = await anOpenRequest(at, hold, input, safety);
    expect(await turnsKey(at, number, committee)).toMatchObject({ kind: "not-allowed" });
    expect((await findRequest(at.house.database, number))?.state).toBe("open");
  });

  it("is nobody whose id only stands in a letter's text", async () => {
    const facilitator = await anOfficer(at, "facilitator");
    const input = { subject: "To all", text: facilitator.person.personId, whom: "members" };
    const number = await anOpenRequest(at, find("news.mail-to-all"), input, committee);
    expect(isRefusal(await turnsKey(at, number, facilitator))).toBe(false);
  });
});
