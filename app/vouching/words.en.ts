import { counted } from "@breakthrough/languages";
import { mePath } from "../me/addresses.ts";

const members = (count: number): string => counted(count, "member");

/** Every sentence of this room that a person reads. */
export const en = {
  trail: [{ label: "Me", href: mePath }],
  title: "Vouching",
  lead: "A mailbox is no member yet: members say of newcomers that they have met them, and that each is one person.",
  off: "The rulebook asks nobody for it now.",
  own: {
    title: "Who vouches for me",
    notAsked: "Nobody needs to vouch for you. What you say counts by your days of membership.",
    notMember: "It is asked of members. You can become one on the page Me.",
    needed: (needed: number, have: number) =>
      `What you say counts once ${members(needed)} of standing ${needed === 1 ? "has" : "have"} vouched for you. So far ${have === 0 ? "nobody has" : `${have} ${have === 1 ? "has" : "have"}`}.`,
    from: (day: string) =>
      `Enough members have vouched for you. It counts from ${day}, and each thing from its own day on that the page Me names. Until then a vouch can be taken back.`,
    since: (day: string) => `You have counted as vouched for since ${day}.`,
    how: "Make a link and hand it to members who know you: at a meeting, by telephone, in a message. Whoever has it and may vouch reads your name on its page. Nobody else finds you by it.",
    link: "Your link",
    make: "Make my link",
    again: "Make another link",
    againSays: "Then this one leads nowhere any more.",
    by: "They have vouched for you",
  },
  given: {
    title: "For whom I have vouched",
    none: "For nobody yet.",
    left: (left: number, days: number) =>
      `You can vouch for ${counted(left, "more person", "more people")} now: the vouches of the last ${counted(days, "day")} are counted.`,
    how: "A newcomer whom you know hands you their link. Open it, signed in.",
    caption: "For whom I have vouched",
    columns: ["Who", "When", "Now"],
    stands: "It counts, and stands",
    withdraw: "Take it back",
    withdrawFor: (name: string) => `Take it back: ${name}`,
  },
  link: {
    code: "The link's code",
    unknown:
      "This link leads nowhere: it was replaced by another, or its owner counts by now. Ask them for the one on their page.",
    notNeeded: "Nobody needs to vouch for you.",
  },
  vouch: {
    title: "Vouch for somebody",
    lead: (name: string) => `${name} asks you to say that they are a person whom you have met.`,
    means:
      "You say nothing of their opinions. You say that you have met them, and that they are one person with one membership. If you do not know who handed you this link, close the page.",
    tick: "Say that you have met them, or close the page.",
    met: "I have met this person. They are who they say, and I know of no other membership of theirs.",
    seen: "They will read that it was you. Nobody else is told.",
    button: "Vouch for them",
    oneself: "This is your own link. Hand it to members who know you.",
    already: "You have vouched for them already.",
    notAsked: "Nobody needs to vouch for them: they count already, or they are no member now.",
    tooMany: (most: number, days: number) =>
      `You have vouched for ${counted(most, "person", "people")} within ${counted(days, "day")}, and that is the most. Another member can.`,
  },
  withdraw: {
    none: "There is no vouch of yours to take back.",
    stands:
      "It is too late: they count by it. If they are nobody, tell an office that can ask for a suspension.",
  },
  letters: {
    oneMoreSubject: (party: string) => `A member of ${party} has vouched for you`,
    oneMoreText: (name: string, party: string, missing: number, link: string) =>
      `Hello ${name},\n\na member of ${party} has said that you are a person whom they have met. ${members(missing)} more, and what you say counts by its days. Your link for them is here:\n\n${link}\n`,
    enoughSubject: (party: string) => `Members of ${party} have vouched for you`,
    enoughText: (name: string, party: string, day: string, link: string) =>
      `Hello ${name},\n\nas many members of ${party} as the rulebook asks for have said that you are a person. It counts from ${day}; what you say counts from then on, each thing when its own days are over. Until that day a member can take it back, and we would write to you. Who they are stands here:\n\n${link}\n`,
    fewerSubject: (party: string) => `A vouch for you at ${party} does not count any more`,
    fewerText: (name: string, party: string, missing: number, link: string) =>
      `Hello ${name},\n\na member of ${party} who vouched for you has taken it back, or is no member in good standing now. ${members(missing)} more, and what you say counts by its days. You go on reading, talking and writing as before. Your link for them is here:\n\n${link}\n`,
  },
  kept: {
    vouch: {
      what: "Your link for members who know you, who vouched for you and for whom you vouched, and when",
      why: "Where a ballot asks that members vouch for newcomers: so that each counts once, and can be taken back.",
    },
  },
} as const;
