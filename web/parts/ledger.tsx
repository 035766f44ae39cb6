import type { ComponentChildren } from "preact";

export type LedgerLine = {
  key: string | number;
  /** When, as short as it can be. */
  when: ComponentChildren;
  says: ComponentChildren;
  href?: string | undefined;
  /** Under the sentence: who, about what, a badge. */
  below: readonly ComponentChildren[];
};

/** A long list of what was done, one line each: quick to read down, with a page behind each line. */
export function Ledger({ lines, label }: { lines: readonly LedgerLine[]; label: string }) {
  return (
    <ol class="ledger" aria-label={label}>
      {lines.map(({ key, when, says, href, below }) => (
        <li key={key} class="ledger-line">
          <p class="ledger-when">{when}</p>
          <div class="ledger-says">
            <p>{href === undefined ? says : <a href={href}>{says}</a>}</p>
            <p class="ledger-below">
              {below.map((part) => (
                <span>{part}</span>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
