import { StateStrip, TimeLeft } from "../../../web/parts.tsx";
import { isGathering, type Recall } from "../recall.ts";
import { words } from "../words.ts";

const STEPS = ["gathering", "answering", "ballot", "ended"] as const;

/** Where a recall is, what comes next, and when. */
export function RecallSteps({ recall, now }: { recall: Recall; now: Date }) {
  const { state, needed, gathersUntil, ballotOpensAt } = recall;
  const { steps, stepsLabel, next, who, clock, all } = words.page;
  const about = { label: stepsLabel, steps: STEPS.map((key) => ({ key, label: steps[key] })) };
  if (state === "lapsed" || (state === "gathering" && !isGathering(recall, now))) {
    return <StateStrip {...about} current="gathering" aside={words.states.lapsed} />;
  }
  if (state === "moot") return <StateStrip {...about} current="ended" aside={words.states.moot} />;
  if (state === "recalled" || state === "kept") return <StateStrip {...about} current="ended" />;
  const until = { gathering: gathersUntil, answering: ballotOpensAt, ballot: undefined }[state];
  return (
    <StateStrip
      {...about}
      current={state}
      says={next[state]}
      when={until && <TimeLeft until={until} now={now} />}
      who={{ gathering: who(needed), answering: clock, ballot: all }[state]}
    />
  );
}
