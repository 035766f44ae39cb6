import type { Named } from "../../../platform/house.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { Button, Form, TextField } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  EmptyState,
  PageTitle,
  Pagination,
  Prose,
  Register,
  Section,
} from "../../../web/parts.tsx";
import { detailsPath } from "../../membership/addresses.ts";
import { MarkedName, NameMarks } from "../../membership/door.ts";
import { peoplePath, personPath } from "../addresses.ts";
import { words } from "../words.ts";

export interface HeldOffice {
  readonly title: string;
  readonly endsAt: Date;
}

interface PersonNamed {
  readonly id: string;
  readonly who: Named;
}

interface PersonListed extends PersonNamed {
  readonly about: string | undefined;
}

interface Holder extends PersonNamed {
  readonly offices: readonly HeldOffice[];
}

const officeInWords = ({ title, endsAt }: HeldOffice): string =>
  words.until(title, dayInWords(dayOf(endsAt)));

type PeoplePageProps = {
  shell: Shell;
  people: readonly PersonListed[];
  /** Shown on the first page of the whole list only. */
  holders: readonly Holder[];
  query: string;
  next: string | undefined;
};

export function PeoplePage({ shell, people, holders, query, next }: PeoplePageProps) {
  const isSearch = query !== "";
  return (
    <Page shell={shell} title={words.title} isPrivate>
      <Breadcrumbs trail={words.trail} />
      <PageTitle title={words.title} lead={words.lead} />
      <Form action={peoplePath} method="get" inline label={words.title}>
        <TextField name="q" label={words.search} value={query} type="search" width="medium" />
        <Button>{words.find}</Button>
      </Form>
      <Holders holders={holders} />
      <Section title={isSearch ? words.found(query) : words.list}>
        <PeopleList people={people} isSearch={isSearch} />
        {isSearch ? (
          <p>
            <a href={peoplePath}>{words.showAll}</a>
          </p>
        ) : null}
      </Section>
      <Pagination next={next} />
    </Page>
  );
}

function Holders({ holders }: Pick<PeoplePageProps, "holders">) {
  if (holders.length === 0) return null;
  return (
    <Section title={words.offices}>
      <ul>
        {holders.map((person) => (
          <li key={person.id}>
            <MarkedName who={person.who} href={personPath(person.id)} />
            {": "}
            {person.offices.map(officeInWords).join("; ")}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PeopleList({ people, isSearch }: { people: readonly PersonListed[]; isSearch: boolean }) {
  if (people.length === 0) {
    return isSearch ? (
      <EmptyState title={words.notFound} says={words.notFoundSays} />
    ) : (
      <EmptyState title={words.none} says={words.noneSays} />
    );
  }
  return (
    <Register
      label={words.title}
      entries={people.map(({ id, who, about }) => ({
        key: id,
        name: <MarkedName who={who} href={personPath(id)} />,
        says: about,
      }))}
    />
  );
}

type PersonPageProps = {
  shell: Shell;
  person: PersonListed & Holder;
  joinedAt: Date;
  isViewer: boolean;
};

export function PersonPage({ shell, person, joinedAt, isViewer }: PersonPageProps) {
  return (
    <Page shell={shell} title={person.who.name} width="text" isPrivate>
      <Breadcrumbs trail={words.trailOfPerson} />
      <PageTitle
        title={person.who.name}
        above={<NameMarks who={person.who} />}
        lead={words.since(dayInWords(dayOf(joinedAt)))}
      />
      {person.offices.length > 0 ? (
        <ul>
          {person.offices.map((office) => (
            <li key={office.title}>{officeInWords(office)}</li>
          ))}
        </ul>
      ) : null}
      {person.about === undefined ? <p>{words.noAbout}</p> : <Prose text={person.about} />}
      {isViewer ? (
        <p>
          {words.itsYou} <a href={detailsPath}>{words.change}</a>
        </p>
      ) : null}
    </Page>
  );
}
