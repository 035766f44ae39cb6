import { useEffect, useRef, useState } from "preact/hooks";
import { newIdHere } from "../outbox/kept.ts";
import { Sender } from "../outbox/sending.ts";
import { useTries } from "../outbox/tries.ts";
import type { Door, Kept, Knock, Outbox } from "./outbox.ts";
import { askList, type Sent, sendAll } from "./sending.ts";
import { mayShow, nextDoor, onSide, SIDES, type Side } from "./showing.ts";
import { words } from "./words.ts";

/** How often it is looked whether the round is over. */
const LOOK_MS = 5_000;

interface Known {
  readonly kept: Kept | undefined;
  readonly knocks: readonly Knock[];
}

/** A round's one screen. */
export function DoorsApp({ outbox, asked }: { outbox: Outbox; asked: number | undefined }) {
  const [known, setKnown] = useState<Known>();
  const [sent, setSent] = useState<Sent>();
  const sender = useRef(new Sender(() => sendAll(outbox)));
  const look = async () => {
    const all = await outbox.rounds();
    // Whatever is over leaves the phone, also without a signal.
    const gone = all.filter((one) => !mayShow(one, Date.now()));
    for (const { round } of gone) await outbox.forget(round);
    const here = all.filter((one) => !gone.includes(one));
    const latest = [...here].sort((one, other) => other.loadedAt - one.loadedAt)[0];
    const kept = asked === undefined ? latest : here.find(({ round }) => round === asked);
    setKnown({ kept, knocks: await outbox.knocks() });
    return here;
  };
  const send = async () => {
    const done = await sender.current.send();
    if (done === undefined) return done;
    setSent(done);
    await look();
    return done;
  };
  const refresh = async () => {
    const done = await send();
    // Asked to wait, it asks for no list either.
    if (done === undefined || done.is === "wait") return done;
    let isAway = false;
    const rounds = new Set((await look()).map(({ round }) => round));
    if (asked !== undefined) rounds.add(asked);
    for (const round of rounds) {
      const list = await askList(round);
      if (list === "not-ours") await outbox.forget(round);
      else if (list !== undefined) await outbox.know(list);
      else isAway = true;
    }
    await look();
    return isAway ? ({ is: "away" } as const) : done;
  };
  useTries(refresh);
  useEffect(() => {
    void refresh();
    const looks = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(looks);
  }, []);
  if (known === undefined) return <p role="status">{words.opening}</p>;
  const { kept, knocks } = known;
  const onSaved = async () => {
    await look();
    void send();
  };
  return (
    <>
      {kept === undefined ? (
        <p role="status">{asked === undefined ? words.none : words.over}</p>
      ) : (
        <Walk kept={kept} knocks={knocks} outbox={outbox} onSaved={onSaved} />
      )}
      <Waiting
        knocks={knocks}
        sent={sent}
        outbox={outbox}
        onSend={async () => void (await send())}
        onChange={look}
      />
    </>
  );
}

type WalkProps = {
  kept: Kept;
  knocks: readonly Knock[];
  outbox: Outbox;
  onSaved: () => Promise<void>;
};

