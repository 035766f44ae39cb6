import type { Trouble } from "../../platform/http/post-act.ts";
import type { Overtaken as OvertakenRefusal } from "../../platform/text/seen.ts";
import { Section } from "../parts/layout.tsx";
import { WordDiff } from "../parts/word-diff.tsx";
import { words } from "../words.ts";
import { diffWords } from "./words-changed.ts";

type OvertakenProps = {
  trouble: Trouble | undefined;
  /** What each text of the form is called, by its field's name. */
  labels: Readonly<Record<string, string>>;
  /** The form, with what stands there now. */
  keepTheirs: string;
};

/** A browser sends a line's end as two signs, and spaces at the ends are not kept. */
const asKept = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

/** Shows nothing but where a form would have replaced what its writer had not seen: both texts, and what to do. */
export function Overtaken({ trouble, labels, keepTheirs }: OvertakenProps) {
  if (trouble === undefined || !("stands" in trouble.refusal)) return null;
  const { stands } = trouble.refusal as OvertakenRefusal;
  const texts = Object.entries(labels).map(([name, label]) => ({
    label,
    parts: diffWords(asKept(String(stands[name] ?? "")), asKept(trouble.values[name] ?? "")),
  }));
  const changed = texts.filter(({ parts }) => parts.some(({ added, removed }) => added || removed));
  const { overtaken } = words;
  return (
    <Section title={overtaken.title}>
      <p>{changed.length === 0 ? overtaken.sameText : overtaken.lead}</p>
      {changed.map(({ label, parts }) => (
        <section key={label}>
          <h3>{label}</h3>
          <WordDiff parts={parts} label={label} />
        </section>
      ))}
      <p>{overtaken.choose}</p>
      <p>
        <a href={keepTheirs}>{overtaken.keepTheirs}</a>
      </p>
    </Section>
  );
}
