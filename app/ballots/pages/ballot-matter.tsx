import { Prose, Section, SideBySide } from "../../../web/parts.tsx";
import type { Ballot } from "../ballot.ts";
import { optionLabel } from "../both-languages.ts";
import { words } from "../words.ts";

/** What there is to choose between. "No change" stands last, and is always there. */
export function OptionsSection({ ballot }: { ballot: Ballot }) {
  return (
    <Section title={words.ballot.options} id="options">
      {ballot.options.map(({ id, text, ...option }) => (
        <>
          <h3 id={`option-${id}`} dir="auto">
            {optionLabel(option, ballot)}
          </h3>
          {text === undefined ? null : <Prose text={text} />}
        </>
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
