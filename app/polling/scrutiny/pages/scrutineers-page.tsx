import type { Named } from "../../../../platform/house.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Buttons, ErrorSummary, Form } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, DefinitionList, Notice, PageTitle, Section } from "../../../../web/parts.tsx";
import { type Election, trailToElection } from "../../../elections/door.ts";
import { MarkedName } from "../../../membership/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { answerScrutineerPath, firstLookPath, nameScrutineerPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Scrutineer, ScrutineerState } from "../scrutineer.ts";

interface Row {
  readonly candidate: Named;
  /** Undefined where nobody watches for them, as far as the reader may know. */
  readonly scrutineer: { readonly who: Named; readonly state: ScrutineerState } | undefined;
}

type ScrutineersPageProps = {
  shell: Shell;
  election: Election;
  rows: readonly Row[];
  /** For how many hours scrutineers look first, by the rulebook of today. */
  hours: number;
  isMember: boolean;
  isCandidate: boolean;
  /** Can candidates name somebody still? */
  isOpen: boolean;
  /** Where a candidate named the viewer. */
  asked: Scrutineer | undefined;
  trouble: Trouble | undefined;
};

/** Who watches the count, and what it means that they see everything first. */
export function ScrutineersPage(props: ScrutineersPageProps) {
  const { shell, election, rows, hours, isMember, trouble } = props;
  const says = words.scrutineers;
  const serving = rows.filter(({ scrutineer }) => scrutineer?.state === "serves");
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath} hasErrors={trouble !== undefined}>
      <Breadcrumbs trail={trailToElection(election)} />
      <PageTitle title={says.title} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Asked {...props} />
      <Section title={says.who} id="who">
        {isMember ? (
          <DefinitionList
            items={rows.map(({ candidate, scrutineer }) => ({
              term: candidate.name,
              says:
                scrutineer === undefined ? (
                  says.nobody
                ) : (
                  <>
                    <MarkedName who={scrutineer.who} /> ({says.states[scrutineer.state]})
                  </>
                ),
            }))}
          />
        ) : (
          <p>{says.count(serving.length)}</p>
        )}
        <OwnScrutineer {...props} />
      </Section>
      <Section title={says.firstTitle} id="first">
        {hours === 0 ? <p>{says.notFirst}</p> : null}
        {hours === 0 ? null : says.first(hours).map((line) => <p key={line}>{line}</p>)}
      </Section>
    </Page>
  );
}

function Asked({ election, asked, isOpen }: ScrutineersPageProps) {
  if (asked === undefined) return null;
  const says = words.scrutineers;
  const isServing = asked.state === "serves";
  return (
    <Notice title={says.asked}>
      <p>{isServing ? says.isServing : says.askedSays}</p>
      {isServing && election.result !== undefined ? (
        <Buttons>
          <Button href={firstLookPath(election.id)}>{says.toFirstLook}</Button>
        </Buttons>
      ) : null}
      {isOpen ? (
        <Form action={answerScrutineerPath(election.id)} label={says.asked}>
          {isServing ? null : (
            <Button name="says" value="yes">
              {says.yes}
            </Button>
          )}{" "}
          <Button name="says" value="no" kind="quiet">
            {isServing ? says.noMore : says.no}
          </Button>
        </Form>
      ) : null}
    </Notice>
  );
}

function OwnScrutineer({ election, isCandidate, isOpen }: ScrutineersPageProps) {
  if (!isCandidate || !isOpen) return null;
  return (
    <Buttons>
      <Button href={nameScrutineerPath(election.id)} kind="quiet">
        {words.scrutineers.name}
      </Button>
    </Buttons>
  );
}
