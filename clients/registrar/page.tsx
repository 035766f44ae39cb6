import "@breakthrough/sealed-ballot/old-browsers";
import { isLanguage, speakBy } from "@breakthrough/languages";
import { render } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Asked, Made, Told } from "./messages.ts";
import { type Letters, sheetsFile } from "./sheets.ts";
import { words } from "./words.ts";

interface Given {
  readonly task: string;
  readonly step: "codes" | "replace";
  readonly letters: Letters;
}

type Shown =
  | { readonly kind: "begin"; readonly says?: string }
  | { readonly kind: "working" }
  | { readonly kind: "made"; readonly made: Made };

function sayRefusal(code: string): string {
  const { refused } = words;
  return code in refused ? refused[code as keyof typeof refused] : refused.other;
}

const ask = (worker: Worker, asked: Asked): Promise<Told> =>
  new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Told>) => resolve(data);
    worker.onerror = () => resolve({ refused: "broken" });
    worker.postMessage(asked);
  });

async function fetchTask(address: string): Promise<string | undefined> {
  const answer = await fetch(address, { cache: "no-store" }).catch(() => undefined);
  return answer?.ok && !answer.redirected ? answer.text() : undefined;
}

interface DeskProps extends Given {
  readonly form: HTMLFormElement;
  readonly worker: Worker;
}

function Desk({ task, step, letters, form, worker }: DeskProps) {
  const [shown, show] = useState<Shown>({ kind: "begin" });
  const [codesText, setCodesText] = useState("");
  const begin = async () => {
    show({ kind: "working" });
    const taskText = await fetchTask(task);
    if (taskText === undefined) return show({ kind: "begin", says: words.noTask });
    const told = await ask(
      worker,
      step === "codes" ? { kind: "make", taskText } : { kind: "replace", taskText, codesText },
    );
    if ("refused" in told) return show({ kind: "begin", says: sayRefusal(told.refused) });
    show({ kind: "made", made: told.made });
  };
  if (shown.kind === "working") return <p role="status">{words.working}</p>;
  if (shown.kind === "made") return <Handing {...{ made: shown.made, letters, form }} />;
  return (
    <>
      <p role="alert">{shown.says}</p>
      {step === "replace" && (
        <label class="field-label">
          {words.codesFile}{" "}
          <input
            class="input input-file"
            type="file"
            accept=".json"
            onChange={({ currentTarget }) =>
              void currentTarget.files?.[0]?.text().then(setCodesText)
            }
          />
        </label>
      )}
      <button
        type="button"
        class="button button-primary"
        disabled={step === "replace" && codesText === ""}
        onClick={begin}
      >
        {step === "codes" ? words.make : words.replace}
      </button>
    </>
  );
}

interface HandingProps {
  readonly made: Made;
  readonly letters: Letters;
  readonly form: HTMLFormElement;
}

function useFile(text: string, type: string): string {
  return useMemo(() => URL.createObjectURL(new Blob([text], { type })), [text]);
}

/** The answer goes into the house's own form, as if it had been chosen there. */
function handIn(form: HTMLFormElement, answerText: string): void {
  const field = form.querySelector<HTMLInputElement>('input[type="file"]');
  if (field === null) return;
  const transfer = new DataTransfer();
  transfer.items.add(new File([answerText], "answer.json", { type: "application/json" }));
  field.files = transfer.files;
  form.submit();
}

function Handing({ made, letters, form }: HandingProps) {
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  const codes = useFile(made.codesText, "application/json");
  const sheets = useFile(sheetsFile(made.sheets, letters), "text/html");
  const needsSheets = made.sheets.length > 0;
  const mayHandIn = saved.has("codes") && (saved.has("sheets") || !needsSheets);
  const note = (name: string) => setSaved(new Set([...saved, name]));
  return (
    <>
      <p>{words.sealed(made.sealed)}</p>
      {needsSheets && <p>{words.onPaper(made.sheets.length)}</p>}
      <p>{words.saveFirst}</p>
      <p>
        <a
          class="button button-quiet"
          href={codes}
          download="codes.json"
          onClick={() => note("codes")}
        >
          {words.saveCodes}
        </a>
      </p>
      {needsSheets && (
        <p>
          <a
            class="button button-quiet"
            href={sheets}
            download="sheets.html"
            onClick={() => note("sheets")}
          >
            {words.saveSheets}
          </a>
        </p>
      )}
      <button
        type="button"
        class="button button-primary"
        disabled={!mayHandIn}
        onClick={() => handIn(form, made.answerText)}
      >
        {words.handIn}
      </button>
    </>
  );
}

speakBy(() => {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : "en";
});
const place = document.querySelector<HTMLElement>('[data-client="registrar"]');
const form = document.querySelector<HTMLFormElement>("#hand-in-codes");
if (place !== null && form !== null && typeof BigInt === "function") {
  const given = JSON.parse(place.dataset.props ?? "{}") as Given;
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  place.replaceChildren();
  render(<Desk {...given} form={form} worker={worker} />, place);
}
