import { useEffect, useRef, useState } from "preact/hooks";
import { newIdHere } from "../outbox/kept.ts";
import { Sender } from "../outbox/sending.ts";
import { useTries } from "../outbox/tries.ts";
import { Form } from "./form.tsx";
import {
  type Answer,
  type Contact,
  NONE,
  type Outbox,
  type Stall,
  whoseContactsGo,
} from "./outbox.ts";
import { askAbout, type Sent, sendAll } from "./sending.ts";
import { FRESH, holdsSomething, puttingBack, type Typed, touches, typedOf } from "./typed.ts";
import { words } from "./words.ts";

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

const isOver = (stall: Stall): boolean => nowAt(stall) >= Date.parse(stall.about.closesAt);

/** @param asked which stall's link was opened; undefined: the latest that this phone knows */
export async function readKnown(outbox: Outbox, asked: string | undefined): Promise<Known> {
  const [stalls, answers] = await Promise.all([outbox.stalls(), outbox.answers()]);
  const stall = asked === undefined ? latest(stalls) : stalls.find(({ key }) => key === asked);
  return { stall, answers };
}

type AppProps = { outbox: Outbox; asked: string | undefined; first: Known };

/** The stall's one screen. */
export function StallApp({ outbox, asked, first }: AppProps) {
  const [known, setKnown] = useState(first);
  const [isUnknown, setUnknown] = useState(false);
  const look = async () => {
    setKnown(await readKnown(outbox, asked));
  };
  const refresh = async () => {
    const key = asked ?? first.stall?.key;
    const about = key === undefined ? undefined : await askAbout(key);
    if (about === "unknown") setUnknown(true);
    else if (key !== undefined && about !== undefined) await outbox.know(key, about);
    // The others of this phone too: whether a link was ended says what may stay here.
    for (const other of await outbox.stalls()) {
      const now = other.key === key ? undefined : await askAbout(other.key);
      if (typeof now === "object") await outbox.know(other.key, now, other.openedAt);
    }
    await look();
  };
  useEffect(() => void refresh(), []);
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
  return isOver(stall) ? words.over : undefined;
}

/** Somebody who said yes, to be sent with what they said; undefined where nobody did. */
function contactOf(touch: Typed["touch"], { consent }: Stall["about"]): Contact | undefined {
  if (consent === undefined || !touches(touch)) return undefined;
  const { name, email, phone } = touch;
  const language = document.documentElement.lang.startsWith("cy") ? "cy" : "en";
  const { wording } = consent;
  return { ...{ id: newIdHere(), name, email, phone, wording, language }, agreed: true };
}

function Asking({ stall, outbox, answers, onChange }: PartProps & { stall: Stall }) {
  const [says, say] = useState<{ text: string; isBad?: boolean }>();
  const [form, setForm] = useState(FRESH);
  const [backId, setBackId] = useState<string>();
  const [mayBeCleared, setMayBeCleared] = useState(false);
  const { about, key } = stall;
  const save = async (): Promise<void> => {
    const { touch, ...said } = form;
    const contact = contactOf(touch, about);
    const own = { id: newIdHere(), key, savedAt: new Date().toISOString() };
    const answer = { ...said, ...own, ...(contact === undefined ? {} : { contact }) };
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
  const putBack = (answer: Answer) => {
    if (holdsSomething(form)) return say({ text: words.formHolds, isBad: true });
    setForm(typedOf(answer));
    setBackId(answer.id);
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
        <Form
          themes={about.themes}
          consent={about.consent?.says}
          form={form}
          onChange={change}
          onSave={save}
        />
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
  const sender = useRef(new Sender(() => sendAll(outbox)));
  const waiting = answers.filter(({ why }) => why === undefined).length;
  const send = async () => {
    setSending(true);
    const done = await sender.current.send();
    if (done === undefined) {
      setSending(sender.current.isSending);
      return done;
    }
    setSent(done);
    setSending(false);
    if (await forgetWhenOver(outbox, stall)) setForgotten(true);
    await onChange();
    return done;
  };
  useEffect(() => {
    if (waiting > 0 || stall !== undefined) void send();
  }, [waiting, stall?.key]);
  useTries(send);
  const { talkedTo, leaflets, answers: said, without = 0 } = stall?.sent ?? NONE;
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
      {without > 0 ? <p class="bad">{words.without(without)}</p> : null}
      <p class="hint">{words.counts(talkedTo, leaflets, said)}</p>
    </>
  );
}

/** Once a shift is over and all of it is sent, nothing of it stays; of what was refused at any, nobody's address does. */
async function forgetWhenOver(outbox: Outbox, stall: Stall | undefined): Promise<boolean> {
  for (const one of await outbox.stalls()) {
    const whose = whoseContactsGo(one, nowAt(one));
    if (whose !== undefined) await outbox.dropContacts(one.key, whose);
  }
  if (stall === undefined || !isOver(stall)) return false;
  const left = (await outbox.answers()).some(({ key }) => key === stall.key);
  if (!left) await outbox.forget(stall.key);
  return !left;
}
