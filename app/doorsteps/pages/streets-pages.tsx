import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  ChoiceField,
  DateField,
  Form,
  filling,
  fillingDay,
  SelectField,
  SeveralField,
  TextField,
} from "../../../web/form-fields.tsx";
import { dayInWords, exactMomentInWords } from "../../../web/moments.ts";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { newEventPath } from "../../events/addresses.ts";
import type { Event } from "../../events/door.ts";
import { titleInWords } from "../../events/door.ts";
import { actPath } from "../../this-week/addresses.ts";
import { branchDoorsPath, leafletsPath, newRoundPath } from "../addresses.ts";
import { MOST_CHARACTERS } from "../fields.ts";
import type { LeafletedStreet } from "../leaflets/leaflet-store.ts";
import type { Register } from "../register/register-queries.ts";
import { WALKS } from "../rounds/walk.ts";
import { words } from "../words.ts";

export type StreetsView = {
  shell: Shell;
  branch: { readonly id: number; readonly name: string };
  /** Undefined: no copy is kept. */
  register: Register | undefined;
  streets: readonly LeafletedStreet[];
  query: string;
  trouble: Trouble | undefined;
};

const trailTo = ({ id, name }: StreetsView["branch"]) => [
  { label: `${words.branch.title}: ${name}`, href: branchDoorsPath(id) },
];

/** Makes a round of streets. */
export function NewRoundPage(props: StreetsView & { events: readonly Event[] }) {
  const { shell, branch, register, events, trouble } = props;
  const says = words.newRound;
  const field = filling(trouble, { walk: WALKS[0] });
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={trailTo(branch)}
      mainPage={actPath}
      trouble={trouble}
    >
      {register === undefined ? (
        <p>{says.noRegister}</p>
      ) : events.length === 0 ? (
        <p>
          {says.noEvents} <a href={newEventPath}>{says.hold}</a>
        </p>
      ) : (
        <>
          <FindStreets path={newRoundPath(branch.id)} query={props.query} />
          <Form
            action={newRoundPath(branch.id)}
            hidden={{ register: String(register.id) }}
            once={shell.once}
            label={says.title}
          >
            <SelectField
              {...field("event")}
              label={says.event}
              hint={says.eventHint}
              prompt={says.choose}
              options={events.map((event) => ({
                value: String(event.id),
                label: `${titleInWords(event)}, ${exactMomentInWords(event.startsAt)}`,
              }))}
              required
            />
            <ChoiceField
              {...field("walk")}
              label={says.walk}
              choices={WALKS.map((walk) => ({ value: walk, label: words.walks[walk] }))}
              required
            />
            <Streets {...props} />
            <Button>{says.make}</Button>
          </Form>
        </>
      )}
    </FormPage>
  );
}

function FindStreets({ path, query }: { path: string; query: string }) {
  const says = words.newRound;
  return (
    <Form action={path} method="get" label={says.find}>
      <TextField name="q" label={says.find} hint={says.findHint} value={query} type="search" />
      <Button kind="quiet">{says.find}</Button>
    </Form>
  );
}

function Streets({ streets, trouble }: Pick<StreetsView, "streets" | "trouble">) {
  const says = words.newRound;
  const { leaflets } = words;
  if (streets.length === 0) return <p>{says.noStreets}</p>;
  return (
    <SeveralField
      {...filling(trouble)("streets")}
      label={says.streets}
      hint={says.streetsHint}
      choices={streets.map(({ street, doors, leaflet, day }) => ({
        value: street,
        label: <span dir="auto">{says.street(street, doors)}</span>,
        hint: `${leaflets.last}: ${leaflet && day ? `${leaflet}, ${dayInWords(day)}` : leaflets.never}`,
      }))}
    />
  );
}

/** Which street had which leaflet when, those first that have waited longest. */
export function LeafletsPage(props: StreetsView) {
  const { shell, branch, register, trouble } = props;
  const says = words.leaflets;
  const field = filling(trouble);
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={trailTo(branch)}
      mainPage={actPath}
      trouble={trouble}
    >
      {register === undefined ? (
        <p>{words.newRound.noRegister}</p>
      ) : (
        <>
          <FindStreets path={leafletsPath(branch.id)} query={props.query} />
          <Form
            action={leafletsPath(branch.id)}
            hidden={{ register: String(register.id) }}
            label={says.noted}
          >
            <TextField
              {...field("leaflet")}
              label={says.leaflet}
              maxlength={MOST_CHARACTERS.leaflet}
              required
            />
            <DateField {...fillingDay(trouble)("day")} label={says.when} required />
            <Streets {...props} />
            <Button>{says.note}</Button>
          </Form>
        </>
      )}
    </FormPage>
  );
}
