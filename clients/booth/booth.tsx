import { useEffect, useState } from "preact/hooks";
import type { SealedAddresses } from "./addresses-given.ts";
import type { Board } from "./board.ts";
import type { Keeping } from "./kept.ts";
import { checkCode, fetchCode, openPaper, type Step, send, troubleOf } from "./steps.ts";
import { CastingStep } from "./views/casting-step.tsx";
import { CodeStep } from "./views/code-step.tsx";
import { KioskClock } from "./views/kiosk-clock.tsx";
import { MotionStep } from "./views/motion-step.tsx";
import { Notice, StepTitle } from "./views/parts.tsx";
import { RankedStep } from "./views/ranked-step.tsx";
import { ReceiptStep } from "./views/receipt-step.tsx";
import { ReviewStep } from "./views/review-step.tsx";
import { OpenedStep, SealedStep } from "./views/sealed-step.tsx";
import { choicesOf, emptyVote, type Vote } from "./vote.ts";
import { words } from "./words.ts";
import type { AskWorker } from "./worker/ask-worker.ts";
import type { Paper } from "./worker/messages.ts";

interface BoothProps {
  readonly addresses: SealedAddresses;
  readonly ask: AskWorker;
  readonly isKiosk: boolean;
  readonly keepingFor: (sealedId: string) => Keeping;
  /** Loads the page anew, so that nothing is left in its memory. */
  readonly forget: () => void;
}

interface Opened {
  readonly board: Board;
  readonly paper: Paper;
  readonly keeping: Keeping;
}

const LOSES = new Set<Step["name"]>(["vote", "review", "sealed"]);

