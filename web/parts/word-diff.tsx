import { listInWords } from "@breakthrough/languages";
import { withoutControls } from "../plain-text.ts";
import { words } from "../words.ts";

/** What a reader would not see of a change; signs as Unicode names them (`U+00AD`). */
type Unseen =
  | { readonly kind: "hidden" | "alike"; readonly signs: readonly string[] }
  | { readonly kind: "space" };

/** As the npm package `diff` gives them: neither flag means the words stayed. */
export type DiffPart = { value: string; added?: boolean; removed?: boolean; unseen?: Unseen };

const saidOf = (unseen: Unseen): string =>
  unseen.kind === "space" ? words.diff.space : words.diff[unseen.kind](listInWords(unseen.signs));

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
        {parts.map((part) => (
          <>
            <Piece part={part} />
            {part.unseen ? <span class="word-diff-note">{saidOf(part.unseen)}</span> : null}
          </>
        ))}
      </div>
    </section>
  );
}

function Piece({ part: { value, added, removed } }: { part: DiffPart }) {
  const said = withoutControls(value);
  if (added) {
    return (
      <ins>
        <span class="sr-only">{words.diff.addedMark}</span>
        {said}
        <span class="sr-only">] </span>
      </ins>
    );
  }
  if (removed) {
    return (
      <del>
        <span class="sr-only">{words.diff.removedMark}</span>
        {said}
        <span class="sr-only">] </span>
      </del>
    );
  }
  return <>{said}</>;
}
