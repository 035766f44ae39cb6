import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Section, WordDiff } from "../../../../web/parts.tsx";
import type { Proposal } from "../../proposal.ts";
import { words } from "../../words.ts";
import { findOvertaken } from "../seen.ts";

type OvertakenProps = {
  trouble: Trouble | undefined;
  /** As it stands now. */
  proposal: Proposal;
  /** The form, with what stands there now. */
  keepTheirs: string;
};

/** Two texts, one in the place of the other: what stands there now, and what was typed. Its writer chooses. */
export function Overtaken({ trouble, proposal, keepTheirs }: OvertakenProps) {
  const sections = findOvertaken(trouble, proposal);
  if (sections === undefined) return null;
  const { overtaken } = words.form;
  return (
    <Section title={overtaken.title}>
      <p>{sections.length === 0 ? overtaken.sameText : overtaken.lead}</p>
      {sections.map(({ name, parts }) => (
        <section key={name}>
          <h3>{words.history.sections[name]}</h3>
          <WordDiff parts={parts} label={words.history.sections[name]} />
        </section>
      ))}
      <p>{overtaken.choose}</p>
      <p>
        <a href={keepTheirs}>{overtaken.keepTheirs}</a>
      </p>
    </Section>
  );
}