export function Booth(props: BoothProps) {
  const { addresses, ask, isKiosk, keepingFor, forget } = props;
  const [step, go] = useState<Step>({ name: "loading" });
  const [opened, setOpened] = useState<Opened>();
  const open = async () => {
    go({ name: "loading" });
    const found = await openPaper(ask, addresses);
    if ("name" in found) return go(found);
    const keeping = keepingFor(found.board.id);
    setOpened({ ...found, keeping });
    go(stepFromKept(keeping));
  };
  useEffect(() => void open(), []);
  useEffect(() => {
    if (!LOSES.has(step.name)) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (!isKiosk) addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [step.name]);
  return (
    <div class="booth">
      {isKiosk && <KioskClock onForget={forget} />}
      {step.name === "loading" && <p role="status">{words.loading}</p>}
      {step.name === "trouble" && <Trouble step={step} onAgain={open} />}
      {opened !== undefined && (
        <Voting {...{ addresses, ask, isKiosk, forget, step, go }} {...opened} />
      )}
    </div>
  );
}

function stepFromKept(keeping: Keeping): Step {
  const kept = keeping.find();
  if (kept === undefined) return { name: "code" };
  const { trackingNumber, receipt, ballotText } = kept;
  if (receipt !== undefined) return { name: "receipt", trackingNumber, receipt };
  if (ballotText === undefined) return { name: "code" };
  const state = { kind: "unknown", why: "network" } as const;
  return { name: "casting", ballotText, trackingNumber, state };
}

interface TroubleProps {
  readonly step: Extract<Step, { name: "trouble" }>;
  readonly onAgain: () => void;
}

function Trouble({ step, onAgain }: TroubleProps) {
  return (
    <section>
      <StepTitle>{words.trouble.title}</StepTitle>
      <Notice>
        <p>{step.says}</p>
        {step.mayTryAgain && (
          <button type="button" class="button button-quiet" onClick={onAgain}>
            {words.again}
          </button>
        )}
      </Notice>
    </section>
  );
}

type VotingProps = Opened &
  Omit<BoothProps, "keepingFor"> & { readonly step: Step; readonly go: (step: Step) => void };

/** The steps from the code to the receipt. Code and choice are in its memory and nowhere else. */
function Voting(props: VotingProps) {
  const { step, go, ask, addresses, board, paper, isKiosk, keeping } = props;
  const [code, setCode] = useState("");
  const [vote, setVote] = useState<Vote>(() => emptyVote(paper));
  const deeds = deedsOf(props, code, vote);
  const takeCode = (taken: string) => {
    setCode(taken);
    go({ name: "vote" });
  };
  const toVote = () => go({ name: "vote" });
  const otherCode = () => {
    keeping.forget();
    go({ name: "code" });
  };
  const startAgain = () => {
    keeping.forget();
    setVote(emptyVote(paper));
    go({ name: code === "" ? "code" : "vote" });
  };
  switch (step.name) {
    case "code":
      return <AskCode {...{ ask, addresses, isKiosk }} refusal={step.refusal} onCode={takeCode} />;
    case "vote":
      return <VoteStep {...{ paper, vote, setVote }} onReview={() => go({ name: "review" })} />;
    case "review":
      return <ReviewStep {...{ paper, vote }} onChange={toVote} onSeal={deeds.seal} />;
    case "sealed":
      return (
        <SealedStep
          sealNumber={step.sealNumber}
          onCast={deeds.cast}
          onChallenge={() => deeds.challenge(step.sealNumber)}
        />
      );
    case "opened":
      return (
        <OpenedStep
          {...step}
          sealedId={board.id}
          checkAddress={absolute(addresses.check)}
          onAgain={toVote}
        />
      );
    case "casting":
      return (
        <CastingStep
          {...{ isKiosk, state: step.state }}
          onSend={() => deeds.sendAgain(step)}
          onOtherCode={otherCode}
        />
      );
    case "receipt":
      return (
        <ReceiptStep
          {...step}
          isKiosk={isKiosk}
          address={addressOf(addresses, step.trackingNumber)}
          onAgain={startAgain}
          onNext={props.forget}
        />
      );
    default:
      return null;
  }
}

interface AskCodeProps extends Pick<BoothProps, "ask" | "addresses" | "isKiosk"> {
  readonly refusal: string | undefined;
  readonly onCode: (code: string) => void;
}

function AskCode({ ask, addresses, isKiosk, refusal, onCode }: AskCodeProps) {
  const type = async (typed: string) => {
    const says = await checkCode(ask, typed);
    if (says === undefined) onCode(typed);
    return says;
  };
  const fetchIt = async () => {
    const found = await fetchCode(ask, addresses);
    if ("says" in found) return found.says;
    onCode(found.code);
    return undefined;
  };
  return <CodeStep {...{ isKiosk, refusal }} onCode={type} onFetch={fetchIt} />;
}

const absolute = (path: string): string => new URL(path, location.href).href;

const addressOf = ({ ballots }: SealedAddresses, trackingNumber: string): string =>
  absolute(`${ballots}/${encodeURIComponent(trackingNumber)}`);

interface VoteStepProps {
  readonly paper: Paper;
  readonly vote: Vote;
  readonly setVote: (vote: Vote) => void;
  readonly onReview: () => void;
}

function VoteStep({ paper, vote, setVote, onReview }: VoteStepProps) {
  if (paper.kind === "ranked" && vote.kind === "ranked") {
    return (
      <RankedStep
        {...{ paper, onReview }}
        places={vote.places}
        onChange={(places) => setVote({ kind: "ranked", places })}
      />
    );
  }
  if (paper.kind === "motion" && vote.kind === "motion") {
    return (
      <MotionStep
        {...{ paper, onReview }}
        answers={vote.answers}
        onChange={(answers) => setVote({ kind: "motion", answers })}
      />
    );
  }
  return null;
}

/** What the voter has done with their vote: sealed, opened or cast. */
function deedsOf({ ask, go, addresses, keeping }: VotingProps, code: string, vote: Vote) {
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      go(troubleOf(error));
    }
  };
  const sendIt = async (made: { ballotText: string; trackingNumber: string }) => {
    // Before it is sent: whatever happens then, the same bytes can be sent again.
    keeping.keep(made);
    go({ name: "casting", ...made, state: { kind: "sending" } });
    const next = await send(addresses, made);
    if (next.name === "receipt") keeping.keep(next);
    go(next);
  };
  return {
    seal: () =>
      attempt(async () => {
        const { sealNumber } = await ask({ kind: "seal", code, choices: choicesOf(vote) });
        go({ name: "sealed", sealNumber });
      }),
    challenge: (sealNumber: string) =>
      attempt(async () => {
        const { openingText } = await ask({ kind: "challenge" });
        go({ name: "opened", sealNumber, openingText });
      }),
    cast: () => attempt(async () => sendIt(await ask({ kind: "cast" }))),
    sendAgain: ({ ballotText, trackingNumber }: { ballotText: string; trackingNumber: string }) =>
      attempt(() => sendIt({ ballotText, trackingNumber })),
  };
}
