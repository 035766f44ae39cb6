import { Prose, Section, SideBySide } from "../../../web/parts.tsx";
import { type Ballot, type BallotOption, isAmendment } from "../ballot.ts";
import { optionLabel, type Titled } from "../both-languages.ts";
import { words } from "../words.ts";

/** What stands on the paper, of a show of hands or a sealed ballot. */
type Matter = Titled & Pick<Ballot, "options">;

/** Changes to the text, each decided by itself, before the text. */
export function AmendmentsSection({ ballot }: { ballot: Matter }) {
  const amendments = ballot.options.filter(isAmendment);
  if (amendments.length === 0) return null;
  return (
    <Section title={words.ballot.amendments} id="amendments">
      <p>{words.ballot.amendmentsLead}</p>
      {amendments.map((option) => (
        <Option key={option.id} option={option} ballot={ballot} />
      ))}
    </Section>
  );
}

function Option({ option, ballot }: { option: BallotOption; ballot: Matter }) {
  return (
    <>
      <h3 id={`option-${option.id}`} dir="auto">
        {optionLabel(option, ballot)}
      </h3>
      {option.text === undefined ? null : <Prose text={option.text} />}
    </>
  );
}

/** What there is to choose between. "No change" stands last, and is always there. */
export function OptionsSection({ ballot }: { ballot: Matter }) {
  const ways = ballot.options.filter((option) => !isAmendment(option));
  return (
    <Section title={words.ballot.options} id="options">
      {ways.map((option) => (
        <Option key={option.id} option={option} ballot={ballot} />
      ))}
      <h3 id="no-change">{words.ballot.noChange}</h3>
      <p>{words.ballot.noChangeText}</p>
    </Section>
  );
}

/** Both cases with the same room, side by side where there is any. */
export function CasesSection({ cases }: Pick<Ballot, "cases">) {
  const texts = { for: cases.for.trim(), against: cases.against.trim() };
  return (
    <Section title={words.ballot.cases} id="cases">
      <SideBySide>
        <Case title={words.ballot.caseFor} text={texts.for} />
        <Case title={words.ballot.caseAgainst} text={texts.against} />
      </SideBySide>
    </Section>
  );
}

function Case({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h3>{title}</h3>
      {text === "" ? <p>{words.ballot.noCase}</p> : <Prose text={text} />}
    </div>
  );
}
