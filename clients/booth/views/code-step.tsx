import { useState } from "preact/hooks";
import { words } from "../words.ts";
import { Notice, StepTitle } from "./parts.tsx";

interface CodeStepProps {
  readonly isKiosk: boolean;
  /** Why the last code was not taken, in words. */
  readonly refusal: string | undefined;
  /** Answers a sentence where the code is none. */
  readonly onCode: (code: string) => Promise<string | undefined>;
  readonly onFetch: () => Promise<string | undefined>;
}

/** Spaces and other dashes come with a pasted code. */
const tidy = (typed: string): string => typed.replace(/\s+/g, "").replace(/[‐‑‒–—−]/g, "-");

export function CodeStep({ isKiosk, refusal, onCode, onFetch }: CodeStepProps) {
  const [says, say] = useState(refusal);
  const [isFetching, setFetching] = useState(false);
  const [typed, type] = useState("");
  const fetchIt = async () => {
    setFetching(true);
    say(await onFetch());
    setFetching(false);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    say(await onCode(tidy(typed)));
  };
  return (
    <section>
      <StepTitle>{words.code.title}</StepTitle>
      <p>{words.code.says}</p>
      {says !== undefined && <Notice kind="bad">{says}</Notice>}
      {!isKiosk && (
        <p>
          <button
            type="button"
            class="button button-primary"
            disabled={isFetching}
            onClick={fetchIt}
          >
            {isFetching ? words.code.fetching : words.code.fetch}
          </button>
        </p>
      )}
      <form class="form" onSubmit={submit} autocomplete="off">
        <div class="field">
          <label class="field-label" for="booth-code">
            {isKiosk ? words.code.title : words.code.or}
          </label>
          <p class="field-hint" id="booth-code-hint">
            {words.code.hint}
          </p>
          <input
            id="booth-code"
            class="input booth-code"
            aria-describedby="booth-code-hint"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            required
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class={`button ${isKiosk ? "button-primary" : "button-quiet"}`}>
          {words.code.go}
        </button>
      </form>
      {!isKiosk && <p class="booth-aside">{words.code.notKept}</p>}
    </section>
  );
}
