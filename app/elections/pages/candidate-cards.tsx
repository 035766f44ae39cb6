import { Badge, Card, Cards } from "../../../web/parts.tsx";
import { excerptOf } from "../../../web/plain-text.ts";
import { MarkedName } from "../../membership/door.ts";
import { candidatePath, picturePath } from "../addresses.ts";
import type { Election } from "../election.ts";
import type { Nomination, NominationState } from "../nominating/nomination.ts";
import type { CandidateView } from "../view.ts";
import { words } from "../words.ts";

type CandidateCardsProps = { election: Election; candidates: readonly CandidateView[] };

export function CandidateCards({ election, candidates }: CandidateCardsProps) {
  return (
    <Cards>
      {candidates.map(({ nomination, who }) => (
        <Card
          key={nomination.id}
          level={3}
          title={<MarkedName who={who} />}
          href={candidatePath(nomination.id)}
          above={<NominationBadge state={nomination.state} />}
          below={
            nomination.state === "standing"
              ? words.page.supportOf(nomination.supporters, election.terms.supporters)
              : undefined
          }
        >
          <Picture nomination={nomination} />
          <p dir="auto">{excerptOf(nomination.statement)}</p>
        </Card>
      ))}
    </Cards>
  );
}

export function NominationBadge({ state }: { state: NominationState }) {
  const says = words.candidate.states;
  if (state !== "standing" && state !== "candidate" && state !== "elected") {
    return <Badge tone="quiet">{says["not-elected"]}</Badge>;
  }
  return <Badge tone={state === "elected" ? "good" : "plain"}>{says[state]}</Badge>;
}

export function Picture({ nomination }: { nomination: Nomination }) {
  if (nomination.pictureSays === undefined) return null;
  return (
    <img
      class="portrait"
      src={picturePath(nomination.id)}
      alt={nomination.pictureSays}
      width={480}
      height={480}
      loading="lazy"
    />
  );
}
