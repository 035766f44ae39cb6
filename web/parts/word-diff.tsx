import { withoutControls } from "../plain-text.ts";

/** As the npm package `diff` gives them: neither flag means the words stayed. */
export type DiffPart = { value: string; added?: boolean; removed?: boolean };

type WordDiffProps = {
  parts: readonly DiffPart[];
  /** What is compared with what, for screen readers. */
  label?: string;
};

/** Added and removed words in place: underlined and struck, with words for those who hear the page. */
export function WordDiff({ parts, label = "Changes to the text" }: WordDiffProps) {
  const isChanged = parts.some((part) => part.added || part.removed);
  return (
    <section class="word-diff" aria-label={label}>
      {isChanged ? (
        <p class="word-diff-key">
          <ins>Added words</ins> <del>Removed words</del>
        </p>
      ) : (
        <p class="word-diff-key">Nothing was changed.</p>
      )}
      <div class="word-diff-text" dir="auto">
        {parts.map((part) => {
          const words = withoutControls(part.value);
          if (part.added) {
            return (
              <ins>
                <span class="sr-only"> [added: </span>
                {words}
                <span class="sr-only">] </span>
              </ins>
            );
          }
          if (part.removed) {
            return (
              <del>
                <span class="sr-only"> [removed: </span>
                {words}
                <span class="sr-only">] </span>
              </del>
            );
          }
          return words;
        })}
      </div>
    </section>
  );
}
