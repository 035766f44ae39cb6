import type { ComponentChildren } from "preact";
import { words } from "../words.ts";

export type Clause = {
  /** Its anchor: other pages link to this one paragraph. */
  id: string;
  /** As it is quoted: "2.3". */
  number: string;
  text: ComponentChildren;
  /** Where it comes from, in small print. */
  below?: ComponentChildren;
};

/** Numbered paragraphs of a text that people quote. Each number is a link to itself. */
export function Clauses({ clauses }: { clauses: readonly Clause[] }) {
  return (
    <div class="clauses">
      {clauses.map(({ id, number, text, below }) => (
        <div key={id} class="clause" id={id}>
          <a
            class="clause-number"
            href={`#${id}`}
            aria-label={words.parts.paragraph(String(number))}
          >
            {number}
          </a>
          <div class="clause-says">
            <p>{text}</p>
            {below ? <p class="clause-below">{below}</p> : null}
          </div>
        </div>
      ))}
    </div>
  );
}
