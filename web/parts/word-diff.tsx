import { withoutControls } from "../plain-text.ts";
import { words } from "../words.ts";

/** As the npm package `diff` gives them: neither flag means the words stayed. */
export type DiffPart = { value: string; added?: boolean; removed?: boolean };

type WordDiffProps = {
  parts: readonly DiffPart[];
  /** What is compared with what, for screen readers. */
  label?: string;
};

/** Added and removed words in place: underlined and struck, with words for those who hear the page. */
export function WordDiff({ parts, label = words.diff.label }: WordDiffProps) {
  const isChanged = parts.some((part) => part.added || part.removed);
  return (
    <section class="word-diff" aria-label={label}>
      {isChanged ? (
        <p class="word-diff-key">
          <ins>{words.diff.added}</ins> <del>{words.diff.removed}</del>
        </p>
      ) : (
        <p class="word-diff-key">{words.diff.none}</p>
      )}
      <div class="word-diff-text" dir="auto">
        {parts.map((part) => {
          const said = withoutControls(part.value);
          if (part.added) {
            return (
              <ins>
                <span class="sr-only">{words.diff.addedMark}</span>
                {said}
                <span class="sr-only">] </span>
              </ins>
            );
          }
          if (part.removed) {
            return (
              <del>
                <span class="sr-only">{words.diff.removedMark}</span>
                {said}
                <span class="sr-only">] </span>
              </del>
            );
          }
          return said;
        })}
      </div>
    </section>
  );
}
