import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import {
  byClock,
  byCount,
  byJury,
  byOperator,
  byTeam,
  type Capacity,
  inOffice,
} from "../../platform/capacity.ts";
import { aHouse } from "../../testing/a-house.ts";
import { newestEntryTexts } from "../record/testing.ts";
import { everyAct } from "./every-act.ts";

const at = aHouse();

const byKeys = inOffice("safety-officer", "national-committee");
const KEYS = "Safety officer and National committee";
const KEY_OFFICES = ["national-committee", "safety-officer"];

/**
 * The words and offices of a line of each act, as lines of version 0.1.0 hold them. The record is never written anew,
 * and whoever reads it goes by these words: a change here parts the lines of before from those of after. Acts are written
 * with a stroke, since with a dot some would be names of tables.
 */
const LINES: readonly (readonly [
  act: string,
  Capacity,
  by: string,
  offices?: readonly string[],
])[] = [
  ["ballots/call-trustees", byClock, "the clock"],
  ["actions/call", inOffice("national-committee"), "National committee", ["national-committee"]],
  [
    "actions/call-off",
    inOffice("national-committee"),
    "National committee",
    ["national-committee"],
  ],
  ["appointments/answer-naming", { kind: "member" }, "a member"],
  [
    "appointments/back",
    inOffice("national-committee"),
    "National committee",
    ["national-committee"],
  ],
  ["appointments/draw-lot", byClock, "the clock"],
  ["appointments/fix-lot", byClock, "the clock"],
  ["appointments/move-on", byClock, "the clock"],
  ["appointments/open-lot", byClock, "the clock"],
  ["appointments/stop", byCount("members", 5), "5 members"],
  ["appointments/tend-lot", byClock, "the clock"],
  [
    "appointments/withdraw",
    inOffice("national-committee"),
    "National committee",
    ["national-committee"],
  ],
  ["branches/call-off", byJury, "a jury drawn by lot"],
  ["branches/change", byKeys, KEYS, KEY_OFFICES],
  ["branches/object", byCount("members", 3), "3 members"],
  ["branches/pledge", byCount("members", 10), "10 members"],
  ["branches/resign", inOffice("branch-secretary"), "Branch secretary", ["branch-secretary"]],
  ["branches/take-effect", byClock, "the clock"],
  ["bulletins/send-letter", inOffice("branch-secretary"), "Branch secretary", ["branch-secretary"]],
  [
    "bulletins/turn-letter-key",
    inOffice("branch-secretary", "branch-treasurer"),
    "Branch secretary and Branch treasurer",
    ["branch-secretary", "branch-treasurer"],
  ],
  ["elections/call", byClock, "the clock"],
  ["elections/call-in-branch", byClock, "the clock"],
  ["elections/call-by-request", byKeys, KEYS, KEY_OFFICES],
  ["elections/draw-order", byClock, "the clock"],
  ["elections/end-abolished", byClock, "the clock"],
  ["elections/freeze", byClock, "the clock"],
  ["elections/install", byClock, "the clock"],
  ["elections/overturn", byJury, "a jury drawn by lot"],
  ["elections/stand", { kind: "member" }, "a member"],
  ["ballots/close", byClock, "the clock"],
  ["ballots/decline-trustee", inOffice("facilitator"), "Facilitator", ["facilitator"]],
  ["ballots/hand-in-key-part", inOffice("treasurer"), "Treasurer", ["treasurer"]],
  ["ballots/open", byClock, "the clock"],
  ["ballots/print-sheets", inOffice("trustee"), "Trustee", ["trustee"]],
  ["ballots/replace-pack", byKeys, KEYS, KEY_OFFICES],
  ["ballots/seat-trustees", byClock, "the clock"],
  ["ballots/serve-as-trustee", { kind: "member" }, "a member"],
  ["deeds/answer", { kind: "member" }, "a member"],
  ["deeds/ask-for-none", { kind: "authors" }, "the authors"],
  ["deeds/doubt", byCount("members", 5), "5 members"],
  ["deeds/end", inOffice("treasurer"), "Treasurer", ["treasurer"]],
  ["deeds/take", { kind: "member" }, "a member"],
  ["news/draw-slot", byClock, "the clock"],
  ["news/fix-slot", byClock, "the clock"],
  ["social/draw-rota", byClock, "the clock"],
  ["social/connect-account", byKeys, KEYS, KEY_OFFICES],
  ["social/disconnect-account", inOffice("trustee"), "Trustee", ["trustee"]],
  ["social/fix-rota", byClock, "the clock"],
  ["social/judge-post", { kind: "rota" }, "a rota drawn by lot"],
  ["social/note-posted", byClock, "the clock"],
  ["social/take-down", byCount("members", 10), "10 members"],
  ["discussions/hide", byKeys, KEYS, KEY_OFFICES],
  ["discussions/hide-post", byKeys, KEYS, KEY_OFFICES],
  ["discussions/restore-post", byJury, "a jury drawn by lot"],
  ["discussions/restore-post-by-request", byKeys, KEYS, KEY_OFFICES],
  ["discussions/restore", byJury, "a jury drawn by lot"],
  ["discussions/restore-by-request", byKeys, KEYS, KEY_OFFICES],
  ["events/hide", byKeys, KEYS, KEY_OFFICES],
  ["events/restore", byJury, "a jury drawn by lot"],
  ["events/restore-by-request", byKeys, KEYS, KEY_OFFICES],
  ["meetings/hide", byKeys, KEYS, KEY_OFFICES],
  ["meetings/restore", byJury, "a jury drawn by lot"],
  ["meetings/restore-by-request", byKeys, KEYS, KEY_OFFICES],
  ["opinions/hide", byKeys, KEYS, KEY_OFFICES],
  ["opinions/restore", byJury, "a jury drawn by lot"],
  ["opinions/restore-by-request", byKeys, KEYS, KEY_OFFICES],
  ["discussions/slow", byKeys, KEYS, KEY_OFFICES],
  [
    "doorsteps/export-register",
    inOffice("trustee", "safety-officer"),
    "Trustee and Safety officer",
    ["safety-officer", "trustee"],
  ],
  ["doorsteps/fetch-export", { kind: "asker" }, "whoever asked for it"],
  ["doubles/part", byJury, "a jury drawn by lot"],
  ["doubles/unite-by-request", byKeys, KEYS, KEY_OFFICES],
  ["holds/free", byJury, "a jury drawn by lot"],
  ["holds/free-motion", byJury, "a jury drawn by lot"],
  ["holds/hold-motion", byKeys, KEYS, KEY_OFFICES],
  ["holds/hold", byKeys, KEYS, KEY_OFFICES],
  ["holds/release", byClock, "the clock"],
  ["imports/bring-in", byKeys, KEYS, KEY_OFFICES],
  ["imports/give-mailbox", byKeys, KEYS, KEY_OFFICES],
  ["imprint/change", byKeys, KEYS, KEY_OFFICES],
  ["imports/import", byOperator, "the operator"],
  ["imports/take-back", inOffice("trustee"), "Trustee", ["trustee"]],
  ["juries/call", byClock, "the clock"],
  ["juries/close", byJury, "a jury drawn by lot"],
  ["juries/draw", byClock, "the clock"],
  ["juries/lapse", byClock, "the clock"],
  ["juries/leave-as-is", byClock, "the clock"],
  ["juries/stand", byCount("members", 5), "5 members"],
  ["record/tell-the-time", byClock, "the clock"],
  [
    "membership/export-roll",
    inOffice("trustee", "safety-officer"),
    "Trustee and Safety officer",
    ["safety-officer", "trustee"],
  ],
  ["membership/fetch-roll", { kind: "asker" }, "whoever asked for it"],
  ["membership/import", byOperator, "the operator"],
  ["membership/lift-by-request", byKeys, KEYS, KEY_OFFICES],
  ["membership/lift-suspension", byJury, "a jury drawn by lot"],
  ["membership/suspend", byKeys, KEYS, KEY_OFFICES],
  [
    "news/mail-to-all",
    { ...inOffice("national-committee"), unopposedHours: 48 },
    "National committee; members had 48 hours to stop it",
    ["national-committee"],
  ],
  ["news/post", byClock, "the clock"],
  ["claims/approve", inOffice("treasurer"), "Treasurer", ["treasurer"]],
  ["claims/approve-by-keys", byKeys, KEYS, KEY_OFFICES],
  ["claims/set-budget", byKeys, KEYS, KEY_OFFICES],
  ["money/accept-gift", inOffice("treasurer"), "Treasurer", ["treasurer"]],
  ["money/accept-large-gift", byKeys, KEYS, KEY_OFFICES],
  ["money/close-month", byClock, "the clock"],
  ["money/forfeit-gift", inOffice("treasurer"), "Treasurer", ["treasurer"]],
  ["money/import-statement", inOffice("treasurer"), "Treasurer", ["treasurer"]],
  ["money/name-bank-account", byKeys, KEYS, KEY_OFFICES],
  ["money/set-unit", byKeys, KEYS, KEY_OFFICES],
  ["money/return-gift", inOffice("treasurer"), "Treasurer", ["treasurer"]],
  ["payments/refund", byKeys, KEYS, KEY_OFFICES],
  ["motions/finish", { kind: "ballot", on: "proposal" }, "the ballot"],
  ["motions/move-on", byClock, "the clock"],
  ["motions/put", { kind: "member" }, "a member"],
  ["motions/put-to-party", { kind: "ballot", on: "proposal" }, "the ballot"],
  ["offices/appoint", { kind: "founding" }, "the founding"],
  ["offices/end", byClock, "the clock"],
  ["offices/end-grant", byJury, "a jury drawn by lot"],
  ["offices/grant", byKeys, KEYS, KEY_OFFICES],
  ["offices/recall", { kind: "ballot", on: "person" }, "a ballot of the members"],
  ["offices/resign", inOffice("facilitator"), "Facilitator", ["facilitator"]],
  ["party/found", { kind: "founders" }, "the founders"],
  ["polling/set-hustings", inOffice("treasurer"), "Treasurer", ["treasurer"]],
  ["policy/call-review", byCount("members", 1), "1 member"],
  ["policy/open-review", byClock, "the clock"],
  ["proposals/adopt", byCount("supporters", 5), "5 supporters"],
  ["proposals/answer-merge", { kind: "authors-of-both" }, "the authors of both"],
  ["proposals/carry-out", { kind: "ballot", on: "proposal" }, "the ballot"],
  ["proposals/finish", { kind: "ballot", on: "proposal" }, "the ballot"],
  ["proposals/freeze", { kind: "authors" }, "the authors"],
  ["proposals/redraft", { kind: "authors" }, "the authors"],
  ["proposals/move-on", byClock, "the clock"],
  ["proposals/publish", { kind: "author" }, "the author"],
  ["proposals/support", byCount("supporters", 1), "1 supporter"],
  ["proposals/take-pen", byCount("supporters", 10), "10 supporters"],
  ["proposals/withdraw", { kind: "author" }, "the author"],
  ["recalls/finish", { kind: "ballot", on: "person" }, "a ballot of the members"],
  ["recalls/move-on", byClock, "the clock"],
  ["recalls/start", { kind: "member" }, "a member"],
  ["recalls/support", byCount("members", 10), "10 members"],
  ["record/replace-key", byOperator, "the operator"],
  ["refunds/pay-back", byKeys, KEYS, KEY_OFFICES],
  ["repairs/close", byOperator, "the operator"],
  ["newsletters/send", byKeys, KEYS, KEY_OFFICES],
  ["newsletters/stop", inOffice("trustee"), "Trustee", ["trustee"]],
  [
    "newsletters/turn-key",
    inOffice("branch-secretary", "branch-treasurer"),
    "Branch secretary and Branch treasurer",
    ["branch-secretary", "branch-treasurer"],
  ],
  ["newsletters/post", byClock, "the clock"],
  ["editorials/correct", byKeys, KEYS, KEY_OFFICES],
  ["editorials/publish", byKeys, KEYS, KEY_OFFICES],
  ["editorials/withdraw", byKeys, KEYS, KEY_OFFICES],
  ["press/correct", byKeys, KEYS, KEY_OFFICES],
  ["press/publish", byKeys, KEYS, KEY_OFFICES],
  ["press/take-away-mention", byTeam(7, 1), "team 7, by 1 member of it"],
  ["silences/begin", byKeys, KEYS, KEY_OFFICES],
  ["silences/end", byKeys, KEYS, KEY_OFFICES],
  ["chat/set-role", byKeys, KEYS, KEY_OFFICES],
  ["teams/give-duty", byKeys, KEYS, KEY_OFFICES],
  ["reports/end-loan", inOffice("treasurer"), "Treasurer", ["treasurer"]],
  ["reports/name-election", inOffice("treasurer"), "Treasurer", ["treasurer"]],
  ["reports/note-loan", inOffice("treasurer"), "Treasurer", ["treasurer"]],
  ["reports/send-report", inOffice("treasurer"), "Treasurer", ["treasurer"]],
  [
    "repairs/open",
    inOffice("trustee", "national-committee"),
    "Trustee and National committee",
    ["national-committee", "trustee"],
  ],
  ["repairs/repair", byOperator, "the operator"],
  ["repairs/review", inOffice("treasurer"), "Treasurer", ["treasurer"]],
  ["requests/approve", inOffice("trustee"), "Trustee", ["trustee"]],
  ["requests/ask", inOffice("national-committee"), "National committee", ["national-committee"]],
  ["requests/expire", byClock, "the clock"],
  ["requests/refuse", { kind: "check" }, "the check before it runs"],
  ["requests/sign", inOffice("safety-officer"), "Safety officer", ["safety-officer"]],
  ["requests/stop", byCount("members", 5), "5 members"],
  ["requests/withdraw", inOffice("safety-officer"), "Safety officer", ["safety-officer"]],
  ["teams/close-decisions", byTeam(7, 4), "team 7, by 4 members of it"],
  ["teams/join", byCount("members", 3), "3 members"],
  ["teams/tend", byClock, "the clock"],
];

