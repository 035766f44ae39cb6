import type { Trouble } from "../../../../../platform/http/post-act.ts";
import {
  Button,
  Buttons,
  ErrorSummary,
  FileField,
  Form,
  filling,
} from "../../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  Notice,
  PageTitle,
  Section,
  StateStrip,
} from "../../../../../web/parts.tsx";
import { titleOf } from "../../../../rulebook/door.ts";
import {
  decidePath,
  keysPath,
  keysTaskPath,
  sealedPath,
  trusteePath,
  trusteeRehearsalPath,
} from "../../../addresses.ts";
import { words } from "../../../words.ts";
import { isRanked } from "../../sealed-ballot.ts";
import { isTaken, type TrusteeSeat } from "../seats.ts";
import { type KeysStep, type KeysView, stateOf } from "../whose-turn.ts";

type KeysPageProps = {
  shell: Shell;
  view: KeysView;
  trouble?: Trouble | undefined;
};

/** Who keeps the keys of a sealed ballot, how far they have come, and for a trustee the part that is theirs. */
export function KeysPage({ shell, view, trouble }: KeysPageProps) {
  const { page } = words.sealed.trustees;
  const { ballot } = view;
  const title = page.title(ballot.title);
  return (
    <Page
      shell={shell}
      title={title}
      width="text"
      mainPage={decidePath}
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={[{ label: page.trail, href: sealedPath(ballot.id) }]} />
      <PageTitle title={title} lead={page.lead(ballot.trusteesWanted, ballot.trusteesNeeded)} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Strip view={view} />
      <OwnPart shell={shell} view={view} trouble={trouble} />
      <Seats view={view} />
      <Words title={page.chosenTitle} says={page.chosen(ballot.trusteesNeeded)} />
      <Words title={page.couldTitle} says={page.could(ballot.trusteesNeeded)} />
    </Page>
  );
}

const MAKING = ["seats", "certificate", "commit", "reveal", "share", "confirm", "made"] as const;

function Strip({ view }: { view: KeysView }) {
  const { page } = words.sealed.trustees;
  const { ballot, step, ceremony } = view;
  const after: readonly KeysStep[] = isRanked(ballot.question)
    ? ["mixing", "decrypting", "counted"]
    : ["decrypting", "counted"];
  const steps = [...MAKING, ...after].map((key) => ({ key, label: page.strip[key] }));
  const isVoid = ballot.stage === "void";
  return (
    <>
      <StateStrip
        steps={steps}
        current={step}
        {...(isVoid ? { aside: page.void } : { says: page.next[step] })}
      />
      {(ceremony?.attempt ?? 1) > 1 ? <p>{page.again(ceremony?.attempt ?? 1)}</p> : null}
    </>
  );
}

function Words({ title, says }: { title: string; says: readonly string[] }) {
  return (
    <Section title={title}>
      {says.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </Section>
  );
}

const officeOf = ({ office }: Pick<TrusteeSeat, "office">): string =>
  office === undefined ? words.sealed.trustees.byLot : titleOf(office);

function Seats({ view }: { view: KeysView }) {
  const { page } = words.sealed.trustees;
  const { ballot, seats, fingerprint } = view;
  const numbers = Array.from({ length: ballot.trusteesWanted }, (_, i) => i + 1);
  const rows = numbers.map((number) => {
    const seat = seats.find((one) => isTaken(one) && one.number === number);
    const state = seat === undefined ? "empty" : stateOf(view, seat);
    return [number, seat === undefined ? "–" : officeOf(seat), page.states[state]];
  });
  const left = seats.filter((seat) => !isTaken(seat));
  const { columns } = page;
  return (
    <Section title={page.table}>
      <DataTable
        caption={page.table}
        isCaptionHidden
        columns={[{ label: columns.number }, { label: columns.by }, { label: columns.state }]}
        rows={rows}
      />
      {fingerprint === undefined ? null : (
        <p>
          {page.fingerprint} <code>{fingerprint.replace(/(.{4})(?=.)/g, "$1 ")}</code>
        </p>
      )}
      {left.length === 0 ? null : (
        <>
          <h3>{page.leftTitle}</h3>
          <ul>
            {left.map((seat) => (
              <li key={seat.id}>
                {seat.number}, {officeOf(seat)}: {page.whyLeft[seat.why ?? "gone"]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function OwnPart({ shell, view, trouble }: KeysPageProps) {
  const { own, ballot } = view;
  if (own === undefined || ballot.stage === "void") return null;
  if (own.state === "asked") return <Asked shell={shell} view={view} />;
  return <Desk shell={shell} view={view} trouble={trouble} />;
}

function Asked({ shell, view }: KeysPageProps) {
  const { page } = words.sealed.trustees;
  const { id } = view.ballot;
  return (
    <Section title={page.askedTitle}>
      {page.askedSays.map((says) => (
        <p key={says}>{says}</p>
      ))}
      <p>
        <a href={trusteeRehearsalPath}>{page.rehearse}</a>
      </p>
      <Buttons>
        <Form action={trusteePath(id, "serve")} once={shell.once} label={page.serve}>
          <Button>{page.serve}</Button>
        </Form>
        <Form action={trusteePath(id, "decline")} label={page.decline}>
          <Button kind="quiet">{page.decline}</Button>
        </Form>
      </Buttons>
    </Section>
  );
}

function Desk({ shell, view, trouble }: KeysPageProps) {
  const { page } = words.sealed.trustees;
  const { id, stage } = view.ballot;
  return (
    <Section title={page.own}>
      <div class="section" id="trustee-desk" data-task={keysTaskPath(id)}>
        <noscript>
          <Notice tone="warning">{page.noScript}</Notice>
        </noscript>
      </div>
      <script type="module" src="/clients/keys/page.js" />
      <p>
        <a href={trusteeRehearsalPath}>{page.rehearse}</a>
      </p>
      <details>
        <summary>{page.byFileTitle}</summary>
        <p>{page.byFile}</p>
        <p>
          <a href={keysTaskPath(id)} download={`trustee-task-${id}.json`}>
            {page.takeTask}
          </a>
        </p>
        <Form action={keysPath(id)} id="hand-in-answer" once={shell.once} multipart>
          <FileField
            {...filling(trouble)("message")}
            label={page.answerFile}
            accept=".json,application/json"
          />
          <Button kind="quiet">{page.handIn}</Button>
        </Form>
      </details>
      {stage === "keys" ? <GiveUp id={id} /> : null}
    </Section>
  );
}

function GiveUp({ id }: { id: number }) {
  const { page } = words.sealed.trustees;
  return (
    <details>
      <summary>{page.giveUp}</summary>
      <p>{page.giveUpSays}</p>
      <Form action={trusteePath(id, "decline")} label={page.giveUp}>
        <Button kind="danger">{page.giveUp}</Button>
      </Form>
    </details>
  );
}
