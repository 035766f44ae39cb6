import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { HidingGround, PostSeen } from "../../../platform/text/posts.ts";
import type { TopicId } from "../topic.ts";
import { refusals } from "../words.ts";

/** Why something is reported: the grounds for which two keys may hide it, and what only makes a discussion slow. */
export const REASONS = ["law", "personal-data", "threats", "abuse", "flood"] as const;
export type Reason = (typeof REASONS)[number];

export interface NewReport {
  /** Undefined where it is another room's post. */
  readonly topicId: TopicId | undefined;
  readonly kind: string;
  readonly postId: number;
  readonly reason: Reason;
  readonly says: string | undefined;
  readonly personId: PersonId;
}

/** What became of a report: hidden and why, taken back by its writer, or it stands. */
export type Became =
  | { readonly kind: "hidden"; readonly ground: HidingGround; readonly request: number }
  | { readonly kind: "taken-back" | "stands" };

export interface OwnReport {
  readonly id: number;
  readonly path: string;
  readonly kind: string;
  readonly reason: Reason;
  readonly reportedAt: Date;
  readonly became: Became;
}

export function becameOf({ hidden, text }: PostSeen): Became {
  if (hidden !== undefined) return { kind: "hidden", ...hidden };
  return { kind: text === undefined ? "taken-back" : "stands" };
}

/** There is nothing to report where nothing is there to be read. */
export function whyNoReport({ hidden, text }: PostSeen): Refusal | undefined {
  if (hidden !== undefined) return refuse("conflict", refusals.hidden.already);
  return text === undefined ? refuse("gone", refusals.hidden.takenBack) : undefined;
}

/** In whose discussion one writes slowly, since when and how. */
export interface Slow {
  readonly until: Date;
  readonly minutes: number;
}

const MINUTE_MS = 60_000;

/** In a slow discussion a person waits after what they wrote. It ends by itself. */
export function whyTooSoon(
  slow: Slow | undefined,
  lastWrote: Date | undefined,
  now: Date,
): Refusal | undefined {
  if (slow === undefined || now >= slow.until || lastWrote === undefined) return undefined;
  const waits = lastWrote.getTime() + slow.minutes * MINUTE_MS - now.getTime();
  if (waits <= 0) return undefined;
  return refuse("too-many", refusals.slow.wait(Math.ceil(waits / MINUTE_MS)));
}
