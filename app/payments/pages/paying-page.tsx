import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import type { Shell } from "../../../web/page.tsx";
import { DataTable, DefinitionList, FormPage, Section } from "../../../web/parts.tsx";
import { duesPath } from "../../money/addresses.ts";
import type { DuesToCollect } from "../../money/door.ts";
import { payingPath, stopPayingPath } from "../addresses.ts";
import type { Charge } from "../charge.ts";
import type { Method } from "../method.ts";
import { COMPANIES, type ProviderName } from "../providers/provider.ts";
import { words } from "../words.ts";

export interface OwnPaying {
  readonly providers: readonly ProviderName[];
  readonly methods: readonly Method[];
  readonly due: DuesToCollect | undefined;
  readonly charges: readonly Charge[];
}

type PayingPageProps = { shell: Shell; own: OwnPaying; trouble?: Trouble | undefined };

/** How one's dues are collected, when next and the time after, and each way to set it up, change it or stop it. */
export function PayingPage(props: PayingPageProps) {
  const { shell, own, trouble } = props;
  const says = words.paying;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={[{ label: words.duesTrail, href: duesPath }]}
      trouble={trouble}
    >
      <Standing own={own} />
      {own.providers.length === 0 ? <p>{says.off}</p> : null}
      {own.due === undefined && own.providers.length > 0 ? (
        <p>
          {says.noPlan} <a href={duesPath}>{says.choose}</a>
        </p>
      ) : null}
      <GoOn own={own} />
      {own.due === undefined
        ? null
        : own.providers.map((name) => <Way key={name} shell={shell} name={name} />)}
      {own.methods.some(({ state }) => state !== "ending") ? (
        <Section title={says.stopTitle} id="stop">
          <p>{says.stopSays}</p>
          <Form action={stopPayingPath} once={shell.once}>
            <Button kind="danger">{says.stop}</Button>
          </Form>
        </Section>
      ) : null}
      <Collected charges={own.charges} />
    </FormPage>
  );
}

function Standing({ own: { methods, due } }: { own: OwnPaying }) {
  const says = words.paying;
  const isStopped = methods.some((one) => one.state === "active" && one.stoppedAt !== null);
  const pause = due?.pausedUntil;
  return (
    <Section title={says.now} id="now">
      {methods.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <DefinitionList
          items={methods.map(({ provider, state }) => ({
            term: COMPANIES[provider],
            says: words.methodStates[state],
          }))}
        />
      )}
      {isStopped ? <p>{says.stopped}</p> : null}
      {due === undefined ? null : (
        <>
          <p>
            {says.dates(poundsInWords(due.pence), dayInWords(due.first), dayInWords(due.second))}
          </p>
          {pause === undefined ? null : <p>{says.paused(dayInWords(pause))}</p>}
          <p>{says.never}</p>
        </>
      )}
    </Section>
  );
}

function GoOn({ own: { methods } }: { own: OwnPaying }) {
  const says = words.paying;
  const begun = methods.find(({ state, link }) => state === "begun" && link !== null);
  if (begun?.link === undefined || begun.link === null) return null;
  const company = COMPANIES[begun.provider];
  return (
    <Section title={says.goTitle} id="go">
      <p>{says.goSays(company)}</p>
      <p>
        <a class="button" href={begun.link} rel="noreferrer">
          {says.go(company)}
        </a>
      </p>
    </Section>
  );
}

function Way({ shell, name }: { shell: Shell; name: ProviderName }) {
  const way = words.ways[name];
  const says = words.paying;
  return (
    <Section title={way.pay} id={name}>
      <p>{way.says}</p>
      <p>{says.change}</p>
      <Form action={payingPath} once={shell.once} hidden={{ provider: name }} label={way.pay}>
        <Button>
          {says.begin}
          <span class="sr-only">: {way.pay}</span>
        </Button>
      </Form>
    </Section>
  );
}

function Collected({ charges }: { charges: readonly Charge[] }) {
  const says = words.paying;
  return (
    <Section title={says.list} id="collected">
      {charges.length === 0 ? (
        <p>{says.listNone}</p>
      ) : (
        <DataTable
          caption={says.list}
          isCaptionHidden
          columns={[
            { label: says.due },
            { label: says.amount, isNumber: true },
            { label: says.stateOf },
          ]}
          rows={charges.map(({ dueOn, pence, state }) => [
            dayInWords(dueOn),
            poundsInWords(pence),
            words.states[state],
          ])}
        />
      )}
    </Section>
  );
}
