import { CheckYourself, Section } from "../../../../../web/parts.tsx";
import { archivePath, sealedRecountPath } from "../../../addresses.ts";
import { AmendmentsSection, CasesSection, OptionsSection } from "../../../pages/ballot-matter.tsx";
import { CountingSection } from "../../../pages/ballot-rules.tsx";
import { words } from "../../../words.ts";
import { isRanked, type SealedBallot, type SealedMotion } from "../../sealed-ballot.ts";
import type { SealedView } from "../sealed-view.ts";
import { labelOf } from "./sealed-result-parts.tsx";

type TextsProps = { ballot: SealedBallot; question: SealedMotion };

/** Each question with the text that it is about, in the order of the paper. */
export function TextsOnPaper({ ballot: { title, titleCy }, question }: TextsProps) {
  const matter = { ...question, title, titleCy };
  return (
    <>
      <AmendmentsSection ballot={matter} />
      <OptionsSection ballot={matter} />
    </>
  );
}

/** What stands on the paper. */
export function PaperSection({ ballot }: { ballot: SealedBallot }) {
  const { board } = words.sealed;
  const { question } = ballot;
  if (!isRanked(question)) {
    return (
      <>
        <TextsOnPaper ballot={ballot} question={question} />
        <CasesSection cases={question.cases} />
        <CountingSection ballot={{ ...question, rollSize: ballot.rollSize }} />
      </>
    );
  }
  return (
    <Section title={board.candidates} id="paper">
      <p>
        {board.seats(question.seats)} {board.method(question.method)}
      </p>
      <ul>
        {question.candidates.map((candidate) => (
          <li key={candidate.id}>
            {labelOf(candidate)}
            {candidate.id === question.reopenId ? `: ${board.reopens}` : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function ArchiveSection({ view: { ballot, tip, ballots } }: { view: SealedView }) {
  const { board } = words.sealed;
  return (
    <Section title={board.file} id="file">
      {tip === undefined ? (
        <p>{board.fileBegins}</p>
      ) : (
        <>
          <p>{board.fileSays(ballots)}</p>
          <ul>
            <li>
              <a href={archivePath(ballot.id)}>{board.getFile}</a>
            </li>
            <li>
              <a href={sealedRecountPath(ballot.id)}>{board.toRecount}</a>
            </li>
          </ul>
          <CheckYourself>
            <p>
              {board.head}: <code class="long-code">{tip.eventHash}</code>
            </p>
            <p>{board.heads}</p>
          </CheckYourself>
        </>
      )}
    </Section>
  );
}

/** In plain words who could cheat, who would notice, and what cannot be protected against. */
export function CheatsSection({ ballot }: { ballot: SealedBallot }) {
  const { board } = words.sealed;
  return (
    <Section title={words.ballot.checks} id="checks">
      <h3>{board.who}</h3>
      <ul>
        {board.cheats.map(({ title, says }) => (
          <li key={title}>
            <strong>{title}</strong> {says}
          </li>
        ))}
      </ul>
      <h3>{board.cannot}</h3>
      <ul>
        {board.cannots(ballot.trusteesNeeded).map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </Section>
  );
}
