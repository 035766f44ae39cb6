import "@breakthrough/sealed-ballot/old-browsers";
import { speakBy } from "@breakthrough/languages";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { DeskWorker } from "./desk-worker.ts";
import { type Office, rehearsalOffice, serverOffice } from "./office.ts";
import type { Told } from "./sentences.ts";
import { StepAtTheDesk, TroubleBox } from "./step.tsx";
import { type Work, workIn } from "./task.ts";
import { words } from "./words.ts";

type Shown = "waiting" | "nothing" | "done" | Work | { readonly trouble: Told };

async function look(office: Office): Promise<Shown> {
  const text = await office.next();
  return typeof text === "string" ? workIn(text) : { trouble: text };
}

function Desk({ office, worker }: { office: Office; worker: DeskWorker }) {
  const [shown, setShown] = useState<Shown>("waiting");
  const next = () => void look(office).then(setShown);
  useEffect(next, []);
  if (shown === "waiting") return <p role="status">{words.waiting}</p>;
  if (shown === "nothing") return <p role="status">{words.nothing}</p>;
  if (shown === "done") {
    return <p role="status">{office.isRehearsal ? words.rehearsal.done : words.nothing}</p>;
  }
  if ("trouble" in shown) return <TroubleBox trouble={shown.trouble} />;
  return (
    <StepAtTheDesk
      key={shown.step}
      work={shown}
      office={office}
      worker={worker}
      onTaken={office.isRehearsal ? next : () => undefined}
    />
  );
}

function Rehearsal({ worker }: { worker: DeskWorker }) {
  const [round, setRound] = useState(0);
  const [office, setOffice] = useState<Office>();
  const begin = () => {
    setOffice(rehearsalOffice(worker, words.rehearsal.title));
    setRound(round + 1);
  };
  return (
    <>
      <p>{words.rehearsal.note}</p>
      {office === undefined ? null : <Desk key={round} office={office} worker={worker} />}
      <p>
        <button
          class={`button button-${office === undefined ? "primary" : "quiet"}`}
          type="button"
          onClick={begin}
        >
          {office === undefined ? words.rehearsal.begin : words.rehearsal.again}
        </button>
      </p>
    </>
  );
}

speakBy(() => (document.documentElement.lang.startsWith("cy") ? "cy" : "en"));
const place = document.getElementById("trustee-desk");
const form = document.querySelector<HTMLFormElement>("#hand-in-answer");
const task = place?.dataset.task;
if (place !== null) {
  const worker = new DeskWorker();
  place.replaceChildren();
  if (task !== undefined && form !== null) {
    render(<Desk office={serverOffice(task, form)} worker={worker} />, place);
  } else render(<Rehearsal worker={worker} />, place);
}
