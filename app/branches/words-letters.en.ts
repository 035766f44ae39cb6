import { counted } from "@breakthrough/languages";

const members = (count: number): string => counted(count, "member");

interface Moved {
  readonly name: string;
  readonly party: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly why: string;
  readonly link: string;
}

const movedInWords = ({ from, to }: Pick<Moved, "from" | "to">): string => {
  if (to === undefined)
    return from === undefined
      ? "you belong to no branch now"
      : `you do not belong to the branch ${from} any more, and to no other in its place`;
  return from === undefined
    ? `you belong to the branch ${to} now`
    : `you belong to the branch ${to} now, and no longer to ${from}`;
};

/** What people are written, and what the record keeps. */
export const letters = {
  why: {
    postcode: "Your postcode leads there, by the boundaries and the branches of today.",
    choice: "You chose it.",
    pledge: "You are one of those who have founded it.",
    merged: "Your branch was joined to it.",
    closed: "Your branch was closed.",
  },
  letters: {
    moved: {
      subject: (party: string) => `Your branch at ${party}`,
      text: (moved: Moved) =>
        `Hello ${moved.name},\n\n${movedInWords(moved)}. ${moved.why}\n\nIf you want to belong elsewhere, choose here:\n\n${moved.link}\n`,
    },
    notice: {
      subject: (branch: string) => `Your branch ${branch}: two officers have asked for a change`,
      text: (name: string, what: string, until: string, needed: number, link: string) =>
        `Hello ${name},\n\n${what}\n\nTwo officers of two bodies have asked for it. Nothing happens before ${until}, and nothing at all if ${members(needed)} of the branch object by then. What they say, and where to object:\n\n${link}\n`,
    },
    ended: {
      subject: (branch: string) => `Your branch ${branch}: how it ended`,
      text: (name: string, what: string, end: string, link: string) =>
        `Hello ${name},\n\n${what}\n\n${end}\n\n${link}\n`,
    },
    looked: {
      subject: (party: string) =>
        `An officer of your branch at ${party} looked at how to reach you`,
      text: (name: string, office: string, branch: string, why: string, link: string) =>
        `Hello ${name},\n\nthe ${office} of ${branch} has looked at your name and your email address. The reason that they gave:\n\n${why}\n\nEvery look at your data stands here:\n\n${link}\n`,
    },
  },
  record: {
    founded: {
      nation: (count: number) => `${members(count)} found a branch for a nation.`,
      region: (count: number) => `${members(count)} found a branch for a region.`,
      branch: (count: number) => `${members(count)} found a branch.`,
      choice: (count: number) => `${members(count)} found a branch by choice.`,
    },
    told: {
      close: (branch: number) =>
        `Tells branch ${branch} that it is to be closed; its members can object.`,
      merge: (branch: number, into: number) =>
        `Tells branches ${branch} and ${into} that the first is to be joined to the second; the members of both can object.`,
      split: (branch: number) =>
        `Tells branch ${branch} that it is to be divided; its members can object.`,
      "take-right": (branch: number, right: string) =>
        `Tells branch ${branch} that it is to lose the right to ${right}; its members can object.`,
      "give-right": (branch: number, right: string) =>
        `Tells branch ${branch} that it is to have the right again to ${right}.`,
    },
    done: (change: number) =>
      `Change ${change} of a branch takes effect: its members had their time, and did not stop it.`,
    stopped: (change: number, objections: number) =>
      `${members(objections)} of a branch stop its change ${change}.`,
    calledOff: (change: number) => `A jury calls off change ${change} of a branch.`,
    lapsed: (change: number) => `Change ${change} of a branch cannot take effect any more.`,
    appointed: (office: string, branch: number, from: string, until: string) =>
      `${office} of branch ${branch} from ${from} until ${until}.`,
    resigned: (office: string, branch: number) => `Resigns as ${office} of branch ${branch}.`,
  },
} as const;
