import { listInWords } from "@breakthrough/languages";
import type { Named } from "../../../platform/house.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { Button, ErrorSummary, Form } from "../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { DefinitionList, PageTitle, Section } from "../../../web/parts.tsx";
import { eventPath } from "../../events/addresses.ts";
import {
  ChoosePerson,
  ChosenPerson,
  MarkedName,
  type PersonToChoose,
} from "../../membership/door.ts";
import { actPath } from "../../this-week/addresses.ts";
import { roundPath, toRoundPath, walkPath } from "../addresses.ts";
import type { Hours } from "../in-branch.ts";
import type { Round } from "../rounds/round-queries.ts";
import { words } from "../words.ts";
import { BranchTrail } from "./home-page.tsx";

export interface RoundView {
  readonly round: Round;
  readonly branch: { readonly id: number; readonly name: string };
  readonly hours: Hours | undefined;
  readonly canvassers: readonly { readonly id: PersonId; readonly who: Named }[];
  readonly isMine: boolean;
  readonly query: string;
  readonly found: readonly PersonToChoose[];
  readonly chosen: PersonToChoose | undefined;
  readonly trouble: Trouble | undefined;
}

/** A round, for the officers who made it: no door is on it. */
export function RoundPage({ shell, view }: { shell: Shell; view: RoundView }) {
  const says = words.round;
  const { round, branch, hours, isMine, trouble } = view;
  return (
    <Page
      shell={shell}
      title={`${says.title(round.id)}: ${branch.name}`}
      mainPage={actPath}
      isPrivate
      hasErrors={trouble !== undefined}
    >
      <BranchTrail {...branch} />
      <PageTitle title={says.title(round.id)} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <DefinitionList
        items={[
          {
            term: says.hours,
            says:
              hours === undefined
                ? says.notHeld
                : says.from(exactMomentInWords(hours.opensAt), exactMomentInWords(hours.closesAt)),
          },
          { term: says.walk, says: words.walks[round.walk] },
          { term: says.streets, says: <span dir="auto">{listInWords(round.streets, "and")}</span> },
        ]}
      />
      <p>
        <a href={eventPath(round.eventId)}>{says.event}</a>
      </p>
      {isMine ? (
        <p>
          <a href={walkPath(round.id)}>{says.walkIt}</a>
        </p>
      ) : null}
      <Canvassers view={view} />
      <NameSomebody view={view} />
    </Page>
  );
}

function Canvassers({ view: { round, canvassers } }: { view: RoundView }) {
  const says = words.round;
  return (
    <Section title={says.canvassers} id="canvassers">
      {canvassers.length === 0 ? <p>{says.none}</p> : null}
      <ul>
        {canvassers.map(({ id, who }) => (
          <li key={id}>
            <MarkedName who={who} />
            <Form
              action={toRoundPath(round.id, "drop-canvasser")}
              hidden={{ person: id }}
              label={says.dropOf(who.name)}
            >
              <Button kind="quiet" label={says.dropOf(who.name)}>
                {says.drop}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NameSomebody({ view: { round, query, found, chosen } }: { view: RoundView }) {
  const says = words.round;
  const path = roundPath(round.id);
  return (
    <Section title={says.name} id="name">
      {chosen === undefined ? (
        <ChoosePerson path={path} query={query} found={found} />
      ) : (
        <>
          <ChosenPerson path={path} term={says.whom} who={chosen.who} />
          <Form
            action={toRoundPath(round.id, "name-canvasser")}
            hidden={{ person: chosen.id }}
            label={says.add}
          >
            <Button>{says.add}</Button>
          </Form>
        </>
      )}
    </Section>
  );
}
