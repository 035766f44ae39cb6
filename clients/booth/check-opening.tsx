import { useEffect, useState } from "preact/hooks";
import type { CheckAddresses } from "./addresses-given.ts";
import { type Board, readBoard } from "./board.ts";
import { findPart, type Gathered, gather, type Part } from "./opening/parts.ts";
import { shareParts } from "./opening/share-parts.ts";
import { troubleOf } from "./steps.ts";
import { LongNumber, Notice, StepTitle } from "./views/parts.tsx";
import { VoteInWords } from "./views/vote-in-words.tsx";
import { countChosen, type Vote, voteFrom } from "./vote.ts";
import { words } from "./words.ts";
import type { AskWorker } from "./worker/ask-worker.ts";
import { type Paper, RefusedByWorker } from "./worker/messages.ts";

interface Checked {
  readonly board: Board;
  readonly paper: Paper;
  readonly vote: Vote;
  readonly sealNumber: string;
}

interface CheckOpeningProps {
  readonly addresses: CheckAddresses;
  readonly ask: AskWorker;
}

function sayRefusal(code: string): string {
  const { refused } = words.check;
  return code in refused ? refused[code as keyof typeof refused] : refused.other;
}

/** Checks a gathered opening, or says in words why it is none. */
async function checkIt(
  { addresses, ask }: CheckOpeningProps,
  { sealedId, openingText = "" }: Gathered,
  noted: string,
): Promise<Checked | string> {
  try {
    const board = await readBoard({ board: addresses.board.replace("ID", sealedId) });
    if (board.electionText === undefined) return words.trouble.noBoard;
    const { paper } = await ask({ kind: "read", electionText: board.electionText });
    const sealNumber = noted.replace(/\s+/g, "");
    const wanted = sealNumber === "" ? {} : { sealNumber };
    const found = await ask({ kind: "check-opening", openingText, ...wanted }).catch(
      (error: unknown) => {
        if (error instanceof RefusedByWorker) return sayRefusal(error.code);
        throw error;
      },
    );
    if (typeof found === "string") return found;
    return { board, paper, vote: voteFrom(paper, found.choices), sealNumber: found.sealNumber };
  } catch (error) {
    const step = troubleOf(error);
    return step.name === "trouble" ? step.says : words.trouble.broken;
  }
}

/** The page of the second device. */
export function CheckOpening(props: CheckOpeningProps) {
  const [parts, setParts] = useState<readonly Part[]>([]);
  const [outcome, setOutcome] = useState<Checked | string>();
  const [noted, note] = useState("");
  useEffect(() => {
    const take = (more: readonly Part[]) => setParts((known) => [...known, ...more]);
    const read = () => {
      const part = findPart(location.hash);
      if (part !== undefined) take([part]);
    };
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  useEffect(() => shareParts(parts, (more) => setParts((known) => [...known, ...more])), [parts]);
  const gathered = gather(parts);
  const check = async (now: Gathered | undefined) => {
    if (now === undefined) return setOutcome(words.check.noPart);
    if (now.openingText !== undefined) setOutcome(await checkIt(props, now, noted));
  };
  useEffect(() => {
    if (gathered?.openingText !== undefined) void check(gathered);
  }, [gathered?.openingText]);
  const paste = (text: string) => {
    const pasted = text.split(/\s+/).flatMap((link) => findPart(link) ?? []);
    const all = [...parts, ...pasted];
    setParts(all);
    return check(gather(all));
  };
  return (
    <div class="booth">
      <p>{words.check.says}</p>
      {gathered !== undefined && gathered.missing.length > 0 && (
        <Notice>{words.check.missing(gathered.missing.map(String), gathered.of)}</Notice>
      )}
      {typeof outcome === "string" && (
        <Notice title={words.check.wrong} kind="bad">
          <p>{outcome}</p>
        </Notice>
      )}
      {typeof outcome === "object" && <Right {...outcome} />}
      <Paste noted={noted} onNote={note} onPaste={paste} />
    </div>
  );
}

function Right({ board, paper, vote, sealNumber }: Checked) {
  return (
    <section>
      <StepTitle>{words.check.right}</StepTitle>
      <p>{words.check.forBallot(board.title)}</p>
      <VoteInWords paper={paper} vote={vote} />
      {vote.kind === "ranked" && countChosen(vote) === 0 && <p>{words.check.ranksNobody}</p>}
      <LongNumber label={words.sealed.number} number={sealNumber} />
      <h3>{words.check.compare}</h3>
      <ul>
        <li>{words.check.compareNumber}</li>
        <li>{words.check.compareChoice}</li>
      </ul>
      <p>{words.check.ifNot}</p>
    </section>
  );
}

interface PasteProps {
  readonly noted: string;
  readonly onNote: (noted: string) => void;
  readonly onPaste: (text: string) => Promise<void>;
}

function Paste({ noted, onNote, onPaste }: PasteProps) {
  const [text, setText] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    void onPaste(text);
  };
  return (
    <form class="form booth-paste" onSubmit={submit} autocomplete="off">
      <div class="field">
        <label class="field-label" for="opened-text">
          {words.check.text}
        </label>
        <p class="field-hint" id="opened-hint">
          {words.check.hint}
        </p>
        <textarea
          id="opened-text"
          class="input input-area"
          rows={4}
          aria-describedby="opened-hint"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label class="field-label" for="noted">
          {words.check.number}
        </label>
        <p class="field-hint" id="noted-hint">
          {words.check.numberHint}
        </p>
        <input
          id="noted"
          class="input booth-code"
          aria-describedby="noted-hint"
          spellcheck={false}
          value={noted}
          onInput={(event) => onNote(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button button-primary">
        {words.check.go}
      </button>
    </form>
  );
}
