import { isOffice, powerPlanOf, titleOf } from "../../rulebook/door.ts";
import type { Request } from "../request.ts";
import { words } from "../words.ts";

type Sent = Readonly<Record<string, unknown>>;

const textIn = (sent: Sent, name: string): string => String(sent[name] ?? "");

type Asks = (sent: Sent, subject: string | undefined) => string;

/** What each official act is called while it is asked for, by its room: made of what its form sent, and of no person. */
const ASKED: Readonly<Record<string, Readonly<Record<string, Asks>>>> = {
  ballots: { "replace-pack": () => words.asks.replacePack },
  branches: { change: (sent) => words.asks.changeBranch[whatIn(sent)] },
  chat: { "set-role": () => words.asks.setChatRole },
  claims: {
    "approve-by-keys": () => words.asks.approveClaim,
    "set-budget": () => words.asks.setBudget,
  },
  discussions: {
    hide: (sent) => words.asks.hide[postKindIn(sent)],
    "hide-post": (sent) => words.asks.hide[postKindIn(sent)],
    "restore-by-request": (sent) => words.asks.restore[postKindIn(sent)],
    "restore-post-by-request": (sent) => words.asks.restore[postKindIn(sent)],
    slow: () => words.asks.slow,
  },
  doorsteps: { "export-register": () => words.asks.exportRegister },
  doubles: { "unite-by-request": () => words.asks.uniteAccounts },
  editorials: {
    correct: () => words.asks.correctArticle,
    publish: () => words.asks.publishArticle,
    withdraw: () => words.asks.withdrawArticle,
  },
  elections: {
    "call-by-request": (sent) =>
      words.asks.callElection[electedKindIn(sent)](officeIn(sent) || textIn(sent, "candidacy")),
  },
  events: {
    hide: (sent) => words.asks.hide[postKindIn(sent)],
    "restore-by-request": (sent) => words.asks.restore[postKindIn(sent)],
  },
  holds: {
    hold: (sent, title) => words.asks.hold(textIn(sent, "proposal"), title),
    "hold-motion": (sent, title) => words.asks.holdMotion(textIn(sent, "motion"), title),
  },
  imports: {
    "bring-in": () => words.asks.bringIn,
    "give-mailbox": () => words.asks.giveMailbox,
  },
  imprint: { change: () => words.asks.changeImprint },
  membership: {
    "export-roll": (sent) => words.asks.exportRoll[whomIn(sent)],
    "lift-by-request": () => words.asks.liftSuspension,
    suspend: (sent) => words.asks.suspend(Number(textIn(sent, "days"))),
  },
  meetings: {
    hide: (sent) => words.asks.hide[postKindIn(sent)],
    "restore-by-request": (sent) => words.asks.restore[postKindIn(sent)],
  },
  money: {
    "accept-large-gift": () => words.asks.acceptGift,
    "name-bank-account": () => words.asks.bankAccount,
    "set-unit": (sent) =>
      textIn(sent, "books") === "own" ? words.asks.beginUnit : words.asks.endUnit,
  },
  news: { "mail-to-all": (sent) => words.asks.mailToAll[whomIn(sent)] },
  newsletters: { send: () => words.asks.sendNewsletter },
  offices: {
    grant: (sent) => words.asks.grant(officeIn(sent), Number(textIn(sent, "months"))),
  },
  opinions: {
    hide: () => words.asks.hideStatement,
    "restore-by-request": () => words.asks.restoreStatement,
  },
  refunds: { "pay-back": () => words.asks.payBack },
  payments: { refund: () => words.asks.refundPayment },
  press: {
    correct: () => words.asks.correctRelease,
    publish: () => words.asks.publishRelease,
  },
  repairs: { open: () => words.asks.openRepairs },
  silences: {
    begin: () => words.asks.beginSilence,
    end: () => words.asks.endSilence,
  },
  social: { "connect-account": () => words.asks.connectAccount },
  teams: { "give-duty": () => words.asks.giveDuty },
};

export const own = <Value>(
  record: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined => (Object.hasOwn(record, name) ? record[name] : undefined);

export function findAsks(act: string): Asks | undefined {
  const [room = "", name = ""] = act.split(".");
  return own(own(ASKED, room) ?? {}, name);
}

const postKindIn = (sent: Sent): keyof typeof words.asks.hide => {
  const kind = textIn(sent, "kind");
  return Object.hasOwn(words.asks.hide, kind) ? (kind as "comment") : "comment";
};

const electedKindIn = (sent: Sent): keyof typeof words.asks.callElection => {
  const kind = textIn(sent, "kind");
  return Object.hasOwn(words.asks.callElection, kind) ? (kind as "office") : "office";
};

const whatIn = (sent: Sent): keyof typeof words.asks.changeBranch => {
  const what = textIn(sent, "what");
  return Object.hasOwn(words.asks.changeBranch, what) ? (what as "close") : "close";
};

const whomIn = (sent: Sent) => (textIn(sent, "whom") === "everybody" ? "everybody" : "members");

const officeIn = (sent: Sent): string => {
  const office = textIn(sent, "office");
  return isOffice(office) ? titleOf(office) : office;
};

/**
 * What is asked for, as one would ask for it: "Hide a comment". What the record will say of it is worded as done, and
 * for ever; nobody may take that for what has happened while it is only asked for.
 */
export function askedInWords({
  act,
  input,
  power,
  subject,
}: Pick<Request, "act" | "input" | "power" | "subject">): string {
  const asked = findAsks(act);
  const isSent = typeof input === "object" && input !== null;
  return asked !== undefined && isSent ? asked(input as Sent, subject) : powerPlanOf(power).title;
}

const WHOLE_HASH = /\b([0-9a-f]{8})[0-9a-f]{56}\b/g;

/** A line as it is read; the fingerprint in it stands whole where it is checked. */
export const withoutHash = (says: string): string => says.replace(WHOLE_HASH, "$1…");
