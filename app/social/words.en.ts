import { counted, countInWords } from "@breakthrough/languages";
import type { ListedState } from "../proposals/door.ts";
import { accounts } from "./accounts/words-accounts.en.ts";
import { planning } from "./planning/words-planning.en.ts";
import { posting } from "./posting/words-posting.en.ts";
import type { SeatState } from "./rota.ts";

/** Every sentence about those who approve posts. */

export const en = {
  plan: planning,
  accounts,
  posting,
  title: "The rota",
  lead: "Members drawn by lot approve what goes out on the party's accounts. Anybody can draw the lot again and find the same people.",
  titleOf: (id: number) => `Rota ${id}`,
  none: "No rota serves just now",
  noneSays: "One is drawn as soon as a post waits for it. Any member can write one.",
  write: "Write a post",
  serving: "On the rota now",
  before: "Before the rota",
  beforeNone: "No post is before it.",
  approved: "Approved, to be posted",
  posted: "Posted",
  postedNone: "Nothing was posted yet.",
  approvedNone: "Nothing waits to be posted.",
  all: "All rotas",
  facts: "Facts about this lot",
  size: "Members on it",
  approvals: "How many approve a post",
  until: "Serves until",
  drawAt: "Drawn from",
  pool: "Drawn among",
  poolSays: (count: number) => `${countInWords(count)} active members`,
  poolHash: "Hash of the pool",
  secret: "Commitment to the secret",
  draw: "The whole draw as a file, to check it",
  forMembers: "Who was drawn is for members to see.",
  toBeDrawn: "The lot has not been drawn yet.",
  people: "On whom the lot fell",
  seatStates: {
    called: "asked, has not answered yet",
    serving: "serves",
    declined: "said no",
    late: "did not answer in time",
  } satisfies Record<SeatState, string>,
  fellOn: "The lot fell on you",
  fellOnSays:
    "Read posts for a few weeks, and say of each whether it should go out in our name. It takes minutes.",
  answerBy: "Answer until",
  yes: "I serve",
  no: "I cannot",
  stop: "I cannot serve any longer",
  says: "Say yes or no.",
  choose: "Choose whether it is posted.",
  reason: "Your reason",
  judge: "Should this go out in our name?",
  judgeLead:
    "Once for each of the rota. You can change your mind until it is decided. Nobody sees how it stands before that.",
  approve: "Approve",
  refuse: "Refuse",
  reasonHint: "Needed if you refuse it. Members can read it afterwards, without your name.",
  restsOn: "The policy that it rests on",
  restsOnHint:
    "Needed if you approve it: we post what members have decided, and what happens where and when.",
  restsOnPrompt: "Choose a policy",
  announcement: "No policy: it announces something",
  rests: "What it rests on, say those who approved it:",
  restsCount: (approvals: number) => counted(approvals, "approval"),
  sayPolicy: "Say on which policy it rests, or that it announces something.",
  notInForce: "That policy is not in force. Choose another.",
  send: "Send",
  judged: { approve: "You approved it.", refuse: "You refused it." },
  waits: "A rota is being drawn for it. Its time begins when there is somebody to read it.",
  readBy: "Read by",
  how: "How the rota decided",
  counts: (approved: number, refused: number) =>
    `${countInWords(approved)} approved it, ${countInWords(refused)} refused it.`,
  reasons: { approve: "Approved", refuse: "Refused" },
  unknown: "There is no such rota.",
  otherValue: "That is not the value that was promised for this lot.",
  notCalled: "You are not asked to serve, or the time to answer is over.",
  notOnRota: "Only members on its rota can approve or refuse it.",
  ownPost: "You wrote it. The others of the rota decide on it.",
  decided: "It is decided already, or its time is over.",
  sayWhy: "Say why you refuse it, so that its author can write a better one.",
  discuss: "Discuss",
  posts: "Posts",
  ended: "Ended",
  notDue: "It is not time for that.",
  noPost: "There is no such post.",
  postTitle: (title: string) => `The rota on “${title}”`,
  toPost: "The post, and what members say about it",
  states: {
    rota: "Waits for a rota since",
    "to-post": "Approved",
    posted: "Posted",
    "not-posted": "Taken by no network",
  } satisfies Record<ListedState, string>,
  notPosted: "Taken by no network",
  kept: {
    rota: {
      what: "That the lot fell on you for the rota, and what you said of each post",
      why: "Anybody can check the draw, and each of the rota votes once.",
    },
    accounts: {
      what: "That you handed over the token of an account of the party's, and why you asked that a post is taken down",
      why: "The party knows who handed an account over, and each member asks once.",
    },
  },
  /** To stand after the post's title. */
  told: {
    read: (until: string) =>
      `it is before the rota that you are on. Approve or refuse it until ${until}.`,
    "read-anew": (until: string) =>
      `it was changed after you judged it, so that no longer counts. Read it again until ${until}.`,
  },
  record: {
    fixed: (pool: number) => `The pool of the next rota was fixed: ${countInWords(pool)} members.`,
    drawn: (size: number, pool: number) =>
      `A rota of ${countInWords(size)} was drawn by lot from ${countInWords(pool)} members.`,
  },
  letter: {
    subject: () => "The lot fell on you: will you be on the rota?",
    text: ({
      name,
      link,
      answerBy,
      until,
    }: {
      name: string;
      link: string;
      answerBy: string;
      until: string;
    }) =>
      `Hello ${name},\n\nmembers decide what our party's accounts post. You were drawn by lot as one of those who read each post before it goes out, until ${until}. Please say by ${answerBy} whether you serve; else the next of the lot is asked.\n\n${link}\n`,
  },
} as const;
