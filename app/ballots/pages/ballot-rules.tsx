import { CheckYourself, Section } from "../../../web/parts.tsx";
import { isAmendment } from "../ballot.ts";
import type { BallotView } from "../ballot-view.ts";
import { type CountedTerms, quorumVotesOf } from "../counting/closing.ts";
import { shareInWords } from "../roll/share.ts";
import { words } from "../words.ts";

/** The rules as they were copied when it opened, or was called where it is sealed. */
export function CountingSection({ ballot }: { ballot: CountedTerms }) {
  const { majority } = ballot;
  const ways = ballot.options.filter((option) => !isAmendment(option));
  return (
    <Section title={words.ballot.how} id="rules">
      <ul>
        <li>{words.ballot.majority(shareInWords(majority), majority.isAtLeast)}</li>
        <li>{words.ballot.quorum(quorumVotesOf(ballot), ballot)}</li>
        {ways.length > 1 ? <li>{words.ballot.several}</li> : null}
        <li>{words.ballot.copied}</li>
        <li>{words.ballot.noTally}</li>
      </ul>
    </Section>
  );
}

/** What can be checked, by whom, and what cannot. */
export function ChecksSection({ view }: { view: BallotView }) {
  const { ballot } = view;
  return (
    <Section title={words.ballot.checks} id="checks">
      <p>{words.ballot.roll(ballot.rollSize)}</p>
      <CheckYourself>
        <p>
          {words.ballot.rollHash}: <code class="long-code">{ballot.rollHash}</code>
        </p>
        <p>{words.ballot.rollHashHint}</p>
      </CheckYourself>
      <h3>{words.ballot.who}</h3>
      <ul>
        {[
          ...words.ballot.cheats,
          ...(ballot.onPaper === 0 ? [] : [words.ballot.onPaper.cheat]),
        ].map(({ title, says }) => (
          <li key={title}>
            <strong>{title}</strong> {says}
          </li>
        ))}
      </ul>
      <h3>{words.ballot.cannot}</h3>
      <ul>
        {[words.ballot.secrecy[ballot.naming], ...words.ballot.cannots].map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </Section>
  );
}
