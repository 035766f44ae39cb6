import { useEffect, useRef, useState } from "preact/hooks";
import { Form } from "./form.tsx";
import { type Answer, NONE, newAnswerId, type Outbox, type Stall } from "./outbox.ts";
import { askAbout, type Sent, sendAll } from "./sending.ts";
import { FRESH, holdsSomething, puttingBack, type Typed } from "./typed.ts";
import { words } from "./words.ts";

/** How often it is tried again. */
const EVERY_MS = 60_000;
/** A clock that is further off is told. */
const CLOCK_OFF_MS = 5 * 60_000;

interface Known {
  readonly stall: Stall | undefined;
  readonly answers: readonly Answer[];
}

const latest = (stalls: readonly Stall[]): Stall | undefined =>
  [...stalls].sort((one, other) => other.openedAt - one.openedAt)[0];

/** By the party's clock, as far as this phone knows it. */
const nowAt = ({ ahead }: Stall): number => Date.now() + ahead;

/** The stall's one screen. */
export function StallApp({ outbox, asked }: { outbox: Outbox; asked: string | undefined }) {
  const [known, setKnown] = useState<Known>();
  const [isUnknown, setUnknown] = useState(false);
  const look = async () => {
    const stalls = await outbox.stalls();
    const stall = asked === undefined ? latest(stalls) : stalls.find(({ key }) => key === asked);
    setKnown({ stall, answers: await outbox.answers() });
    return stall;
  };
  const refresh = async () => {
    const stall = await look();
    const key = asked ?? stall?.key;
    const about = key === undefined ? undefined : await askAbout(key);
    if (about === "unknown") setUnknown(true);
    else if (key !== undefined && about !== undefined) await outbox.know(key, about);
    await look();
  };
  useEffect(() => void refresh(), []);
  if (known === undefined) return <p role="status">{words.opening}</p>;
  const { stall, answers } = known;
  return (
    <>
      {stall === undefined ? (
        <p role="status">{isUnknown ? words.unknown : words.none}</p>
      ) : (
        <Asking stall={stall} outbox={outbox} answers={answers} onChange={look} />
      )}
      <Waiting outbox={outbox} stall={stall} answers={answers} onChange={look} />
    </>
  );
}

type PartProps = {
  outbox: Outbox;
  answers: readonly Answer[];
  onChange: () => Promise<unknown>;
};

/** Why nothing new is saved here, or nothing. */
function whyClosed(stall: Stall): string | undefined {
  if (stall.about.isLinkEnded) return words.ended;
  return nowAt(stall) >= Date.parse(stall.about.closesAt) ? words.over : undefined;
}

function Asking({ stall, outbox, answers, onChange }: PartProps & { stall: Stall }) {
  const [says, say] = useState<{ text: string; isBad?: boolean }>();
  const [form, setForm] = useState(FRESH);
  const [backId, setBackId] = useState<string>();
  const [mayBeCleared, setMayBeCleared] = useState(false);
  const { about, key } = stall;
  const save = async (): Promise<void> => {
    const answer = { ...form, id: newAnswerId(), key, savedAt: new Date().toISOString() };
    const isKept = await outbox.save(answer, backId).catch(() => undefined);
    if (isKept !== true)
      return say({ text: isKept === false ? words.full : words.failed, isBad: true });
    setForm(FRESH);
    setBackId(undefined);
    say({ text: words.saved });
    // Asked once something is kept: browsers promise more to a site that is used.
    if ((await navigator.storage?.persist?.().catch(() => false)) !== true) setMayBeCleared(true);
    await onChange();
  };
  // It stays where it is until what is made of it is saved.
  const putBack = ({ id, said, themes, talkedTo, leaflets }: Answer) => {
    if (holdsSomething(form)) return say({ text: words.formHolds, isBad: true });
    setForm({ said, themes, talkedTo, leaflets });
    setBackId(id);
    say(undefined);
  };
  const change = (next: Typed) => {
    setForm(next);
    // What is typed into an emptied form is another answer.
    if (!holdsSomething(next)) setBackId(undefined);
  };
  const closed = whyClosed(stall);
  const isEarly = nowAt(stall) < Date.parse(about.opensAt);
  return (
    <>
      <h1 dir="auto">{about.question}</h1>
      {Math.abs(stall.ahead) > CLOCK_OFF_MS ? <p class="bad">{words.clock}</p> : null}
      {closed === undefined && isEarly ? <p>{words.early}</p> : null}
      {closed === undefined ? (
        <Form themes={about.themes} form={form} onChange={change} onSave={save} />
      ) : (
        <p class="bad">{closed}</p>
      )}
      <p role="status" class={says?.isBad ? "bad" : undefined}>
        {says?.text}
      </p>
      {mayBeCleared ? <p class="hint">{words.mayBeCleared}</p> : null}
      <Refused
        {...{ answers, outbox, onChange, onPutBack: putBack }}
        at={{ key, hasForm: closed === undefined, backId }}
      />
    </>
  );
}

