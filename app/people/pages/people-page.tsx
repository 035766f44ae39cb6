import { listInWords } from "@breakthrough/languages";
import { dayOf } from "../../../platform/time/days.ts";
import { Button, Form, TextField } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  EmptyState,
  PageTitle,
  Pagination,
  PersonName,
  Prose,
  Register,
  Section,
} from "../../../web/parts.tsx";
import { detailsPath } from "../../membership/addresses.ts";
import { peoplePath, personPath } from "../addresses.ts";
import { words } from "../words.ts";

export interface HeldOffice {
  readonly title: string;
  readonly endsAt: Date;
}

export interface PersonShown {
  readonly id: string;
  readonly name: string;
  readonly about: string | undefined;
  readonly offices: readonly HeldOffice[];
}

const officeInWords = ({ title, endsAt }: HeldOffice): string =>
  words.until(title, dayInWords(dayOf(endsAt)));

type PeoplePageProps = {
  shell: Shell;
  people: readonly PersonShown[];
  /** Shown on the first page of the whole list only. */
  holders: readonly PersonShown[];
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
            <PersonName name={person.name} href={personPath(person.id)} />
            {": "}
            {person.offices.map(officeInWords).join("; ")}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PeopleList({ people, isSearch }: { people: readonly PersonShown[]; isSearch: boolean }) {
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
      entries={people.map(({ id, name, about, offices }) => ({
        key: id,
        name,
        href: personPath(id),
        note: listInWords(offices.map(({ title }) => title)),
        says: about,
      }))}
    />
  );
}

type PersonPageProps = { shell: Shell; person: PersonShown; joinedAt: Date; isViewer: boolean };

export function PersonPage({ shell, person, joinedAt, isViewer }: PersonPageProps) {
  return (
    <Page shell={shell} title={person.name} width="text" isPrivate>
      <Breadcrumbs trail={words.trailOfPerson} />
      <PageTitle title={person.name} lead={words.since(dayInWords(dayOf(joinedAt)))} />
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
