import { Button, Buttons, ErrorSummary, Form } from "../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  type Definition,
  DefinitionList,
  Notice,
  PageTitle,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { Heard, Hours } from "../../canvass/door.ts";
import { eventPath } from "../../events/addresses.ts";
import { titleInWords, whereInWords } from "../../events/door.ts";
import { signInPath } from "../../sign-in/addresses.ts";
import { actPath } from "../../this-week/addresses.ts";
import { actionPath, actionsPath, posterPath, toActionPlacePath } from "../addresses.ts";
import { titleInWords as actionInWords } from "../hiding/hiding.ts";
import { HiddenPost, WatchPost } from "../hiding/pages/hidden-post.tsx";
import type { PlaceView, ShiftView } from "../view.ts";
import { words } from "../words.ts";
import { LeadDesk } from "./lead-desk.tsx";
import { clockRangeInWords } from "./times.ts";

type PlaceProps = { shell: Shell; view: PlaceView };

/** One place: its shifts and kit for whoever helps, and under them the desk of whoever leads it. Made for a phone. */
export function PlacePage({ shell, view }: PlaceProps) {
  const { action, event, trouble } = view;
  return (
    <Page
      shell={shell}
      title={titleInWords(event)}
      mainPage={actPath}
      width="text"
      isPrivate={event.isProposed || event.cancelledAt !== undefined}
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs
        trail={[
          { label: words.list.title, href: actionsPath },
          { label: actionInWords(action), href: actionPath(action.id) },
        ]}
      />
      <PageTitle
        title={<span dir="auto">{whereInWords(event)}</span>}
        above={<span dir="auto">{actionInWords(action)}</span>}
        lead={exactMomentInWords(event.startsAt)}
      />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <States view={view} />
      <DefinitionList items={factsOf(view)} />
      <Come view={view} />
      <Typed view={view} />
      <Shifts view={view} />
      <Kit view={view} />
      <Risks view={view} />
      {view.tally.hours.length === 0 ? null : (
        <Section title={words.view.stalls} id="stalls">
          <Hours tally={view.tally} />
          <Heard tally={view.tally} />
        </Section>
      )}
      {view.runs ? <LeadDesk shell={shell} view={view} /> : null}
    </Page>
  );
}

/** That two keys hide what was typed of the place; else the ways to report it. */
function Typed({ view: { event, place, isLead, watching } }: { view: PlaceView }) {
  const post = { kind: "action-place", id: event.id, isOwn: isLead, watching } as const;
  return place.hidden === undefined ? (
    <WatchPost {...post} says={words.hidden.kinds["action-place"]} />
  ) : (
    <HiddenPost {...post} hidden={place.hidden} />
  );
}

/** A small form of the place with one button. */
function OneButton({
  view: { action, event },
  act,
  says,
  hidden,
  about,
}: {
  view: PlaceView;
  act: Parameters<typeof toActionPlacePath>[2];
  says: string;
  hidden?: Readonly<Record<string, string>>;
  /** Of several such buttons on the page, what this one is about. */
  about?: string;
}) {
  const label = about === undefined ? says : `${says}: ${about}`;
  return (
    <Form
      action={toActionPlacePath(action.id, event.id, act)}
      label={label}
      {...(hidden ? { hidden } : {})}
    >
      <Button kind="quiet" label={label}>
        {says}
      </Button>
    </Form>
  );
}

function States({ view }: { view: PlaceView }) {
  const says = words.place;
  const { event, state } = view;
  if (state === "cancelled")
    return (
      <Notice tone="warning" title={words.view.calledOff}>
        <span dir="auto">{event.why}</span>
      </Notice>
    );
  if (state === "over") return <Badge tone="quiet">{words.view.isOver}</Badge>;
  return (
    <>
      {state === "proposed" ? <Notice title={words.view.waits}>{says.waitsSays}</Notice> : null}
      {state === "proposed" && !view.isLead ? (
        <OneButton view={view} act="back" says={says.back} />
      ) : null}
      {event.hostId === undefined ? <Notice>{says.noLead}</Notice> : null}
      {event.hostId === undefined && view.isMember ? (
        <OneButton view={view} act="take-over" says={says.takeOver} />
      ) : null}
    </>
  );
}

