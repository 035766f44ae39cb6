import { Badge, type BadgeTone } from "../../../web/parts.tsx";
import { type Challenge, isOpen } from "../challenge.ts";
import { words } from "../words.ts";

const TONES: Record<Challenge["state"], BadgeTone> = {
  open: "plain",
  unchallenged: "quiet",
  standing: "warning",
  sitting: "brand",
  decided: "good",
};

/** Where an act and its challenge are, in a word or two. */
export function StateBadge({ challenge, now }: { challenge: Challenge; now: Date }) {
  const { decided } = challenge;
  if (decided !== undefined) {
    const tone = decided.verdict === "upheld" ? "good" : "bad";
    return <Badge tone={tone}>{words.verdicts[decided.verdict]}</Badge>;
  }
  // Before the clock has come round to it, a time that is over is over all the same.
  const isLate = challenge.state === "open" && !isOpen(challenge, now);
  const state = isLate ? "unchallenged" : challenge.state;
  return <Badge tone={TONES[state]}>{words.states[state]}</Badge>;
}
