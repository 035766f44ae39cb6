import { counted } from "@breakthrough/languages";
import type { Told } from "./leading/leading.ts";

interface Counts {
  /** At stalls. */
  readonly answers: number;
  readonly stalls: number;
  /** Online, to questions of the day and of branches' months. */
  readonly online: number;
  readonly monthly: number;
}

interface Letter {
  readonly group: string;
  readonly title: string;
  readonly what: string;
  readonly link: string;
  readonly out: string;
}

const what: Readonly<Record<Told, string>> = {
  linked: "It is in a proposal now, which members work on:",
  adopted: "Members voted, and adopted a proposal that came of it:",
  "not-adopted": "A proposal came of it. Members decided, and did not adopt it:",
  lapsed: "A proposal came of it. It did not find enough support in time:",
  withdrawn: "A proposal came of it. Its authors have withdrawn it:",
  merged: "A proposal came of it. It is part of another one now:",
};

/** What what people said led to. */
export const leading = {
  unknown: "There is no such group of answers.",
  notYours:
    "Only an author of the proposal can do that, or whoever reads what was said: at its stall, or online.",
  noProposal: "Write the number or the address of a proposal that is published.",
  isLinked: "This proposal is linked already, or waits to be confirmed.",
  notLinked: "This proposal is not linked any more.",
  waiting: "Waits to be confirmed",
  waitingSays:
    "An author of the proposal says that it came of this. Confirm it if that is so: whoever said it and asked to hear gets a letter, an hour later.",
  waitsForThem:
    "Whoever reads what was said at its stall or online confirms it. Nobody is told before.",
  waitingAt:
    "An author of a proposal says that it came of what people said here. Look, and confirm it if that is so:",
  confirm: "Confirm",
  unlink: "Take it back",
  said: ({ answers, stalls, online, monthly }: Counts) =>
    [
      ...(answers > 0 ? [`${counted(answers, "answer")} at ${counted(stalls, "stall")}.`] : []),
      ...(online > 0 ? [`${counted(online, "answer")} online.`] : []),
      ...(monthly > 0
        ? [`${counted(monthly, "answer")} to a branch's question of the month.`]
        : []),
      ...(answers > 0 ? ["A stall is no survey: it hears those who stop."] : []),
      ...(online + monthly > 0 ? ["A page is no survey: it hears those who come."] : []),
    ].join(" "),
  listed: "What people said",
  ledTo: "What it led to",
  nothing: "No proposal is linked yet.",
  link: "Link a proposal",
  linkSays:
    "As an author of the proposal, or as whoever reads what was said at its stall or online. Whoever said it at a stall and asked to hear gets a letter, an hour later and when it is decided; until then it can be taken back and nobody is told. What an author links waits until one of those who read it confirms it.",
  proposal: "The proposal",
  proposalHint: "Its number or its address.",
  what,
  letter: {
    subject: "What became of what you said",
    text: ({ group, title, what: how, link, out }: Letter) =>
      `At a stall of ours you asked to hear what becomes of what you said. Members put it together with what others said: “${group}”.\n\n${how}\n\n${title}\n${link}\n\nTo hear no more and be deleted, open this:\n${out}`,
  },
};
