import { readFileSync } from "node:fs";
import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { fieldsOfAct } from "../../testing/fields-of-acts.ts";
import { ADDED } from "../mail/door.ts";
import { listAnnouncements } from "../wiring/drawn/announcements.ts";
import { everyAct } from "../wiring/every-act.ts";

const ROOT = `${import.meta.dirname}/../..`;
const WORDS = "What somebody wrote with their own hands, in a sentence or two.";

/** Acts in which somebody writes a sentence. */
const writing = everyAct()
  .filter((act) => fieldsOfAct(act).some(({ schema }) => safeParse(schema, WORDS).success))
  .map(({ name }) => name);

/** Apart, since a room and an act together can be what a table of its is called. */
const of = (room: string, ...acts: readonly string[]) => acts.map((act) => `${room}.${act}`);

/** Acts that tell through a file that several share. */
const THROUGH: Readonly<Record<string, readonly string[]>> = {
  "app/amendments/letters.ts": [...of("amendments", "compose", "move")],
  "app/elections/calling/letters.ts": [
    ...of("elections", "call", "call-by-request", "call-in-branch"),
  ],
  "app/meetings/letters.ts": [...of("meetings", "call-off", "move")],
  "app/polling/hustings/letters.ts": [...of("polling", "set-hustings")],
  "app/proposals/letters.ts": [...of("proposals", "ask-merge", "revise")],
  "app/proposals/stages/telling.ts": [...of("proposals", "move-on", "publish")],
  "app/social/reading.ts": [...of("social", "draw-rota", "plan-post")],
  "app/requests/telling.ts": [...of("requests", "expire", "stop", "withdraw")],
  // What rooms told of before there was one way to do it.
  "app/this-week/telling/listeners.ts": [...of("deeds", "ask-for-none", "end", "take")],
};

