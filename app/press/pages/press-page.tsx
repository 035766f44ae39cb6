import { countInWords } from "@breakthrough/languages";
import type { NamedOf } from "../../../platform/house.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { Button, Buttons } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Columns,
  DataTable,
  Day,
  DefinitionList,
  EmptyState,
  Moment,
  Numbers,
  PageTitle,
  Section,
} from "../../../web/parts.tsx";
import { resultsPath } from "../../ballots/addresses.ts";
import { type RecentResult, ResultCards } from "../../ballots/door.ts";
import { contactPath } from "../../contact/addresses.ts";
import { imprintPath } from "../../imprint/addresses.ts";
import { MarkedName } from "../../membership/door.ts";
import { officesPath } from "../../offices/addresses.ts";
import { type Holding, titleOf } from "../../offices/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { manifestoPath } from "../../policy/addresses.ts";
import { recordPath } from "../../record/addresses.ts";
import {
  draftsPath,
  mentionsPath,
  pressFeedPath,
  pressListPath,
  releasePath,
} from "../addresses.ts";
import type { Mention } from "../mentions/mention.ts";
import { MentionList } from "../mentions/pages/mention-parts.tsx";
import { outFrom, type Release } from "../releases/release.ts";
import { words } from "../words.ts";

export interface PressView {
  readonly releases: readonly Release[];
  /** The last ones. */
  readonly mentions: readonly Mention[];
  readonly members: number;
  readonly branches: number;
  readonly results: readonly RecentResult[];
  readonly holdings: readonly Holding[];
  readonly named: NamedOf;
  /** The email address of the imprint, where there is one. */
  readonly contact: string | undefined;
  /** Reads what is not out yet. */
  readonly isInside: boolean;
}

type PressPageProps = { shell: Shell; now: Date; view: PressView };

/** What journalists need, on one page. */
export function PressPage(props: PressPageProps) {
  const { shell } = props;
  const says = words.page;
  return (
    <Page
      shell={shell}
      title={says.title}
      description={says.lead}
      mainPage={partyPath}
      feed={{ title: says.feed, href: pressFeedPath }}
    >
      <PageTitle title={says.title} lead={says.lead} look="poster">
        <Buttons>
          <Button href={pressListPath}>{says.join}</Button>
        </Buttons>
      </PageTitle>
      <Columns side={<Beside {...props} />}>
        <Releases {...props} />
        <Mentions {...props} />
        <Section
          title={says.results}
          id="results"
          more={{ label: says.allResults, href: resultsPath }}
        >
          {props.view.results.length === 0 ? (
            <p>{says.noResults}</p>
          ) : (
            <ResultCards results={props.view.results} now={props.now} />
          )}
        </Section>
        <People {...props} />
      </Columns>
    </Page>
  );
}

function Releases({ now, view: { releases, isInside } }: PressPageProps) {
  const says = words.page;
  return (
    <Section title={says.releases} id="releases" more={{ label: says.feed, href: pressFeedPath }}>
      {releases.length === 0 ? <EmptyState title={says.none} says={says.noneSays} /> : null}
      <ul>
        {releases.map((release) => (
          <li key={release.id}>
            <a href={releasePath(release.id)} dir="auto">
              {release.title}
            </a>
            , <Moment at={outFrom(release) ?? now} now={now} />
          </li>
        ))}
      </ul>
      {isInside ? (
        <p>
          <a href={draftsPath}>{words.drafts.title}</a>
        </p>
      ) : null}
    </Section>
  );
}

function Mentions({ view: { mentions } }: PressPageProps) {
  const { none, all } = words.mentions;
  const more = { label: all, href: mentionsPath };
  return (
    <Section title={words.page.mentions} id="mentions" more={more}>
      {mentions.length === 0 ? <p>{none}</p> : <MentionList mentions={mentions} level={3} />}
    </Section>
  );
}

function Beside({ shell, view: { contact, members, branches } }: PressPageProps) {
  const says = words.page;
  const facts = [
    { label: says.policy, href: manifestoPath },
    { label: says.record, href: recordPath },
    { label: says.imprint, href: imprintPath },
  ];
  return (
    <>
      <Section title={says.contact} id="contact">
        <DefinitionList
          items={[
            ...(contact === undefined ? [] : [{ term: says.email, says: contact }]),
            { term: says.form, says: <a href={contactPath}>{says.formSays}</a> },
          ]}
        />
      </Section>
      <Section title={says.numbers} id="numbers">
        <Numbers
          items={[
            { label: says.members, value: countInWords(members) },
            { label: says.branches, value: countInWords(branches) },
          ]}
        />
      </Section>
      <Section title={says.facts} id="facts">
        <p>{says.factsSays}</p>
        <ul>
          {facts.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </Section>
      {shell.assets.icon === undefined ? null : (
        <Section title={says.logo} id="logo">
          <p>
            <a href={shell.assets.icon} download>
              {says.logoSays}
            </a>
          </p>
        </Section>
      )}
    </>
  );
}

function People({ view: { holdings, named } }: PressPageProps) {
  const says = words.page;
  return (
    <Section title={says.people} id="people" more={{ label: says.allPeople, href: officesPath }}>
      {holdings.length === 0 ? (
        <p>{says.nobody}</p>
      ) : (
        <DataTable
          caption={says.people}
          isCaptionHidden
          columns={[{ label: says.office }, { label: says.who }, { label: says.until }]}
          rows={holdings.map(({ office, personId, endsAt }) => [
            titleOf(office),
            <MarkedName who={named(personId)} />,
            <Day day={dayOf(endsAt)} />,
          ])}
        />
      )}
    </Section>
  );
}
