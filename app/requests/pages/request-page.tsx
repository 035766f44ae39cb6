import type { Trouble } from "../../../platform/http/post-act.ts";
import { ErrorSummary } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  DefinitionList,
  Moment,
  PageTitle,
  Prose,
  Section,
  TimeLeft,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { linesOnPath } from "../../record/addresses.ts";
import { powerPlanOf, titleOf } from "../../rulebook/door.ts";
import { requestPath, requestsPath } from "../addresses.ts";
import { thingInWords } from "../asking/thing.ts";
import type { RequestFacts } from "../facts.ts";
import { WhatToDo } from "../keys/pages/what-to-do.tsx";
import { changeInWords, isOpen, keysInWords, keysOf, type Request } from "../request.ts";
import { words } from "../words.ts";
import { RequestBadge } from "./request-card.tsx";

type RequestPageProps = RequestFacts & { shell: Shell; trouble?: Trouble | undefined };

const says = words.page;

/** One request: the exact change in words, who asked and why, whose keys turned, and what can still be done about it. */
export function RequestPage({ shell, trouble, ...facts }: RequestPageProps) {
  const { request, now } = facts;
  const title = words.list.number(request.number);
  const isPrivate = request.signedAt === undefined;
  return (
    <Page
      shell={shell}
      title={title}
      place={partyPath}
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate={isPrivate}
    >
      <Breadcrumbs trail={[...words.list.trail, { label: words.list.title, href: requestsPath }]} />
      <PageTitle
        title={title}
        above={<RequestBadge request={request} now={now} />}
        lead={changeInWords(request)}
      />
      <ErrorSummary problems={trouble?.problems.map((problem) => ({ says: problem.says })) ?? []} />
      <WhatComes request={request} now={now} />
      <WhatToDo shell={shell} {...facts} />
      <TheChange {...facts} />
      {isPrivate ? null : <Keys {...facts} />}
      {isPrivate ? null : <InTheRecord request={request} />}
    </Page>
  );
}

function WhatComes({ request, now }: { request: Request; now: Date }) {
  const { endedAt, outcome, runsAt, expiresAt } = request;
  if (endedAt !== undefined) {
    return (
      <p>
        {words.states[request.state]}, <Moment at={endedAt} now={now} />. {outcome}
      </p>
    );
  }
  if (!isOpen(request, now)) return null;
  return (
    <p>
      {runsAt === undefined ? says.untilKey : says.untilDelay}:{" "}
      <Moment at={runsAt ?? expiresAt} now={now} />.{" "}
      <TimeLeft until={runsAt ?? expiresAt} now={now} />
    </p>
  );
}

function TheChange({ request, shown, now }: RequestFacts) {
  const { state, on, why, power, askedOffice, askedAt, changeHash } = request;
  const items = [
    { term: state === "done" ? says.done : says.what, says: request.says },
    { term: says.to, says: <a href={on}>{thingInWords(on)}</a> },
    ...shown.map(({ label, says: text }) => ({ term: label, says: <Prose text={text} /> })),
    { term: says.why, says: <Prose text={why} /> },
    { term: says.power, says: powerPlanOf(power).title },
    {
      term: says.asked,
      says: (
        <>
          {titleOf(askedOffice)}, <Moment at={askedAt} now={now} />
        </>
      ),
    },
    { term: says.hash, says: <code class="long-code">{changeHash}</code> },
  ];
  return (
    <Section title={says.change}>
      <DefinitionList items={items} />
      {shown.length === 0 ? null : <p class="quiet">{says.shownSays}</p>}
      <p class="quiet">{says.hashSays}</p>
    </Section>
  );
}

function Keys({ request, constitution, signatures, now }: RequestFacts) {
  const isMissing = isOpen(request, now) && keysOf(signatures).length < request.keysNeeded;
  const columns = [says.key, says.office, says.how, says.when].map((label) => ({ label }));
  const rows = signatures.map(({ isAskers, office, method, signedAt }) => [
    isAskers ? says.askersKey : says.otherKey,
    titleOf(office),
    says.methods[method],
    <Moment key="at" at={signedAt} now={now} />,
  ]);
  return (
    <Section title={says.keys}>
      <DataTable caption={says.keys} isCaptionHidden columns={columns} rows={rows} />
      {isMissing ? <p>{says.missing(keysInWords(request, constitution))}</p> : null}
    </Section>
  );
}

function InTheRecord({ request: { number, on } }: { request: Request }) {
  const linesOn = (path: string) => linesOnPath(path);
  return (
    <ul>
      <li>
        <a href={linesOn(requestPath(number))}>{says.record}</a>
      </li>
      <li>
        <a href={linesOn(on)}>{says.recordOfThing}</a>
      </li>
    </ul>
  );
}