/** In which somebody writes, and of which nobody who follows a thing is told. A new act stands here with why not. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {
  "It is on no thing that can be followed, or on none yet": [
    ...of("appointments", "draw-lot", "open-lot"),
    ...of("branches", "begin-founding"),
    ...of("canvass", "answer-online", "group-answer", "group-online", "link-group", "open-stall"),
    ...of("canvass", "ask-monthly", "take-answers"),
    ...of("contact", "answer-message", "change-question", "confirm-message", "note-message"),
    ...of("contact", "send-message", "write-question"),
    ...of("newsletters", "change", "write"),
    ...of("editorials", "change", "correct", "write"),
    ...of("press", "change-release", "correct", "correct-mention", "suggest-mention"),
    ...of("press", "answer-suggestion", "write-mention", "write-release"),
    ...of("demo", "be-somebody"),
    ...of("doorsteps", "hand-in-register", "heed-wish", "make-round", "note-leaflets"),
    ...of("actions", "add-kit", "call", "offer-place"),
    ...of("events", "add-photo", "hold"),
    ...of("imprint", "change"),
    ...of("meetings", "propose-topic"),
    ...of("motions", "put"),
    ...of("news", "begin-article", "call-ready", "change-article", "correct-article", "draw-slot"),
    ...of("news", "mail-to-all", "note-draft", "withdraw-article"),
    ...of("pictures", "add-picture", "change-picture"),
    ...of("promises", "answer", "ask", "say-what-became"),
    ...of("recalls", "answer", "start"),
    ...of("repairs", "repair", "review"),
    ...of("teams", "ask-newcomer", "describe", "found", "join", "propose"),
    ...of(
      "teamwork",
      "add-task",
      "call-meeting",
      "call-off-meeting",
      "write-letter",
      "write-notes",
    ),
    ...of("vouching", "vouch"),
    ...of("bulletins", "answer-message", "write-letter", "write-message"),
  ],
  "Whoever follows a branch hears of its discussion; of what touches its members they have a letter":
    [...of("branches", "change", "look", "save-notes", "say-what")],
  "It is read on the page of an action or its place, and whoever comes has a letter where a place is called off":
    [...of("actions", "call-off", "change", "note-permission", "write-risks")],
  "Whoever comes to an event has a letter of a move and a cancellation; nobody else follows one, and who comes is the host's alone":
    [...of("events", "answer", "cancel", "change", "check-in-by-link", "say-coming", "sign-up")],
  "It is nobody's but its writer's, or is shown to everybody by a later act that tells": [
    ...of("drafting", "declare"),
    ...of("elections", "show-picture", "write"),
    ...of("proposals", "save-draft"),
    ...of("requests", "ask"),
  ],
  "It is of a person's own account, of money, or a secret": [
    ...of("ballots", "cast"),
    ...of("canvass", "confirm-contact", "withdraw-contact"),
    ...of("doubles", "confirm", "stop"),
    ...of(
      "membership",
      "change-details",
      "confirm",
      "confirm-email-change",
      "join",
      "leave",
      "stop-email-change",
    ),
    ...of("press", "choose-early", "confirm-reader", "leave-list"),
    ...of("money", "bring-running", "check-gift", "give", "name-bank-account"),
    ...of("claims", "claim", "refuse"),
    ...of("reports", "note-loan", "note-visit"),
    ...of("sign-in", "add-passkey", "confirm-joining", "rename-passkey", "use-code", "use-passkey"),
  ],
  "Putting one's own words right is no news": [...of("discussions", "edit-comment")],
  "A report is for those who hold the keys, and what they hide stands in a public list": [
    ...of("discussions", "report"),
  ],
  "Whoever supports it has a letter, and its text says at its next step what became of it": [
    ...of("amendments", "decline"),
  ],
  "Authors write on at one text all day long; what they finish is a step of the proposal, of which it tells":
    [...of("drafting", "finish", "save-text")],
  "It asks one person, who has a letter; what they answer is told": [...of("deeds", "name")],
  "Its reasons are said with the verdict, of which the jury tells": [
    ...of("juries", "challenge", "vote"),
  ],
  "What was done stands, and nothing came of it to tell": [...of("juries", "leave-as-is")],
  "The draw of an order decides nothing that is not on the paper": [
    ...of("elections", "draw-order"),
  ],
  "Nine members judge a post for a day; what is posted is posted": [...of("social", "judge-post")],
  "Whoever brought a post hears of its steps from it; how it goes out stands on its page, as does who wants it down":
    [...of("social", "settle-post", "take-down")],
  "It is a secret, and nothing is posted with it before two keys": [
    ...of("social", "offer-account"),
  ],
  "by the chat server, of one's own account": [...of("chat", "link")],
};

const tells = listAnnouncements(ROOT).filter(({ name }) =>
  ["mail.added", "mail.happened"].includes(name),
);
const telling = tells.flatMap(({ announcedBy }) =>
  announcedBy.flatMap((by) => (by.startsWith("app/") ? (THROUGH[by] ?? [by]) : by)),
);

describe("whatever people add to a thing that others follow", () => {
  it("is told to whoever follows it, or stands in the list above with why not", () => {
    const untold = Object.values(UNTOLD).flat();
    const unknown = writing.filter((name) => !telling.includes(name) && !untold.includes(name));
    expect(unknown).toEqual([]);
    expect(untold.filter((name) => telling.includes(name))).toEqual([]);
    const stillThere = new Set<string>(writing);
    expect(untold.filter((name) => !stillThere.has(name))).toEqual([]);
  });

  it("is told through files of which it is known who uses them", () => {
    expect(telling.filter((name) => name.startsWith("app/"))).toEqual([]);
    const acts = new Set<string>(everyAct().map(({ name }) => name));
    expect(telling.filter((name) => !acts.has(name))).toEqual([]);
  });

  it("is of no kind that nothing announces", () => {
    const { announcedBy = [] } = tells.find(({ name }) => name === "mail.added") ?? {};
    expect(announcedBy.length).toBeGreaterThan(10);
    const files = announcedBy.map((by) => (by.startsWith("app/") ? by : fileOf(by)));
    const written = files.map((file) => readFileSync(`${ROOT}/${file}`, "utf8")).join("\n");
    expect(ADDED.filter((kind) => !written.includes(`"${kind}"`))).toEqual([]);
  });
});

const FILES = Object.keys(import.meta.glob("../*/**/acts/*.ts")).filter(
  (file) => !file.includes(".test."),
);

/** An act has one name everywhere: its room and its file. */
function fileOf(act: string): string {
  const [room, own] = act.split(".");
  const file = FILES.find(
    (one) => one.startsWith(`../${room}/`) && one.endsWith(`/acts/${own}.ts`),
  );
  return `app/${file?.slice("../".length)}`;
}
