import { counted } from "@breakthrough/languages";
import type { Track } from "./track.ts";

/** Every sentence about the kinds of decision. */
export const tracks = {
  lists: {
    policy: "Policy",
    strategy: "Strategy",
    statement: "Statements",
    post: "Posts",
  } satisfies Record<Track, string>,
  listsLabel: "Kinds",
  leads: {
    policy: "",
    strategy: "What we do, and in which order. Decided by all members, in weeks.",
    statement:
      "What our party says in public about what happens now. Decided by all members, in days.",
    post: "What goes out on the party's accounts. Approved by members drawn by lot, in hours.",
  } satisfies Record<Track, string>,
  empty: {
    policy: "",
    strategy: "No strategy is under way just now",
    statement: "No statement is under way just now",
    post: "No post is before the rota just now",
  } satisfies Record<Track, string>,
  decided: {
    policy: "",
    strategy: "What members have decided",
    statement: "What members have said",
    post: "Who is on the rota",
  } satisfies Record<Track, string>,
  toRota: "Who reads it, and what they said",
  becameDecision: {
    strategy: "Read it among our decisions on strategy",
    statement: "Read it as our party's statement",
  },
  tooManyStatements: (most: number) =>
    `There ${most === 1 ? "is 1 statement" : `are ${counted(most, "statement")}`} under way, which is as many as the rulebook allows. When one of them is decided or lapses, you can publish this.`,
  tooManyPosts: (most: number) =>
    `You have ${counted(most, "post")} before the rota, which is as many as the rulebook allows. When one of them is decided, you can publish this.`,
  toPlan: "How it goes out on each network",
  postTooLong: (most: number) =>
    `A post has at most ${most} characters under “What do you propose?”. Please shorten it.`,
} as const;
