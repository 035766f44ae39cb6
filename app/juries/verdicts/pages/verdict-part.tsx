import { Moment, Notice, Prose, Section } from "../../../../web/parts.tsx";
import type { Challenge, Decided } from "../../challenge.ts";
import type { ChallengeView } from "../../view.ts";
import { words } from "../../words.ts";

/** What the jury decided: numbers, and sentences without names. */
export function VerdictPart({ view, now }: { view: ChallengeView; now: Date }) {
  const { decided } = view.challenge;
  if (decided === undefined) return null;
  const tone = decided.verdict === "upheld" ? "good" : "warning";
  return (
    <Section title={words.page.verdict.title} id="verdict">
      <Notice tone={tone} title={words.verdicts[decided.verdict]}>
        <p>
          {words.page.verdict.counted(decided.overturnedVotes, decided.upheldVotes)}{" "}
          {words.page.verdict.on} <Moment at={decided.at} now={now} form="day" />.
        </p>
        {decided.verdict === "fallen" ? <p>{words.page.verdict.fallen}</p> : null}
        <p>{undoingInWords(decided)}</p>
      </Notice>
      <Sentences sentences={view.sentences} challenge={view.challenge} />
    </Section>
  );
}

function undoingInWords({ verdict, undoing, undoingSays }: Decided): string {
  if (undoing === "none") {
    return verdict === "upheld"
      ? words.page.verdict.undoing.none
      : words.page.verdict.undoing.nothingToUndo;
  }
  return undoing === "refused"
    ? `${words.page.verdict.undoing.refused} ${undoingSays ?? ""}`
    : words.page.verdict.undoing[undoing];
}

type SentencesProps = { sentences: ChallengeView["sentences"]; challenge: Challenge };

function Sentences({ sentences }: SentencesProps) {
  if (sentences === undefined) return <p>{words.page.verdict.forMembers}</p>;
  if (sentences.length === 0) return null;
  return (
    <>
      <h3>{words.page.verdict.sentences}</h3>
      {sentences.map((sentence) => (
        <article class="quoted">
          <p class="quiet">{words.choices[sentence.choice]}</p>
          <Prose text={sentence.says} />
        </article>
      ))}
    </>
  );
}
