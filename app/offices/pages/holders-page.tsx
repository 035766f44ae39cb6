import type { NamedOf } from "../../../platform/house.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { Button, Buttons } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, DataTable, Day, PageTitle, Section } from "../../../web/parts.tsx";
import { appointmentsPath } from "../../appointments/addresses.ts";
import { electionsPath } from "../../elections/addresses.ts";
import { MarkedName } from "../../membership/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { promisesPath } from "../../promises/addresses.ts";
import { powersPath } from "../../rulebook/addresses.ts";
import {
  bodyInWords,
  capacityInWords,
  isOfficeToFill,
  type Office,
  officeNames,
  planOf,
  titleOf,
} from "../../rulebook/door.ts";
import { grantOfficePath, ownOfficesPath } from "../addresses.ts";
import type { Holding } from "../holding.ts";
import { words } from "../words.ts";

type HoldersPageProps = {
  shell: Shell;
  holdings: readonly Holding[];
  named: NamedOf;
  mayGrant: boolean;
  holdsOne: boolean;
};

/** Who holds which office, since when, until when, and by what. The record's lines lead to each by its name. */
export function HoldersPage({ shell, mayGrant, holdsOne, ...held }: HoldersPageProps) {
  const { title, lead, trail, grant, powers, resign } = words.holders;
  return (
    <Page shell={shell} title={title} mainPage={partyPath} description={lead}>
      <Breadcrumbs trail={trail} />
      <PageTitle title={title} lead={lead} />
      {officesToShow(held.holdings).map((office) => (
        <OfficePart key={office} office={office} {...held} />
      ))}
      <p>
        <a href={powersPath}>{powers}</a>
      </p>
      {mayGrant || holdsOne ? (
        <Buttons>
          {mayGrant ? <Button href={grantOfficePath}>{grant}</Button> : null}
          {holdsOne ? (
            <Button href={ownOfficesPath} kind="quiet">
              {resign}
            </Button>
          ) : null}
        </Buttons>
      ) : null}
    </Page>
  );
}

/** What has ended is shown as long as somebody holds it. */
const officesToShow = (holdings: readonly Holding[]): readonly Office[] =>
  officeNames().filter(
    (name) => isOfficeToFill(name) || holdings.some(({ office }) => office === name),
  );

type OfficePartProps = Pick<HoldersPageProps, "holdings" | "named"> & { office: Office };

function OfficePart({ office, holdings, named }: OfficePartProps) {
  const { who, since, until, by, caption, vacant } = words.holders;
  const held = holdings.filter((holding) => holding.office === office);
  return (
    <Section title={titleOf(office)} id={office}>
      {isOfficeToFill(office) ? <Filling office={office} /> : <p>{words.holders.ended}</p>}
      {held.length === 0 ? (
        <p class="quiet">{vacant}</p>
      ) : (
        <DataTable
          caption={caption(titleOf(office))}
          isCaptionHidden
          columns={[who, since, until, by].map((label) => ({ label }))}
          rows={held.map(({ personId, beginsAt, endsAt, heldBy }) => [
            <MarkedName who={named(personId)} />,
            <Day day={dayOf(beginsAt)} />,
            <Day day={dayOf(endsAt)} />,
            capacityInWords(heldBy),
          ])}
        />
      )}
      {held.length === 0 ? null : (
        <p>
          <a href={promisesPath(office)}>{words.holders.more(titleOf(office))}</a>
        </p>
      )}
    </Section>
  );
}

/** How the office is filled, and where that is to be seen. */
function Filling({ office }: { office: Office }) {
  const { filledBy } = planOf(office);
  const { filledBy: says, toWay } = words.holders;
  const way = typeof filledBy === "string" ? filledBy : "appointment";
  return (
    <p>
      {typeof filledBy === "string"
        ? says[filledBy]
        : says.appointment(bodyInWords(filledBy.appointedBy))}{" "}
      <a href={WHERE[way]}>{toWay[way]}</a>
    </p>
  );
}

const WHERE = {
  ballot: electionsPath,
  lot: `${appointmentsPath}#by-lot`,
  appointment: `${appointmentsPath}#by-appointment`,
} as const;
