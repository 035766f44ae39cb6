import type { Trouble } from "../../../platform/http/post-act.ts";
import { ErrorSummary } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  DefinitionList,
  InEnglish,
  Moment,
  PageTitle,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { electionPath } from "../../elections/addresses.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { requestPath } from "../../requests/addresses.ts";
import { thingInWords } from "../../requests/door.ts";
import { capacityInWords } from "../../rulebook/door.ts";
import { juriesPath } from "../addresses.ts";
import type { Challenge } from "../challenge.ts";
import { ChallengePart } from "../challenges/pages/challenge-part.tsx";
import { ChallengeSteps } from "../challenges/pages/steps.tsx";
import { LotPart } from "../lot/pages/lot-part.tsx";
import { SeatPart } from "../seats/pages/seat-part.tsx";
import { VerdictPart } from "../verdicts/pages/verdict-part.tsx";
import type { ChallengeView } from "../view.ts";
import { words } from "../words.ts";
import { StateBadge } from "./state-badge.tsx";

export type JuryPageProps = {
  shell: Shell;
  now: Date;
  partyUrl: string;
  view: ChallengeView;
  trouble?: Trouble | undefined;
};

/** An act that was done by request: what it was, who challenges it, its jury, the verdict. Jurors decide here. */
export function JuryPage(props: JuryPageProps) {
  const { shell, now, view, trouble } = props;
  const { challenge } = view;
  const title = words.page.title(challenge.id);
  return (
    <Page
      shell={shell}
      title={title}
      mainPage={partyPath}
      hasErrors={trouble !== undefined}
      isPrivate={view.juror !== undefined}
    >
      <Breadcrumbs trail={[...words.above, { label: words.page.trail, href: juriesPath }]} />
      <PageTitle
        title={title}
        above={<StateBadge challenge={challenge} now={now} />}
        lead={<InEnglish>{challenge.says}</InEnglish>}
      />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <ChallengeSteps challenge={challenge} now={now} />
      <SeatPart {...props} />
      <VerdictPart view={view} now={now} />
      <WhatWasDone challenge={challenge} now={now} />
      <ChallengePart {...props} />
      <LotPart {...props} />
    </Page>
  );
}

function WhatWasDone({ challenge, now }: { challenge: Challenge; now: Date }) {
  const { whatFacts: terms, what, requestLink, electionLink } = words.page;
  const { requestId, electionId, by, why, ranAt, on } = challenge;
  return (
    <Section title={what} id="act">
      <DefinitionList
        items={[
          { term: terms.by, says: capacityInWords(by) },
          { term: terms.why, says: <Prose text={why} /> },
          { term: terms.when, says: <Moment at={ranAt} now={now} /> },
          { term: terms.on, says: <a href={on}>{thingInWords(on)}</a> },
          ...(requestId === undefined
            ? []
            : [
                {
                  term: terms.request,
                  says: <a href={requestPath(requestId)}>{requestLink(requestId)}</a>,
                },
              ]),
          ...(electionId === undefined
            ? []
            : [
                {
                  term: terms.election,
                  says: <a href={electionPath(electionId)}>{electionLink(electionId)}</a>,
                },
              ]),
        ]}
      />
    </Section>
  );
}
