import type { Change } from "@breakthrough/amendments";
import { diffWords, WordDiff } from "../../../web/parts.tsx";
import { words } from "../words.ts";
import { capital } from "./capital.ts";

/** Each change word by word, under the number of its paragraph. */
export function ChangesShown({ changes }: { changes: readonly Change[] }) {
  return (
    <>
      {changes.map(({ at, old, now }) => {
        const place = old.length === 0 ? words.places.inserts(at) : words.places.at(at, old.length);
        const parts = diffWords(old.join("\n\n"), now.join("\n\n"));
        return (
          <div key={at}>
            <h3>{capital(place)}</h3>
            <WordDiff parts={parts} label={place} />
          </div>
        );
      })}
    </>
  );
}
