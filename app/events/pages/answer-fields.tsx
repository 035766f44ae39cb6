import encodeQR from "qr";
import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  ChoiceField,
  Form,
  filling,
  TextField,
  TickField,
  ticked,
} from "../../../web/form-fields.tsx";
import { Section } from "../../../web/parts.tsx";
import type { Coming } from "../coming/coming-queries.ts";
import { ANSWERS } from "../coming/places.ts";
import { MOST_CHARACTERS } from "../fields.ts";
import { words } from "../words.ts";

type AnswerFormProps = {
  action: string;
  mine: Coming | undefined;
  trouble: Trouble | undefined;
  /** What a letter's link proposes; nothing is kept before the button is pressed. */
  proposed?: string | undefined;
};

/** Whether one comes, with whom, and whether one gives a lift. */
export function AnswerForm({ action, mine, trouble, proposed }: AnswerFormProps) {
  const says = words.view;
  const own =
    trouble?.values.answer === undefined && trouble?.values.plus === undefined
      ? undefined
      : trouble;
  const field = filling(own, {
    answer: proposed ?? mine?.answer,
    plus: mine === undefined ? undefined : String(mine.plus),
    lifts: mine === undefined ? undefined : String(mine.liftSeats),
    liftFrom: mine?.liftFrom,
    showsName: ticked(mine?.showsName === true),
  });
  return (
    <Form action={action} label={says.comes}>
      <ChoiceField
        {...field("answer")}
        label={says.comes}
        choices={ANSWERS.map((value) => ({ value, label: words.answers[value] }))}
        required
      />
      <TextField {...field("plus")} label={says.plus} width="short" inputmode="numeric" />
      <TextField
        {...field("lifts")}
        label={says.lifts}
        hint={says.liftsHint}
        width="short"
        inputmode="numeric"
      />
      <TextField
        {...field("liftFrom")}
        label={says.liftFrom}
        maxlength={MOST_CHARACTERS.from}
        required={false}
      />
      <TickField {...field("showsName")} label={says.showsName} />
      <Button>{says.send}</Button>
    </Form>
  );
}

/** Read aloud in two halves. */
export const spacedCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** What somebody shows at the door: a square for the host's phone, and the same as letters. */
export function Ticket({ code, address }: { code: string; address: string }) {
  const says = words.view;
  const picture = encodeQR(address, "svg", { ecc: "low", border: 4 });
  return (
    <Section title={says.ticket} id="ticket">
      <p>{says.ticketSays}</p>
      <img
        class="ticket-square"
        src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
        width="180"
        height="180"
        alt={spacedCode(code)}
      />
      <p>
        <strong>{spacedCode(code)}</strong>
      </p>
    </Section>
  );
}
