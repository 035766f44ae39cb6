import { Button, Buttons, Form } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  type BadgeTone,
  Breadcrumbs,
  Card,
  Cards,
  Moment,
  Notice,
  PageTitle,
  Section,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { bodyInWords, titleOf } from "../../rulebook/door.ts";
import { lotPath, namingPath, proposeNamingPath, willingPath } from "../addresses.ts";
import type { Naming, NamingState } from "../naming/naming.ts";
import type { OfficeByBody, OfficeByLot } from "../view.ts";
import { words } from "../words.ts";

type AppointmentsPageProps = {
  shell: Shell;
  now: Date;
  byLot: readonly OfficeByLot[];
  byBody: readonly OfficeByBody[];
  namings: readonly Naming[];
  isMember: boolean;
  /** Do they act for a body that appoints? */
  mayPropose: boolean;
};

/** Every office that is filled by lot or by appointment, who wants to, and what is under way. */
export function AppointmentsPage(props: AppointmentsPageProps) {
  const { shell, now, byLot, byBody, namings, isMember, mayPropose } = props;
  const says = words.list;
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath} description={says.lead}>
      <Breadcrumbs trail={words.above} />
      <PageTitle title={says.title} lead={says.lead} />
      <Section title={says.byLot} id="by-lot">
        {byLot.length === 0 ? <p>{says.none}</p> : null}
        {isMember ? null : <p>{says.forMembers}</p>}
        <Cards>
          {byLot.map((office) => (
            <ByLotCard key={office.office} office={office} isMember={isMember} />
          ))}
        </Cards>
      </Section>
      <Section title={says.byAppointment} id="by-appointment">
        {byBody.length === 0 ? <p>{says.none}</p> : null}
        <Cards>
          {byBody.map(({ office, body, empty }) => (
            <Card
              key={office}
              level={3}
              title={titleOf(office)}
              below={empty === 0 ? says.full : says.vacant(empty)}
            >
              <p>{says.appointedBy(bodyInWords(body))}</p>
            </Card>
          ))}
        </Cards>
        {mayPropose ? (
          <Buttons>
            <Button href={proposeNamingPath}>{says.propose}</Button>
          </Buttons>
        ) : null}
      </Section>
      {namings.length === 0 ? null : (
        <Section title={says.namings} id="appointments">
          <Cards>
            {namings.map((naming) => (
              <Card
                key={naming.id}
                level={3}
                title={words.naming.titleOf(naming.id, titleOf(naming.office))}
                href={namingPath(naming.id)}
                above={<NamingBadge state={naming.state} />}
                below={<Moment at={naming.proposedAt} now={now} form="day" />}
              />
            ))}
          </Cards>
        </Section>
      )}
    </Page>
  );
}

const TONES: Record<NamingState, BadgeTone> = {
  proposed: "plain",
  waiting: "warning",
  stands: "good",
  stopped: "bad",
  declined: "quiet",
  lapsed: "quiet",
  withdrawn: "quiet",
};

export const NamingBadge = ({ state }: { state: NamingState }) => (
  <Badge tone={TONES[state]}>{words.states[state]}</Badge>
);

function ByLotCard({ office: found, isMember }: { office: OfficeByLot; isMember: boolean }) {
  const { office, empty, willing, lotId, lastLotId, isWilling } = found;
  const says = words.list;
  const label = isWilling ? says.wantNot : says.want;
  return (
    <Card level={3} title={titleOf(office)} below={empty === 0 ? says.full : says.vacant(empty)}>
      <p>{says.willing(willing)}</p>
      {isWilling ? <Notice tone="good">{says.isWilling}</Notice> : null}
      {lotId === undefined ? null : (
        <p>
          <a href={lotPath(lotId)}>{says.toLot}</a>
        </p>
      )}
      {lastLotId === undefined ? null : (
        <p>
          <a href={lotPath(lastLotId)}>{says.toLastLot}</a>
        </p>
      )}
      {isMember ? (
        <Form action={willingPath} hidden={{ office, wants: isWilling ? "no" : "yes" }}>
          <Button kind="quiet" label={`${label}: ${titleOf(office)}`}>
            {label}
          </Button>
        </Form>
      ) : null}
    </Card>
  );
}
