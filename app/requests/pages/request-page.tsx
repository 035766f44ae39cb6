import type { Trouble } from "../../../platform/http/post-act.ts";
import { ErrorSummary } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  CheckYourself,
  DataTable,
  DefinitionList,
  InEnglish,
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
import { askedInWords, withoutHash } from "../asking/asked.ts";
import { thingInWords } from "../asking/thing.ts";
import type { RequestFacts } from "../facts.ts";
import { WhatToDo } from "../keys/pages/what-to-do.tsx";
import { isOpen, keysInWords, keysOf, type Request } from "../request.ts";
import { words } from "../words.ts";
import { RequestBadge } from "./request-card.tsx";

type RequestPageProps = RequestFacts & { shell: Shell; trouble?: Trouble | undefined };

/** One request: the exact change in words, who asked and why, whose keys turned, and what can still be done about it. */
export function RequestPage({ shell, trouble, ...facts }: RequestPageProps) {
  const { request, now } = facts;
  const title = askedInWords(request);
  const number = words.list.number(request.number);
  const isPrivate = request.signedAt === undefined;
  return (
    <Page
      shell={shell}
      title={`${number}: ${title}`}
      mainPage={partyPath}
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate={isPrivate}
    >
      <Breadcrumbs trail={[...words.list.trail, { label: words.list.title, href: requestsPath }]} />
      <PageTitle
        title={title}
        above={
          <>
            <RequestBadge request={request} now={now} /> {number}
          </>
        }
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
      {runsAt === undefined ? words.page.untilKey : words.page.untilDelay}:{" "}
      <Moment at={runsAt ?? expiresAt} now={now} />.{" "}
      <TimeLeft until={runsAt ?? expiresAt} now={now} />
    </p>
  );
}

function TheChange({ request, shown, now }: RequestFacts) {
  const { state, on, why, power, askedOffice, askedAt, changeHash } = request;
  const items = [
    {
      term: state === "done" ? words.page.done : words.page.what,
      says: <InEnglish>{withoutHash(request.says)}</InEnglish>,
    },
    { term: words.page.to, says: <a href={on}>{thingInWords(on)}</a> },
    ...shown.map(({ label, says: text }) => ({ term: label, says: <Prose text={text} /> })),
    { term: words.page.why, says: <Prose text={why} /> },
    { term: words.page.power, says: powerPlanOf(power).title },
    {
      term: words.page.asked,
      says: (
        <>
          {titleOf(askedOffice)}, <Moment at={askedAt} now={now} />
        </>
      ),
    },
  ];
  const checked = [
    { term: words.page.whole, says: <InEnglish>{request.says}</InEnglish> },
    { term: words.page.hash, says: <code class="long-code">{changeHash}</code> },
  ];
  return (
    <Section title={words.page.change}>
      <DefinitionList items={items} />
      {shown.length === 0 ? null : <p class="quiet">{words.page.shownSays}</p>}
      <CheckYourself>
        <DefinitionList items={checked} />
        <p class="quiet">{words.page.hashSays}</p>
      </CheckYourself>
    </Section>
  );
}

function Keys({ request, constitution, signatures, now }: RequestFacts) {
  const isMissing = isOpen(request, now) && keysOf(signatures).length < request.keysNeeded;
  const columns = [words.page.key, words.page.office, words.page.how, words.page.when].map(
    (label) => ({ label }),
  );
  const rows = signatures.map(({ isAskers, office, method, signedAt }) => [
    isAskers ? words.page.askersKey : words.page.otherKey,
    titleOf(office),
    words.page.methods[method],
    <Moment key="at" at={signedAt} now={now} />,
  ]);
  return (
    <Section title={words.page.keys}>
      <DataTable caption={words.page.keys} isCaptionHidden columns={columns} rows={rows} />
      {isMissing ? <p>{words.page.missing(keysInWords(request, constitution))}</p> : null}
    </Section>
  );
}

function InTheRecord({ request: { number, on } }: { request: Request }) {
  const linesOn = (path: string) => linesOnPath(path);
  return (
    <ul>
      <li>
        <a href={linesOn(requestPath(number))}>{words.page.record}</a>
      </li>
      <li>
        <a href={linesOn(on)}>{words.page.recordOfThing}</a>
      </li>
    </ul>
  );
}