function Walk({ kept: { round, list }, knocks, outbox, onSaved }: WalkProps) {
  const [side, setSide] = useState<Side>("all");
  const [chosen, setChosen] = useState<number>();
  const [after, setAfter] = useState<number>();
  const [says, say] = useState<{ text: string; isBad?: boolean }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const doors = onSide(list.doors, side);
  const done = new Set([
    ...list.doors.filter(({ isDone }) => isDone).map(({ id }) => id),
    ...knocks.filter((knock) => knock.round === round).map(({ door }) => door),
  ]);
  const door = doors.find(({ id }) => id === chosen) ?? nextDoor(doors, done, after);
  const save = async (at: Door, outcome: string, more: More = {}): Promise<void> => {
    const agreed = more.intention === undefined ? {} : { consent: list.consent };
    const knock = { id: newIdHere(), round, door: at.id, outcome, ...more, ...agreed };
    const isKept = await outbox
      .save({ ...knock, savedAt: new Date().toISOString() })
      .catch(() => undefined);
    if (isKept !== true)
      return say({ text: isKept === false ? words.full : words.failed, isBad: true });
    setChosen(undefined);
    setAfter(at.id);
    say({ text: more.takesBack ? words.tookBack : words.saved });
    await onSaved();
    heading.current?.focus();
  };
  const left = doors.filter(({ id }) => !done.has(id)).length;
  return (
    <>
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {door === undefined ? words.allDone : `${door.house}, ${door.street}`}
      </h1>
      {door === undefined ? null : (
        <AtDoor key={door.id} door={door} onSave={(...what) => save(door, ...what)} />
      )}
      <p role="status" class={says?.isBad ? "bad" : undefined}>
        {says?.text}
      </p>
      <p>{words.left(left)}</p>
      <fieldset class="sides">
        <legend>{words.side}</legend>
        {SIDES.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="side" checked={side === one} onChange={() => setSide(one)} />
            <span>{words.sides[one]}</span>
          </label>
        ))}
      </fieldset>
      <details>
        <summary>{words.doors}</summary>
        <ul class="doors">
          {doors.map(({ id, house, street }) => (
            <li key={id}>
              <button type="button" onClick={() => setChosen(id)}>
                <span dir="auto">
                  {house}, {street}
                </span>
                {done.has(id) ? ` (${words.done})` : ""}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <p class="mark" dir="auto">
        {list.mark.says} {list.mark.law}
      </p>
    </>
  );
}

const OUTCOMES = ["present", "absent", "refused", "moved", "do-not-return"] as const;
const INTENTIONS = ["with-us", "leaning", "undecided", "against", "not-voting"] as const;

type More = Pick<Knock, "intention" | "takesBack">;
type AtDoorProps = { door: Door; onSave: (outcome: string, more?: More) => Promise<void> };

/** One tap saves and leads on; only where somebody is there, one more is asked. */
function AtDoor({ door, onSave }: AtDoorProps) {
  const [step, setStep] = useState<"outcome" | "consent" | "intention">("outcome");
  return (
    <>
      <p dir="auto">{door.names.join(", ")}</p>
      {step === "outcome" ? (
        <fieldset class="taps">
          <legend>{words.outcome}</legend>
          {OUTCOMES.map((outcome) => (
            <button
              key={outcome}
              type="button"
              onClick={() => (outcome === "present" ? setStep("consent") : void onSave(outcome))}
            >
              {words.outcomes[outcome]}
            </button>
          ))}
          <button
            type="button"
            class="quiet"
            onClick={() => void onSave("present", { takesBack: true })}
          >
            {words.takesBack}
          </button>
        </fieldset>
      ) : null}
      {step === "consent" ? (
        <div class="taps">
          <p>{words.consent}</p>
          <button type="button" onClick={() => setStep("intention")}>
            {words.agrees}
          </button>
          <button type="button" onClick={() => void onSave("present")}>
            {words.without}
          </button>
        </div>
      ) : null}
      {step === "intention" ? (
        <fieldset class="taps">
          <legend>{words.intention}</legend>
          {INTENTIONS.map((intention) => (
            <button
              key={intention}
              type="button"
              onClick={() => void onSave("present", { intention })}
            >
              {words.intentions[intention]}
            </button>
          ))}
          <button type="button" onClick={() => void onSave("present")}>
            {words.without}
          </button>
        </fieldset>
      ) : null}
    </>
  );
}

type WaitingProps = {
  knocks: readonly Knock[];
  sent: Sent | undefined;
  outbox: Outbox;
  onSend: () => Promise<void>;
  onChange: () => Promise<unknown>;
};

const whyInWords = (why: string): string =>
  why in words.whys ? words.whys[why as keyof typeof words.whys] : words.whys.malformed;

function Waiting({ knocks, sent, outbox, onSend, onChange }: WaitingProps) {
  const waiting = knocks.filter(({ why }) => why === undefined);
  const refused = knocks.filter(({ why }) => why !== undefined);
  return (
    <section class="outbox">
      <p role="status">{waiting.length === 0 ? words.allSent : words.notSent(waiting.length)}</p>
      {waiting.length === 0 ? null : (
        <button type="button" onClick={() => void onSend()}>
          {words.send}
        </button>
      )}
      {sent?.is === "signed-out" ? <p class="bad">{words.signedOut}</p> : null}
      {refused.length === 0 ? null : (
        <>
          <p class="bad">{words.refused(refused.length)}</p>
          <ul>
            {refused.map(({ id, why = "" }) => (
              <li key={id}>
                {whyInWords(why)}{" "}
                <button type="button" onClick={() => void outbox.drop(id).then(onChange)}>
                  {words.throwAway}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
