import { Button, Buttons } from "../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../web/moments.ts";
import { Notice, Section } from "../../../web/parts.tsx";
import { sealedPath } from "../../ballots/addresses.ts";
import { MarkedName } from "../../membership/door.ts";
import { scrutineersPath } from "../../polling/addresses.ts";
import { isResultShown } from "../election.ts";
import type { ElectionView } from "../view.ts";
import { words } from "../words.ts";

type ResultSectionProps = { view: ElectionView; now: Date };

/** The sealed ballot, and who was elected by it. */
export function ResultSection({ view, now }: ResultSectionProps) {
  const { election, candidates } = view;
  const { result, sealedId } = election;
  const says = words.page;
  if (result === undefined) {
    if (sealedId === undefined) return null;
    return (
      <Section title={says.ballot} id="ballot">
        {election.state === "papers" ? <p>{says.prepared}</p> : null}
        <ToBallot sealedId={sealedId} />
      </Section>
    );
  }
  if (!isResultShown(result, now)) {
    return (
      <Section title={says.result} id="result">
        <Notice>{says.held(exactMomentInWords(new Date(result.shownFrom ?? now)))}</Notice>
        <p>
          <a href={scrutineersPath(election.id)}>{says.scrutineers}</a>
        </p>
      </Section>
    );
  }
  const elected = result.elected.flatMap(
    (id) => candidates.find(({ nomination }) => nomination.id === id) ?? [],
  );
  return (
    <Section title={says.result} id="result">
      <Standing view={view} now={now} />
      <p>{says.turnout(result.voted, result.roll)}</p>
      {elected.length === 0 ? null : (
        <>
          <p>{says.elected}</p>
          <ol>
            {elected.map(({ nomination, who }) => (
              <li key={nomination.id}>
                <MarkedName who={who} />
              </li>
            ))}
          </ol>
        </>
      )}
      {result.emptySeats === 0 ? null : <p>{says.empty(result.emptySeats)}</p>}
      {sealedId === undefined ? null : <ToBallot sealedId={sealedId} />}
    </Section>
  );
}

function Standing({ view: { election }, now }: ResultSectionProps) {
  const { isChallenged, standsAt, state } = election;
  if (state !== "result" || standsAt === undefined) return null;
  if (isChallenged) return <Notice tone="warning">{words.page.challenged}</Notice>;
  return now < standsAt ? (
    <Notice>{words.page.standsFrom(exactMomentInWords(standsAt))}</Notice>
  ) : null;
}

function ToBallot({ sealedId }: { sealedId: number }) {
  return (
    <Buttons>
      <Button href={sealedPath(sealedId)}>{words.page.toBallot}</Button>
    </Buttons>
  );
}
