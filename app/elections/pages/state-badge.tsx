import { Badge, type BadgeTone } from "../../../web/parts.tsx";
import type { Election, ElectionState, Ending } from "../election.ts";
import { words } from "../words.ts";

const TONES: Record<Exclude<ElectionState, "ended">, BadgeTone> = {
  nominations: "plain",
  papers: "warning",
  ballot: "brand",
  result: "good",
};

const ENDINGS: Record<Ending, BadgeTone> = {
  filled: "good",
  reopened: "warning",
  "no-candidates": "quiet",
  "ended-office": "quiet",
  void: "bad",
  overturned: "bad",
};

export function StateBadge({ election: { state, ending, terms } }: { election: Election }) {
  if (terms.countback !== undefined && state === "nominations") {
    return <Badge tone={TONES[state]}>{words.countback.steps.nominations}</Badge>;
  }
  return state === "ended" ? (
    <Badge tone={ENDINGS[ending ?? "void"]}>{words.endings[ending ?? "void"]}</Badge>
  ) : (
    <Badge tone={TONES[state]}>{words.states[state]}</Badge>
  );
}
