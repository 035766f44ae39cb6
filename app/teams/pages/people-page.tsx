import type { Named } from "../../../platform/house.ts";
import { Button, Buttons, Form, filling, TextArea } from "../../../web/form-fields.tsx";
import { momentInWords } from "../../../web/moments.ts";
import { Moment, Pagination, Prose, Section } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { teamPeoplePath, toTeamPath } from "../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import type { Place } from "../team.ts";
import { words } from "../words.ts";
import { TeamFrame, type TeamProps, type TeamView, troubleOf } from "./frame.tsx";

export interface PlaceView extends Place {
  readonly who: Named;
  readonly isYou: boolean;
  readonly coordinates: boolean;
}

export interface People {
  readonly places: readonly PlaceView[];
  readonly next: number | undefined;
  readonly asking: readonly PlaceView[];
  readonly newcomers: readonly PlaceView[];
}

type PeopleProps = TeamProps & { people: People };

/** Who is in a team, who asks to be, and whom nobody has asked anything yet: for those in it. */
export function PeoplePage({ shell, view, people }: PeopleProps) {
  const { team, leads } = view;
  const says = words.people;
  const next = people.next && `${teamPeoplePath(team.id)}?after=${people.next}`;
  return (
    <TeamFrame shell={shell} view={view} part="people" lead={says.lead}>
      {people.newcomers.length === 0 ? null : (
        <Section title={says.newcomers} id="newcomers">
          <p>{says.newcomersSays}</p>
          {people.newcomers.map((place) => (
            <Newcomer key={place.id} place={place} view={view} />
          ))}
        </Section>
      )}
      {leads ? (
        <Section title={says.waiting} id="waiting">
          {people.asking.length === 0 ? <p>{says.waitingNone}</p> : null}
          {people.asking.map((place) => (
            <Asking key={place.id} place={place} view={view} />
          ))}
        </Section>
      ) : null}
      <Section title={says.inIt} id="in-it">
        <ul>
          {people.places.map((place) => (
            <li key={place.id}>
              <MarkedName who={place.who} />{" "}
              <span class="quiet">
                {place.coordinates ? `${says.coordinates} · ` : ""}
                {says.since} <Moment at={place.at} now={view.now} />
                {place.isYou ? ` · ${says.you}` : ""}
              </span>
            </li>
          ))}
        </ul>
        {next ? <Pagination next={next} /> : null}
      </Section>
      {team.state === "closed" ? null : <Own view={view} shell={shell} />}
    </TeamFrame>
  );
}

type OneProps = { place: PlaceView; view: TeamView };

function Newcomer({ place, view: { team, now, trouble, takesPart } }: OneProps) {
  const says = words.people;
  const own = troubleOf(trouble, "place", place.id);
  const field = filling(own);
  const { welcomeBy } = place;
  return (
    <article class="card">
      <p>
        <MarkedName who={place.who} />{" "}
        <span class="quiet">
          {welcomeBy === undefined ? null : `${says.askBy} ${momentInWords(welcomeBy, now)}`}
        </span>
      </p>
      {place.says === undefined ? null : <Prose text={place.says} />}
      {place.isYou || !takesPart ? null : (
        <details open={own !== undefined || undefined}>
          <summary>
            {says.ask}
            <span class="sr-only">: {place.who.name}</span>
          </summary>
          <Form
            action={toTeamPath(team.id, "ask-newcomer")}
            hidden={{ place: String(place.id) }}
            label={`${says.ask}: ${place.who.name}`}
          >
            <TextArea
              {...field("says")}
              stem={`${place.id}-says`}
              label={says.askLabel}
              rows={3}
              maxlength={MOST_CHARACTERS.says}
              minlength={LEAST_CHARACTERS.does}
              required
            />
            <Button>{says.askSend}</Button>
          </Form>
        </details>
      )}
    </article>
  );
}

function Asking({ place, view: { team } }: OneProps) {
  const says = words.people;
  return (
    <article class="card">
      <p>
        <MarkedName who={place.who} />
      </p>
      {place.says === undefined ? null : <Prose text={place.says} />}
      <Form
        action={toTeamPath(team.id, "answer-asking")}
        hidden={{ place: String(place.id) }}
        label={`${says.waiting}: ${place.who.name}`}
        inline
      >
        <Buttons>
          <Button name="answer" value="yes" label={`${says.takeIn}: ${place.who.name}`}>
            {says.takeIn}
          </Button>
          <Button
            name="answer"
            value="no"
            kind="quiet"
            label={`${says.decline}: ${place.who.name}`}
          >
            {says.decline}
          </Button>
        </Buttons>
      </Form>
    </article>
  );
}

function Own({ view: { team, place } }: TeamProps) {
  const says = words.people;
  const gets = place?.getsLetters === true;
  return (
    <>
      <Section title={says.letters} id="letters">
        <p>{gets ? says.lettersOn : says.lettersOff}</p>
        <Form
          action={toTeamPath(team.id, "choose-letters")}
          hidden={{ gets: gets ? "no" : "yes" }}
          label={says.letters}
        >
          <Button kind="quiet">{gets ? says.lettersStop : says.lettersStart}</Button>
        </Form>
      </Section>
      <Section title={says.leave} id="leave">
        <p>{says.leaveSays}</p>
        <Form action={toTeamPath(team.id, "leave")} label={says.leave}>
          <Button kind="quiet">{says.leave}</Button>
        </Form>
      </Section>
    </>
  );
}
