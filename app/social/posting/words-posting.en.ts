import { countInWords } from "@breakthrough/languages";

/** What has become of a post on each network, and how it is taken down. */
export const posting = {
  title: "Where it is",
  states: {
    waiting: "waits to go out",
    posted: "posted",
    refused: "refused",
    unclear: "unclear: somebody must look",
    stopped: "stopped before it went out",
    removing: "being taken down",
    removed: "taken down",
  },
  read: (network: string) => `Read it on ${network}`,
  readPart: (network: string, part: number) => `Read part ${part} on ${network}`,
  why: (why: string) => `What the network said: ${why}`,
  late: "Nobody could send it for three days: it is news no more.",
  noAccount: "The party has no account there just now. It waits for one, for three days at most.",
  pictureGone: "One of its pictures is not there any more.",
  pictureTooLarge: "One of its pictures is too large for the network, in every size that we have.",
  approvedBy: "Who approved it",
  rests: (title: string) => `It rests on: ${title}`,
  unclearTitle: (network: string) => `Is it on ${network}?`,
  unclearSays:
    "The network gave no answer, and nothing like it is among the account's newest posts. It is not sent again before somebody has looked.",
  isThere: "It is there",
  address: "Its address there",
  addressHint: "Such as https://x.com/party/status/123.",
  isNotThere: "It is not there: send it again",
  takeDown: "Take it down",
  stop: "Stop it",
  takeDownSays: (rota: number, members: number) =>
    `It goes from every network at once when ${countInWords(rota)} of its rota ask for that, or ${countInWords(members)} members. Everybody reads the reasons.`,
  asked: (count: number) =>
    count === 1
      ? "One has asked for that so far."
      : `${countInWords(count)} have asked for that so far.`,
  reason: "Why",
  reasons: "Why members want it down",
  send: "Ask that it goes",
  isDown: "It is taken down already.",
  notApproved: "It is not approved: there is nothing to take down.",
  askedAlready: "You have asked for that already.",
  unknown: "There is no such post on that network.",
  sayWhich: "Say whether it is there.",
  sayWhere: "Give its address there in full, such as https://x.com/party/status/123.",
  notYours: "Its rota says that, or an officer who speaks for the party.",
  isClear: "That is settled already.",
} as const;