const nameOf = (written: string): string => written.replace("/", ".");

const MOMENT = new Date("2026-11-29T12:00:00Z");

async function entryOf(act: string, by: Capacity): Promise<string> {
  const line = { act, by, on: "/x/1", says: "Something was done." };
  await inTransaction(at.house, (tx) => at.house.record(tx, line, MOMENT));
  const [entry = ""] = await newestEntryTexts(at.house.database, 1);
  return entry;
}

describe("the bytes of the record", () => {
  it.each(LINES.map((line) => ({ line })))("are for $line.0 what they were", async ({ line }) => {
    const [written, capacity, by, offices] = line;
    const act = nameOf(written);
    const held = offices === undefined ? "" : `"offices":${JSON.stringify(offices)},`;
    expect(await entryOf(act, capacity)).toBe(
      `{"act":"${act}","at":"2026-11-29T12:00:00.000Z","by":"${by}",${held}"on":"/x/1","says":"Something was done.","v":1}`,
    );
  });

  it("are told for every act that leaves a line", () => {
    const told = new Set(LINES.map(([act]) => nameOf(act)));
    const leaving = everyAct().filter((act) => act.record !== undefined);
    expect(leaving.map(({ name }) => name).filter((name) => !told.has(name))).toEqual([]);
  });
});

describe("offices whose titles hold the title of another", () => {
  it.each([
    ["deputy-treasurer", "Deputy treasurer"],
    ["branch-trustee", "Branch trustee"],
    ["treasurer-of-a-branch", "Treasurer of a branch"],
  ])("%s is itself in the record, and no other", async (office, title) => {
    const entry = JSON.parse(await entryOf("rooms.act", inOffice(office)));
    expect(entry).toMatchObject({ by: title, offices: [office] });
  });

  it("stand beside the other where both acted", async () => {
    const entry = JSON.parse(await entryOf("rooms.act", inOffice("deputy-treasurer", "treasurer")));
    expect(entry).toMatchObject({
      by: "Deputy treasurer and Treasurer",
      offices: ["treasurer", "deputy-treasurer"],
    });
  });

  it("are not found in words that only speak of them", async () => {
    const says = "the treasurer's cat";
    const entry = JSON.parse(await entryOf("rooms.act", { kind: "as-written", says }));
    expect(entry.by).toBe(says);
    expect(entry.offices).toBeUndefined();
  });
});
