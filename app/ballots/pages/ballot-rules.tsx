import { CheckYourself, Section } from "../../../web/parts.tsx";
import type { Ballot } from "../ballot.ts";
import type { BallotView } from "../ballot-view.ts";
import { quorumVotesOf } from "../counting/closing.ts";
import { shareInWords } from "../roll/share.ts";
import { words } from "../words.ts";

/** The rules as they were copied when it opened. */
export function CountingSection({ ballot }: { ballot: Ballot }) {
  const { majority, options } = ballot;
  return (
    <Section title={words.ballot.how} id="rules">
      <ul>
        <li>{words.ballot.majority(shareInWords(majority), majority.isAtLeast)}</li>
        <li>{words.ballot.quorum(quorumVotesOf(ballot), ballot)}</li>
        {options.length > 1 ? <li>{words.ballot.several}</li> : null}
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
