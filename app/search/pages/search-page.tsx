import { type Passage, passagesOf } from "../../../platform/text/passages.ts";
import { Button, Form, TextField } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Card,
  Cards,
  EmptyState,
  Notice,
  PageTitle,
  Section,
  Tabs,
} from "../../../web/parts.tsx";
import { questionPath } from "../../contact/addresses.ts";
import { MarkedName } from "../../membership/door.ts";
import { articlePath } from "../../news/addresses.ts";
import { officePath } from "../../offices/addresses.ts";
import { type Office, titleOf } from "../../offices/door.ts";
import { personPath } from "../../people/addresses.ts";
import { policyPath } from "../../policy/addresses.ts";
import { newProposalPath } from "../../proposals/addresses.ts";
import { ProposalCards } from "../../proposals/door.ts";
import { chapterTitle } from "../../rulebook/door.ts";
import { searchPath } from "../addresses.ts";
import { type Found, type Kind, MANY } from "../found.ts";
import type { PageFound } from "../site-pages.ts";
import { words } from "../words.ts";

type SearchPageProps = {
  shell: Shell;
  now: Date;
  typed: string | undefined;
  /** Only this kind, and more of it. */
  kind: Kind | undefined;
  /** The kinds that this reader may search. */
  kinds: readonly Kind[];
  found: Found;
  /** What was looked for instead in texts and names, as none has what was typed. */
  meant: string | undefined;
  mayPropose: boolean;
};

const pathOf = (typed: string, kind?: Kind): string =>
  `${searchPath}?${new URLSearchParams({ q: typed, ...(kind ? { in: kind } : {}) })}`;

export function SearchPage(props: SearchPageProps) {
  const { typed, kind } = props;
  const shell = typed === undefined ? props.shell : { ...props.shell, searchQuery: typed };
  const title = typed === undefined ? words.title : words.found(typed);
  return (
    <Page shell={shell} title={title} isPrivate>
      <PageTitle title={words.title} lead={typed === undefined ? words.lead : undefined} />
      <Form action={searchPath} method="get" hidden={kind === undefined ? {} : { in: kind }}>
        <TextField name="q" label={words.field} hint={words.hint} type="search" value={typed} />
        <Button>{words.button}</Button>
      </Form>
      {typed === undefined ? null : <Answers {...props} typed={typed} />}
    </Page>
  );
}

type AnswersProps = SearchPageProps & { typed: string };

function Answers({ typed, kind, kinds, found, meant, now, mayPropose }: AnswersProps) {
  const tabs = [
    { label: words.all, href: pathOf(typed) },
    ...kinds.map((one) => ({ label: words.kinds[one], href: pathOf(typed, one) })),
  ];
  const hits = kinds.filter((one) => found[one].length > 0);
  return (
    <>
      <Tabs tabs={tabs} current={pathOf(typed, kind)} label={words.kindsLabel} />
      {meant === undefined ? null : <Notice>{words.meant(typed, meant)}</Notice>}
      {hits.length === 0 ? <Nothing mayPropose={mayPropose} /> : null}
      {hits.map((one) => (
        <Section
          key={one}
          title={words.kinds[one]}
          more={kind ? undefined : { label: words.more[one], href: pathOf(typed, one) }}
        >
          <Hits kind={one} found={found} now={now} />
          {found[one].length >= MANY ? <p>{words.best(MANY)}</p> : null}
        </Section>
      ))}
    </>
  );
}

function Nothing({ mayPropose }: { mayPropose: boolean }) {
  const action = mayPropose ? { label: words.propose, href: newProposalPath } : undefined;
  return <EmptyState title={words.nothingTitle} says={words.nothing} action={action} />;
}

function Hits({ kind, found, now }: { kind: Kind; found: Found; now: Date }) {
  if (kind === "proposals") return <ProposalCards lines={found.proposals} now={now} />;
  if (kind === "pages") return <PagesFound pages={found.pages} />;
  if (kind === "offices") return <PagesFound pages={found.offices.map(pageOf)} />;
  if (kind === "questions") return <QuestionsFound questions={found.questions} />;
  if (kind === "news") return <ArticlesFound articles={found.news} />;
  if (kind === "people") return <PeopleFound people={found.people} />;
  return (
    <Cards>
      {found.policy.map(({ id, title, state, chapter, passages }) => (
        <Card
          key={id}
          title={title}
          href={policyPath(id)}
          above={<Badge tone="quiet">{words.policyStates[state]}</Badge>}
          below={chapterTitle(chapter)}
        >
          <Passages marked={passages} />
        </Card>
      ))}
    </Cards>
  );
}

function PagesFound({ pages }: { pages: readonly PageFound[] }) {
  return (
    <ul class="people-found">
      {pages.map(({ title, path }) => (
        <li key={path}>
          <a href={path}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

const pageOf = (office: Office): PageFound => ({
  title: titleOf(office),
  path: officePath(office),
});

function QuestionsFound({ questions }: { questions: Found["questions"] }) {
  return (
    <Cards>
      {questions.map(({ id, question, passages }) => (
        <Card key={id} title={question} href={questionPath(id)}>
          <Passages marked={passages} />
        </Card>
      ))}
    </Cards>
  );
}

function ArticlesFound({ articles }: { articles: Found["news"] }) {
  return (
    <Cards>
      {articles.map(({ address, title, passages }) => (
        <Card key={address} title={<span dir="auto">{title}</span>} href={articlePath(address)}>
          <Passages marked={passages} />
        </Card>
      ))}
    </Cards>
  );
}

function PeopleFound({ people }: { people: Found["people"] }) {
  return (
    <ul class="people-found">
      {people.map(({ id, who, passages }) => (
        <li key={id}>
          <MarkedName who={who} href={personPath(id)} />
          {passages === "" ? null : <Passages marked={passages} />}
        </li>
      ))}
    </ul>
  );
}

function Passages({ marked }: { marked: string }) {
  return <p dir="auto">{passagesOf(marked).map(showPassage)}</p>;
}

const showPassage = ({ text, isHit }: Passage) => (isHit ? <mark>{text}</mark> : text);
