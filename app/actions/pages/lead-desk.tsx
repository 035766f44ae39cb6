import type { Trouble } from "../../../platform/http/post-act.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import { dayOf } from "../../../platform/time/days.ts";
import {
  Button,
  Buttons,
  FileField,
  Form,
  filling,
  SelectField,
  TextArea,
  TextField,
} from "../../../web/form-fields.tsx";
import { londonTimeOf } from "../../../web/moments.ts";
import type { Shell } from "../../../web/page.tsx";
import { Day, DefinitionList, Notice, Overtaken, Section } from "../../../web/parts.tsx";
import { stallDeskPath } from "../../canvass/addresses.ts";
import { editEventPath, hostPagePath } from "../../events/addresses.ts";
import { PERMISSIONS } from "../action.ts";
import {
  actionPlacePath,
  kitListPath,
  paperPath,
  rotaPath,
  type ToActionPlace,
  toActionPlacePath,
} from "../addresses.ts";
import { MOST_CHARACTERS } from "../fields.ts";
import type { PlaceView } from "../view.ts";
import { words } from "../words.ts";

type DeskProps = { shell: Shell; view: PlaceView };

/** Each form is filled again with what was typed into it alone. */
const sentWith = (trouble: Trouble | undefined, name: string): Trouble | undefined =>
  trouble?.values[name] === undefined ? undefined : trouble;

const pathOf = ({ action, event }: PlaceView, act: ToActionPlace): string =>
  toActionPlacePath(action.id, event.id, act);

/** Its question stands in the stall's form; where two keys hide it the form begins without one. */
const asking = ({ question }: PlaceView["action"]): string =>
  question === undefined ? "" : `?${new URLSearchParams({ question })}`;

/** All that a lead does from their phone: shifts, kit, the council, risks, leaflets, and what is printed. */
export function LeadDesk({ shell, view }: DeskProps) {
  const says = words.desk;
  const { state } = view;
  const isOpen = state !== "over" && state !== "cancelled";
  return (
    <Section title={view.isLead ? says.title : says.titleOfBranch} id="desk">
      <p>{view.isLead ? says.namesSays(view.keptDays) : says.namesAreTheLeads}</p>
      <Ways view={view} isOpen={isOpen} />
      {isOpen ? (
        <>
          <AddShift shell={shell} view={view} />
          <AddKit shell={shell} view={view} />
          <PermissionForm view={view} />
          <RisksForm view={view} />
        </>
      ) : null}
      {isOpen || (view.isLead && state === "over") ? <Leaflets view={view} /> : null}
      {isOpen && view.isLead ? <StopLeading view={view} /> : null}
    </Section>
  );
}

function Ways({ view: { action, event, isLead }, isOpen }: { view: PlaceView; isOpen: boolean }) {
  const says = words.desk;
  return (
    <Buttons>
      {isLead ? (
        <>
          <Button href={rotaPath(action.id, event.id)} kind="quiet">
            {says.rota}
          </Button>
          <Button href={kitListPath(action.id, event.id)} kind="quiet">
            {says.kitList}
          </Button>
          <Button href={hostPagePath(event.id)} kind="quiet">
            {says.who}
          </Button>
        </>
      ) : null}
      {event.kind === "stall" ? (
        <Button href={`${stallDeskPath(event.id)}${asking(action)}`} kind="quiet">
          {says.stall}
        </Button>
      ) : null}
      {isOpen ? (
        <Button href={editEventPath(event.id)} kind="quiet">
          {says.move}
        </Button>
      ) : null}
    </Buttons>
  );
}

function AddShift({ shell, view }: DeskProps) {
  const says = words.desk;
  const { event, trouble } = view;
  const field = filling(sentWith(trouble, "task"), {
    from: londonTimeOf(event.startsAt),
    until: londonTimeOf(event.endsAt),
    needed: "3",
  });
  return (
    <Section title={says.addShift} id="add-shift">
      <Form action={pathOf(view, "add-shift")} once={shell.once} label={says.addShift}>
        <TextField
          {...field("task")}
          label={says.task}
          hint={says.taskHint}
          maxlength={MOST_CHARACTERS.task}
          required
        />
        <TextField
          {...field("from")}
          label={says.from}
          hint={words.offer.timeHint}
          width="short"
          required
        />
        <TextField {...field("until")} label={says.until} width="short" required />
        <TextField
          {...field("needed")}
          label={says.needed}
          width="short"
          inputmode="numeric"
          required
        />
        <Button>{says.addShiftSend}</Button>
      </Form>
    </Section>
  );
}