function factsOf({
  action,
  event,
  place,
  holder,
  lead,
  isMember,
}: PlaceView): readonly Definition[] {
  const says = words.place;
  const { permission } = place;
  const postcode = event.postcode === undefined ? "" : `, ${event.postcode}`;
  return [
    { term: says.until, says: exactMomentInWords(event.endsAt) },
    {
      term: says.where,
      says: (
        <span dir="auto">
          {whereInWords(event)}
          {postcode}
        </span>
      ),
    },
    ...(event.access === undefined
      ? []
      : [{ term: says.access, says: <span dir="auto">{event.access}</span> }]),
    { term: says.holder, says: <span dir="auto">{holder}</span> },
    ...(lead === undefined ? [] : [{ term: says.lead, says: <bdi>{lead}</bdi> }]),
    ...(action.question === undefined
      ? []
      : [{ term: words.view.question, says: <span dir="auto">{action.question}</span> }]),
    ...(isMember ? [{ term: says.permission, says: words.permissions[permission.state] }] : []),
    ...(isMember && place.leafletsTaken > 0
      ? [
          {
            term: words.view.leaflets,
            says: words.view.of(String(place.leafletsGiven), String(place.leafletsTaken)),
          },
        ]
      : []),
  ];
}

/** To the event, where whoever has no account signs up as well. */
function Come({ view: { action, event, state, mayHelp } }: { view: PlaceView }) {
  if (state !== "coming" && state !== "now") return null;
  const says = words.place;
  return (
    <Buttons>
      <Button href={`${eventPath(event.id)}#${mayHelp ? "answer" : "sign-up"}`}>{says.come}</Button>
      <Button href={posterPath(action.id, event.id)} kind="quiet">
        {says.poster}
      </Button>
    </Buttons>
  );
}

function Shifts({ view }: { view: PlaceView }) {
  const says = words.place;
  const isToCome = view.state === "coming" || view.state === "now";
  return (
    <Section title={says.shifts} id="shifts">
      {view.shifts.length === 0 ? <p>{says.noShifts}</p> : null}
      {isToCome && view.shifts.length > 0 && !view.mayHelp && !view.isMember ? (
        <p>
          <a href={signInPath}>{says.signIn}</a>
        </p>
      ) : null}
      {view.shifts.map((shift) => (
        <OneShift key={shift.id} {...{ view, shift }} />
      ))}
    </Section>
  );
}

function OneShift({ view, shift }: { view: PlaceView; shift: ShiftView }) {
  const says = words.place;
  const hidden = { shift: String(shift.id) };
  const times = clockRangeInWords(shift, view.event.startsAt);
  const about = `${shift.task}, ${times}`;
  const isFull = shift.taken >= shift.needed;
  return (
    <article class="card">
      <h3 class="card-title" dir="auto">
        {shift.task}
      </h3>
      <p>
        {times} · {says.on(shift.taken, shift.needed)}
      </p>
      {shift.names.length === 0 ? null : (
        <ul>
          {shift.names.map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      {shift.isMine ? (
        <>
          <p>
            <strong>{says.youAre}</strong>
          </p>
          <OneButton view={view} act="leave-shift" says={says.leave} {...{ hidden, about }} />
        </>
      ) : null}
      {view.mayHelp && !shift.isMine && !isFull ? (
        <OneButton view={view} act="take-shift" says={says.take} {...{ hidden, about }} />
      ) : null}
      {view.runs && view.state !== "over" && view.state !== "cancelled" ? (
        <OneButton view={view} act="drop-shift" says={says.dropShift} {...{ hidden, about }} />
      ) : null}
    </article>
  );
}

function Kit({ view }: { view: PlaceView }) {
  if (!view.isMember || view.kit.length === 0) return null;
  const says = words.place;
  const isOpen = view.state !== "over" && view.state !== "cancelled";
  return (
    <Section title={says.kit} id="kit">
      {view.kit.map(({ id, thing, pieces, isMine, broughtBy, by }) => {
        const item = String(id);
        const takes = { item, brings: isMine ? "no" : "yes" };
        return (
          <article class="card" key={id}>
            <p>
              {pieces} × <span dir="auto">{thing}</span>
              {": "}
              {isMine ? <strong>{says.youBring}</strong> : null}
              {!isMine && by !== undefined ? <bdi>{by}</bdi> : null}
              {!isMine && by === undefined
                ? broughtBy === undefined
                  ? says.nobodyBrings
                  : says.isBrought
                : null}
            </p>
            {view.mayHelp && (isMine || broughtBy === undefined) ? (
              <OneButton
                view={view}
                act="bring-kit"
                says={isMine ? says.bringNot : says.bring}
                hidden={takes}
                about={thing}
              />
            ) : null}
            {view.runs && isOpen ? (
              <OneButton
                view={view}
                act="drop-kit"
                says={says.dropKit}
                hidden={{ item }}
                about={thing}
              />
            ) : null}
          </article>
        );
      })}
    </Section>
  );
}

function Risks({ view: { place, isMember } }: { view: PlaceView }) {
  if (!isMember || place.risks === undefined) return null;
  return (
    <Section title={words.place.risks} id="risks">
      <Prose text={place.risks} />
    </Section>
  );
}
