import { useMemo, useState } from "preact/hooks";
import { drawOrder } from "../ranking/drawn-order.ts";
import {
  addLast,
  closeGaps,
  moveBy,
  moveTo,
  orderOf,
  type Places,
  type Trouble,
  takeOut,
  troublesOf,
} from "../ranking/ranking.ts";
import { words } from "../words.ts";
import type { Paper } from "../worker/messages.ts";
import { useDragging } from "./dragging.ts";
import { Notice, StepTitle } from "./parts.tsx";

type RankedPaper = Extract<Paper, { kind: "ranked" }>;

interface RankedStepProps {
  readonly paper: RankedPaper;
  readonly places: Places;
  readonly onChange: (places: Places) => void;
  readonly onReview: () => void;
}

const randomness = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

function sayTrouble(trouble: Trouble, names: readonly string[]): string {
  const nameOf = (candidate: number) => names[candidate] ?? "";
  if (trouble.kind === "no-number") return words.ranked.noNumber(nameOf(trouble.candidate));
  if (trouble.kind === "gap") return words.ranked.gap(trouble.place);
  return words.ranked.tie(trouble.place, trouble.candidates.map(nameOf));
}

export function RankedStep({ paper, places, onChange, onReview }: RankedStepProps) {
  const [says, say] = useState("");
  const [isTried, setTried] = useState(false);
  const troubles = troublesOf(places);
  const change = (next: Places, candidate: number) => {
    onChange(next);
    const at = orderOf(next).indexOf(candidate);
    const name = paper.candidates[candidate] ?? "";
    say(at < 0 ? words.ranked.takenOut(name) : words.ranked.moved(name, at + 1));
  };
  const review = () => {
    if (troubles.length === 0) onReview();
    else setTried(true);
  };
  return (
    <section>
      <StepTitle>{words.ranked.title}</StepTitle>
      <p class="booth-question">{paper.question}</p>
      <p>{words.ranked.says(words.ranked.seats(paper.seats))}</p>
      <p class="sr-only" aria-live="polite">
        {says}
      </p>
      <div class="booth-ranking">
        <OnPaper paper={paper} places={places} onType={onChange} onAdd={change} />
        <InOrder paper={paper} places={places} onChange={change} />
      </div>
      {isTried && troubles.length > 0 && (
        <Notice title={words.ranked.troubles} kind="bad">
          <ul>
            {troubles.map((trouble, at) => (
              <li key={at}>{sayTrouble(trouble, paper.candidates)}</li>
            ))}
          </ul>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => onChange(closeGaps(places))}
          >
            {words.ranked.closeGaps}
          </button>
        </Notice>
      )}
      <button type="button" class="button button-primary" onClick={review}>
        {words.review.go}
      </button>
    </section>
  );
}

interface OnPaperProps {
  readonly paper: RankedPaper;
  readonly places: Places;
  readonly onType: (places: Places) => void;
  readonly onAdd: (places: Places, candidate: number) => void;
}

/** The candidates with their fields, in an order that is drawn for this page, or in that of the printed paper. */
function OnPaper({ paper, places, onType, onAdd }: OnPaperProps) {
  const { candidates } = paper;
  const drawn = useMemo(() => drawOrder(candidates.length, randomness), [candidates]);
  const [isPrinted, setPrinted] = useState(false);
  const order = isPrinted ? candidates.map((_, at) => at) : drawn;
  return (
    <div>
      <h3>{words.ranked.candidates}</h3>
      <p class="booth-aside">{isPrinted ? words.ranked.printed : words.ranked.drawn}</p>
      <button type="button" class="booth-link" onClick={() => setPrinted(!isPrinted)}>
        {isPrinted ? words.ranked.showDrawn : words.ranked.showPrinted}
      </button>
      <ul class="booth-paper">
        {order.map((candidate) => {
          const name = candidates[candidate] ?? "";
          return (
            <li key={candidate} class={places[candidate] === "" ? "" : "is-ranked"}>
              <input
                class="input booth-place"
                inputMode="numeric"
                maxLength={3}
                autocomplete="off"
                aria-label={words.ranked.place(name)}
                value={places[candidate]}
                onInput={({ currentTarget }) =>
                  onType(places.map((one, at) => (at === candidate ? currentTarget.value : one)))
                }
              />
              <span class="booth-name">{name}</span>
              {places[candidate] === "" && (
                <button
                  type="button"
                  class="button button-quiet booth-small"
                  aria-label={words.ranked.add(name)}
                  onClick={() => onAdd(addLast(places, candidate), candidate)}
                >
                  {words.ranked.addShort}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface InOrderProps {
  readonly paper: RankedPaper;
  readonly places: Places;
  readonly onChange: (places: Places, candidate: number) => void;
}

const rowClass = (at: number, from: number | undefined, over: number | undefined): string => {
  if (from === undefined || over === undefined) return "";
  if (at === from) return "is-dragged";
  if (at !== over) return "";
  return over < from ? "is-above" : "is-below";
};

/** Who is ranked, first choice first: to be dragged, and moved with buttons. */
function InOrder({ paper, places, onChange }: InOrderProps) {
  const order = orderOf(places);
  const move = (from: number, to: number) => {
    const candidate = order[from];
    if (candidate !== undefined) onChange(moveTo(places, candidate, to), candidate);
  };
  const { list, from, over, start } = useDragging(move);
  return (
    <div>
      <h3>{words.ranked.order}</h3>
      {order.length === 0 ? (
        <p class="booth-aside">{words.ranked.empty}</p>
      ) : (
        <p class="booth-aside">{words.ranked.drag}</p>
      )}
      <ol class="booth-order" ref={list}>
        {order.map((candidate, at) => (
          <li key={candidate} class={rowClass(at, from, over)}>
            <span class="booth-grip" onPointerDown={(event) => start(at, event)}>
              <span class="booth-rank">{at + 1}</span>
              <span class="booth-name">{paper.candidates[candidate]}</span>
            </span>
            <MoveButtons
              name={paper.candidates[candidate] ?? ""}
              isFirst={at === 0}
              isLast={at === order.length - 1}
              onUp={() => onChange(moveBy(places, candidate, -1), candidate)}
              onDown={() => onChange(moveBy(places, candidate, 1), candidate)}
              onOut={() => onChange(takeOut(places, candidate), candidate)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface MoveButtonsProps {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onUp: () => void;
  readonly onDown: () => void;
  readonly onOut: () => void;
}

/** A button at the end of its way stays where it is, so that the keyboard does not lose its place. */
function MoveButtons({ name, isFirst, isLast, onUp, onDown, onOut }: MoveButtonsProps) {
  const sign = (text: string) => <span aria-hidden="true">{text}</span>;
  return (
    <span class="booth-moves">
      <button
        type="button"
        aria-label={words.ranked.up(name)}
        aria-disabled={isFirst}
        onClick={onUp}
      >
        {sign("↑")}
      </button>
      <button
        type="button"
        aria-label={words.ranked.down(name)}
        aria-disabled={isLast}
        onClick={onDown}
      >
        {sign("↓")}
      </button>
      <button type="button" aria-label={words.ranked.takeOut(name)} onClick={onOut}>
        {sign("×")}
      </button>
    </span>
  );
}
