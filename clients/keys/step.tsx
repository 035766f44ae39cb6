import { countInWords } from "@breakthrough/languages";
import type { Progress } from "@breakthrough/sealed-ballot";
import { useEffect, useRef, useState } from "preact/hooks";
import type { DeskWorker } from "./desk-worker.ts";
import { KeyFileField, PassphraseFields, Tick } from "./fields.tsx";
import type { Made } from "./messages.ts";
import type { Office } from "./office.ts";
import { sentenceOf, type Told } from "./sentences.ts";
import type { Work } from "./task.ts";
import { words } from "./words.ts";

/** Letters of a passphrase, as the key file asks for them. */
const LEAST_LETTERS = 12;

/** Comes into view and is read aloud. */
export function TroubleBox({ trouble }: { trouble: Told }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [trouble]);
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h3 class="error-summary-title">{words.trouble.title}</h3>
      <p>{sentenceOf(trouble)}</p>
    </div>
  );
}

function Explained({ step }: { step: keyof typeof words.steps }) {
  const { title, what, keep, not } = words.steps[step];
  return (
    <>
      <h2>{title}</h2>
      <h3>{words.labels.what}</h3>
      {what.map((says) => (
        <p key={says}>{says}</p>
      ))}
      <h3>{words.labels.keep}</h3>
      <p>{keep}</p>
      <h3>{words.labels.not}</h3>
      <p>{not}</p>
    </>
  );
}

function Working({ progress }: { progress: Progress | undefined }) {
  const { phase, done = 0, total = 0 } = progress ?? {};
  const says = phase === undefined ? words.working.opening : words.working[phase];
  return (
    <div>
      <p role="status">{says}</p>
      {total > 1 ? (
        <p>
          <progress value={done} max={total} aria-label={says} />{" "}
          {words.working.of(countInWords(done), countInWords(total))}
        </p>
      ) : (
        <p>
          <progress aria-label={says} />
        </p>
      )}
      <p>{words.working.stays}</p>
    </div>
  );
}

type StepProps = {
  work: Work;
  office: Office;
  worker: DeskWorker;
  /** After a rehearsal's answer was taken; the server's page is loaded anew. */
  onTaken: () => void;
};

/** One step of a trustee, from the words to the answer that was handed in. */
export function StepAtTheDesk({ work, office, worker, onTaken }: StepProps) {
  const [made, setMade] = useState<Made>();
  if (made === undefined) return <Making work={work} worker={worker} onMade={setMade} />;
  return <Handing work={work} made={made} office={office} onTaken={onTaken} />;
}

type MakingProps = Pick<StepProps, "work" | "worker"> & { onMade: (made: Made) => void };

function useMaking({ work, worker, onMade }: MakingProps) {
  const [isWorking, setIsWorking] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const [trouble, setTrouble] = useState<Told>();
  const make = async (file: File | undefined, passphrase: string, again: string) => {
    if (work.needsKeyFile && file === undefined) return setTrouble({ code: "no-file" });
    if (passphrase !== again) return setTrouble({ code: "differ" });
    setTrouble(undefined);
    setProgress(undefined);
    setIsWorking(true);
    worker.onProgress = setProgress;
    const keyFile = work.needsKeyFile ? await file?.text() : undefined;
    const outcome = await worker.ask({ kind: "make", task: work.text, keyFile, passphrase });
    setIsWorking(false);
    if (outcome.kind === "made") onMade(outcome.made);
    else if (outcome.kind === "trouble") setTrouble(outcome.trouble);
  };
  return { isWorking, progress, trouble, make };
}

function Making(props: MakingProps) {
  const { work } = props;
  const { isWorking, progress, trouble, make } = useMaking(props);
  const [file, setFile] = useState<File>();
  const [[passphrase, again], setTyped] = useState(["", ""]);
  return (
    <section class="section">
      {trouble === undefined ? null : <TroubleBox trouble={trouble} />}
      <Explained step={work.step} />
      {isWorking ? <Working progress={progress} /> : null}
      <form
        class="form"
        hidden={isWorking}
        onSubmit={(event) => {
          event.preventDefault();
          void make(file, passphrase ?? "", again ?? "");
        }}
      >
        {work.needsKeyFile ? <KeyFileField onChosen={setFile} /> : null}
        <PassphraseFields
          isNew={!work.needsKeyFile}
          least={LEAST_LETTERS}
          onTyped={(typed, typedAgain) => setTyped([typed, typedAgain])}
        />
        <button class="button button-primary" type="submit">
          {words.steps[work.step].button}
        </button>
      </form>
    </section>
  );
}

function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers fetch it only after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

type HandingProps = Omit<StepProps, "worker"> & { made: Made };

function Handing({ work, made, office, onTaken }: HandingProps) {
  const [trouble, setTrouble] = useState<Told>();
  const [isHanding, setIsHanding] = useState(false);
  const hand = async () => {
    setIsHanding(true);
    const wrong = await office.handIn(made.answer);
    if (wrong === undefined) return onTaken();
    setIsHanding(false);
    setTrouble(wrong);
  };
  return (
    <section class="section">
      {trouble === undefined ? null : <TroubleBox trouble={trouble} />}
      {trouble === undefined || office.isRehearsal ? null : (
        <p>
          <a href={location.pathname}>{words.made.next}</a>
        </p>
      )}
      {made.about === undefined ? null : <p>{words.accused(String(made.about))}</p>}
      {made.about === undefined ? <h2>{words.made.title}</h2> : <Explained step="complaint" />}
      {isHanding ? <p role="status">{words.made.handing}</p> : null}
      {made.about === undefined ? (
        <SavingFirst work={work} made={made} isHanding={isHanding} onHand={hand} />
      ) : (
        <HandButton isOff={isHanding} label={words.made.alone} onHand={hand} />
      )}
    </section>
  );
}

function HandButton(props: { isOff: boolean; label: string; onHand: () => Promise<void> }) {
  return (
    <p>
      <button
        class="button button-primary"
        type="button"
        disabled={props.isOff}
        onClick={() => void props.onHand()}
      >
        {props.label}
      </button>
    </p>
  );
}

type SavingProps = { work: Work; made: Made; isHanding: boolean; onHand: () => Promise<void> };

function SavingFirst({ work, made, isHanding, onHand }: SavingProps) {
  const [isSaved, setIsSaved] = useState(false);
  const [isKnown, setIsKnown] = useState(false);
  const [isCompared, setIsCompared] = useState(made.fingerprint === undefined);
  const { made: says, labels } = words;
  return (
    <div class="form">
      <p>{words.steps[work.step].keep}</p>
      <p>
        <button
          class={`button button-${isSaved ? "quiet" : "primary"}`}
          type="button"
          onClick={() => {
            download(work.fileName, made.keyFile);
            setIsSaved(true);
          }}
        >
          {isSaved ? says.saveAgain : says.save}
        </button>
      </p>
      {isSaved ? <Tick id="saved" label={says.saved} onTicked={setIsKnown} /> : null}
      {made.fingerprint === undefined ? null : (
        <>
          <h3>{labels.row}</h3>
          <p>
            <code id="fingerprint">{made.fingerprint.replace(/(.{4})(?=.)/g, "$1 ")}</code>
          </p>
          <Tick id="compared" label={labels.compared} onTicked={setIsCompared} />
        </>
      )}
      <p>{says.handFirst}</p>
      <HandButton
        isOff={!isSaved || !isKnown || !isCompared || isHanding}
        label={says.hand}
        onHand={onHand}
      />
    </div>
  );
}
