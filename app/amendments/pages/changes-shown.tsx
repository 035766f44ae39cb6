import type { Change } from "@breakthrough/amendments";
import { diffWords, WordDiff } from "../../../web/parts.tsx";
import { words } from "../words.ts";

/** Each change word by word, under the number of its paragraph. */
export function ChangesShown({
  changes,
  level = 3,
}: {
  changes: readonly Change[];
  level?: 3 | 4;
}) {
  return (
    <>
      {changes.map(({ at, old, now }) => {
        const place = old.length === 0 ? words.places.inserts(at) : words.places.at(at, old.length);
        const parts = diffWords(old.join("\n\n"), now.join("\n\n"));
        return (
          <div key={at}>
            {level === 3 ? <h3>{place}</h3> : <h4>{place}</h4>}
            <WordDiff parts={parts} label={place} />
          </div>
        );
      })}
    </>
  );
}