function AddKit({ shell, view }: DeskProps) {
  const says = words.desk;
  const field = filling(sentWith(view.trouble, "thing"), { pieces: "1" });
  return (
    <Section title={says.addKit} id="add-kit">
      <Form action={pathOf(view, "add-kit")} once={shell.once} label={says.addKit}>
        <TextField
          {...field("thing")}
          label={says.thing}
          maxlength={MOST_CHARACTERS.thing}
          required
        />
        <TextField
          {...field("pieces")}
          label={says.pieces}
          width="short"
          inputmode="numeric"
          required
        />
        <Button>{says.addKitSend}</Button>
      </Form>
    </Section>
  );
}

function PermissionForm({ view }: { view: PlaceView }) {
  const says = words.desk;
  const { action, event, place, hasPaper, now, trouble } = view;
  const { permission } = place;
  const field = filling(sentWith(trouble, "state"), {
    state: permission.state,
    council: permission.council,
    on: permission.answeredOn ?? permission.askedOn ?? dayOf(now),
  });
  const days = [
    { term: says.askedOn, day: permission.askedOn },
    { term: says.answeredOn, day: permission.answeredOn },
  ];
  return (
    <Section title={words.place.permission} id="permission">
      {permission.state === "refused" ? <Notice tone="warning">{says.isRefused}</Notice> : null}
      <DefinitionList
        items={days.flatMap(({ term, day }) =>
          day === undefined ? [] : [{ term, says: <Day day={day} /> }],
        )}
      />
      {hasPaper ? (
        <p>
          <a href={paperPath(action.id, event.id)}>{says.seePaper}</a>
        </p>
      ) : null}
      <Form action={pathOf(view, "note-permission")} multipart label={words.place.permission}>
        <SelectField
          {...field("state")}
          label={says.state}
          options={PERMISSIONS.map((value) => ({ value, label: words.permissions[value] }))}
        />
        <TextField
          {...field("council")}
          label={says.council}
          hint={says.councilHint}
          maxlength={MOST_CHARACTERS.council}
          required={false}
        />
        <TextField
          {...field("on")}
          label={says.on}
          hint={says.onHint}
          width="medium"
          required={false}
        />
        <FileField
          {...field("paper")}
          label={says.paper}
          hint={says.paperHint}
          accept="image/jpeg,image/png,image/webp"
          required={false}
        />
        <Button>{says.save}</Button>
      </Form>
    </Section>
  );
}

function RisksForm({ view }: { view: PlaceView }) {
  const says = words.desk;
  const { action, event, place, trouble } = view;
  const sent = sentWith(trouble, "risks");
  const stands = place.risks === undefined ? undefined : { risks: place.risks };
  return (
    <Section title={says.risks} id="write-risks">
      <Overtaken
        trouble={sent}
        labels={{ risks: says.risks }}
        keepTheirs={actionPlacePath(action.id, event.id)}
      />
      <Form action={pathOf(view, "write-risks")} hidden={seenBy(sent, stands)} label={says.risks}>
        <TextArea
          {...filling(sent, { risks: place.risks })("risks")}
          label={says.risksLabel}
          hint={says.risksHint}
          maxlength={MOST_CHARACTERS.risks}
          required={false}
        />
        <Button>{says.save}</Button>
      </Form>
    </Section>
  );
}

function Leaflets({ view }: { view: PlaceView }) {
  const says = words.desk;
  const { place, trouble } = view;
  const field = filling(sentWith(trouble, "taken"), {
    taken: String(place.leafletsTaken),
    given: String(place.leafletsGiven),
  });
  return (
    <Section title={words.view.leaflets} id="leaflets">
      <Form action={pathOf(view, "count-leaflets")} label={words.view.leaflets}>
        <TextField
          {...field("taken")}
          label={says.taken}
          width="short"
          inputmode="numeric"
          required
        />
        <TextField
          {...field("given")}
          label={says.given}
          width="short"
          inputmode="numeric"
          required
        />
        <Button>{says.save}</Button>
      </Form>
    </Section>
  );
}

function StopLeading({ view }: { view: PlaceView }) {
  const says = words.desk;
  return (
    <Section title={says.stop} id="stop-leading">
      <p>{says.stopSays}</p>
      <Form action={pathOf(view, "stop-leading")} label={says.stop}>
        <Button kind="danger">{says.stop}</Button>
      </Form>
    </Section>
  );
}
