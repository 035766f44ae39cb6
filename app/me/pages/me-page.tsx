import type { Standing } from "../../../platform/actor.ts";
import { dayOf } from "../../../platform/days.ts";
import { Button, Buttons } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Card,
  Cards,
  DataTable,
  Day,
  DefinitionList,
  PageTitle,
  PersonName,
  Prose,
} from "../../../web/parts.tsx";
import type { PersonRecord } from "../../membership/door.ts";
import { listAbilities, type StandingInWords } from "../standing.ts";
import { words } from "../words.en.ts";

export interface HeldOffice {
  readonly title: string;
  readonly endsAt: Date;
}

type MePageProps = {
  shell: Shell;
  person: PersonRecord;
  standing: Standing;
  inWords: StandingInWords;
  offices: readonly HeldOffice[];
};

export function MePage(props: MePageProps) {
  const { shell, person, standing, inWords, offices } = props;
  return (
    <Page shell={shell} title={words.title} isPrivate>
      <PageTitle title={words.hello(person.name)} lead={inWords.says} look="poster">
        {inWords.more ? <p>{inWords.more}</p> : null}
        {inWords.step ? (
          <Buttons>
            <Button href={inWords.step.href}>{inWords.step.label}</Button>
          </Buttons>
        ) : null}
      </PageTitle>
      <OwnOffices offices={offices} />
      <Mine />
      <Abilities standing={standing} />
      <OwnRecord person={person} />
      <Safety />
      <Going />
    </Page>
  );
}

function OwnOffices({ offices }: Pick<MePageProps, "offices">) {
  if (offices.length === 0) return null;
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">{words.offices.title}</h2>
      <ul>
        {offices.map(({ title, endsAt }) => (
          <li key={title}>{words.offices.until(title, dayInWords(dayOf(endsAt)))}</li>
        ))}
      </ul>
    </section>
  );
}

function Abilities({ standing }: { standing: Standing }) {
  const { abilities } = words;
  const rows = listAbilities(standing).map(({ what, can, why }) => [
    what,
    can ? <Badge tone="good">{abilities.can}</Badge> : <Badge>{abilities.cannot}</Badge>,
    why,
  ]);
  return (
    <section aria-labelledby="abilities">
      <h2 id="abilities">{abilities.title}</h2>
      <DataTable
        caption={abilities.title}
        isCaptionHidden
        columns={abilities.columns.map((label) => ({ label }))}
        rows={rows}
      />
    </section>
  );
}

function OwnRecord({ person }: { person: PersonRecord }) {
  const { record } = words;
  const change = "/me/details";
  return (
    <section aria-labelledby="record">
      <h2 id="record">{record.title}</h2>
      <DefinitionList
        items={[
          { term: record.name, says: <PersonName name={person.name} />, change },
          { term: record.email, says: <bdi>{person.email}</bdi>, change: "/me/email" },
          { term: record.postcode, says: person.postcode ?? record.none, change },
          {
            term: record.about,
            says: person.about === undefined ? record.none : <Prose text={person.about} />,
            change,
          },
          {
            term: record.listed,
            says: person.isListed ? record.isListed : record.isNotListed,
            change,
          },
          { term: record.since, says: <Day day={dayOf(person.joinedAt)} /> },
        ]}
      />
    </section>
  );
}

function Mine() {
  const { mine } = words;
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{mine.title}</h2>
      <Cards>
        <Card title={mine.drafts} href="/me/proposals">
          {mine.draftsSays}
        </Card>
        <Card title={mine.receipts} href="/me/receipts">
          {mine.receiptsSays}
        </Card>
        <Card title={mine.notices} href="/me/notices">
          {mine.noticesSays}
        </Card>
      </Cards>
    </section>
  );
}

function Safety() {
  const { safety } = words;
  return (
    <section aria-labelledby="signing-in">
      <h2 id="signing-in">{safety.title}</h2>
      <Cards>
        <Card title={safety.passkeys} href="/me/passkeys">
          {safety.passkeysSays}
        </Card>
        <Card title={safety.sessions} href="/me/sessions">
          {safety.sessionsSays}
        </Card>
      </Cards>
    </section>
  );
}

function Going() {
  const { going } = words;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{going.title}</h2>
      <Cards>
        <Card title={going.download} href="/me/download">
          {going.downloadSays}
        </Card>
        <Card title={going.leave} href="/me/leave">
          {going.leaveSays}
        </Card>
        <Card title={going.erase} href="/me/erase">
          {going.eraseSays}
        </Card>
      </Cards>
    </section>
  );
}
