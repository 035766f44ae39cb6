import { StateStrip, TimeLeft } from "../../../../web/parts.tsx";
import { type Challenge, isOpen } from "../../challenge.ts";
import { words } from "../../words.ts";

const STEPS = ["open", "standing", "sitting", "decided"] as const;

/** Where the act is between its doing and a verdict, what comes next, and when. */
export function ChallengeSteps({ challenge, now }: { challenge: Challenge; now: Date }) {
  const { state, needed, closesAt, lot, jury } = challenge;
  const { steps, stepsLabel } = words.page;
  const about = { label: stepsLabel, steps: STEPS.map((key) => ({ key, label: steps[key] })) };
  if (state === "unchallenged" || (state === "open" && !isOpen(challenge, now))) {
    return <StateStrip {...about} current="open" aside={words.page.unchallenged} />;
  }
  if (state === "decided") return <StateStrip {...about} current="decided" />;
  const until = { open: closesAt, standing: lot?.drawAt, sitting: jury?.endsAt }[state];
  return (
    <StateStrip
      {...about}
      current={state}
      says={words.page.next[state]}
      when={until && <TimeLeft until={until} now={now} over={words.page.jury.drawSoon} />}
      who={state === "open" ? words.page.who.open(needed) : words.page.who[state]}
    />
  );
}