type RefusedProps = PartProps & {
  at: Parameters<typeof puttingBack>[1];
  onPutBack: (answer: Answer) => void;
};

function Refused({ answers, outbox, onChange, at, onPutBack }: RefusedProps) {
  const refused = answers.filter(({ why }) => why !== undefined);
  if (refused.length === 0) return null;
  const whys: Readonly<Record<string, string>> = words.whys;
  return (
    <section aria-labelledby="not-taken">
      <h2 id="not-taken">{words.notTaken}</h2>
      <ul class="refused">
        {refused.map((answer) => {
          const back = puttingBack(answer, at);
          return (
            <li key={answer.id}>
              <p class="bad">{whys[answer.why ?? ""] ?? words.whys.malformed}</p>
              <p dir="auto">{answer.said.slice(0, 200)}</p>
              {back === "is-back" ? <p>{words.isBack}</p> : null}
              {back === "other-stall" ? <p>{words.otherStall}</p> : null}
              {back === "may" ? (
                <button type="button" onClick={() => onPutBack(answer)}>
                  {words.change}
                </button>
              ) : null}{" "}
              <button
                type="button"
                onClick={async () => {
                  await outbox.drop(answer.id);
                  await onChange();
                }}
              >
                {words.drop}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function saysOf(sent: Sent | undefined): string | undefined {
  if (sent?.is === "away") return words.away;
  if (sent?.is === "held") return words.held;
  return sent?.is === "wait" ? words.wait(sent.seconds) : undefined;
}

/** What is not sent yet, always in sight; sends it when it can. */
function Waiting({ outbox, stall, answers, onChange }: PartProps & { stall: Stall | undefined }) {
  const [isSending, setSending] = useState(false);
  const [sent, setSent] = useState<Sent>();
  const [isForgotten, setForgotten] = useState(false);
  const busy = useRef(false);
  const notBefore = useRef(0);
  const waiting = answers.filter(({ why }) => why === undefined).length;
  const send = async () => {
    if (busy.current || Date.now() < notBefore.current) return;
    busy.current = true;
    setSending(true);
    const done = await sendAll(outbox).catch((): Sent => ({ is: "away" }));
    if (done.is === "wait") notBefore.current = Date.now() + done.seconds * 1000;
    busy.current = false;
    setSent(done);
    setSending(false);
    if (await forgetWhenOver(outbox, stall)) setForgotten(true);
    await onChange();
  };
  useEffect(() => {
    if (waiting > 0 || stall !== undefined) void send();
  }, [waiting, stall?.key]);
  useEffect(() => {
    const again = () => void send();
    addEventListener("online", again);
    const timer = setInterval(again, EVERY_MS);
    return () => {
      removeEventListener("online", again);
      clearInterval(timer);
    };
  });
  const { talkedTo, leaflets, answers: said } = stall?.sent ?? NONE;
  if (stall === undefined && waiting === 0)
    return isForgotten ? <p role="status">{words.forgotten}</p> : null;
  return (
    <>
      <div class="outbox">
        <p role="status">
          <strong>{waiting === 0 ? words.allSent : words.notSent(waiting)}</strong>
        </p>
        {waiting === 0 ? null : (
          <button type="button" disabled={isSending} onClick={send}>
            {isSending ? words.sending : words.send}
          </button>
        )}
      </div>
      {waiting > 0 && saysOf(sent) !== undefined ? <p>{saysOf(sent)}</p> : null}
      <p class="hint">{words.counts(talkedTo, leaflets, said)}</p>
    </>
  );
}

/** Once a shift is over and all of it is sent, nothing of it stays. */
async function forgetWhenOver(outbox: Outbox, stall: Stall | undefined): Promise<boolean> {
  if (stall === undefined || nowAt(stall) < Date.parse(stall.about.closesAt)) return false;
  const left = (await outbox.answers()).some(({ key }) => key === stall.key);
  if (!left) await outbox.forget(stall.key);
  return !left;
}
