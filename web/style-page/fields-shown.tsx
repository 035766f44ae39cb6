import {
  Button,
  Buttons,
  ChoiceField,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  SelectField,
  SeveralField,
  TextArea,
  TextField,
  TickField,
} from "../form-fields.tsx";
import { Section } from "../parts/layout.tsx";
import { stylePath } from "./addresses.ts";

const days = [
  { value: "sat", label: "Saturday", hint: "From 10am at the library." },
  { value: "sun", label: "Sunday" },
  { value: "mon", label: "Monday", disabled: true },
];

function ChoicesShown() {
  return (
    <>
      <ChoiceField name="day" label="Which day suits you?" choices={days} value="sat" />
      <ChoiceField
        name="again"
        label="Have you been before?"
        inline
        choices={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
        ]}
      />
      <ChoiceField
        name="bulbs"
        label="The one question"
        big
        choices={[
          { value: "c", label: "Crocus", hint: "They come first." },
          { value: "d", label: "Daffodil" },
        ]}
        value="c"
      />
      <SeveralField
        name="help"
        label="What could you do?"
        hint="Tick as many as you like."
        values={["tea"]}
        choices={[
          { value: "tea", label: "Make tea" },
          { value: "chairs", label: "Put out chairs" },
        ]}
      />
    </>
  );
}

function EmptyForm() {
  return (
    <Form action={stylePath} method="get" label="An empty form">
      <TextField
        name="place"
        label="Where do you live?"
        hint="A town or a postcode."
        autocomplete="postal-code"
        width="medium"
      />
      <TextField name="nickname" label="Nickname" required={false} width="medium" />
      <TextField name="amount" label="How much?" prefix="£" inputmode="decimal" width="short" />
      <TextArea
        name="reason"
        label="Why does it matter?"
        hint="Write as you would speak."
        maxWords={150}
        rows={4}
        warnsBeforeLeaving
      />
      <ChoicesShown />
      <SelectField
        name="branch"
        label="Nearest hall"
        prompt="Choose a hall"
        options={[
          { value: "n", label: "North Hall" },
          { value: "s", label: "South Hall" },
        ]}
      />
      <DateField
        name="born"
        label="When were you born?"
        hint="For example, 31 3 1956."
        isBirthday
      />
      <FileField
        name="picture"
        label="A picture"
        hint="JPEG or PNG, up to 5 MB."
        accept="image/*"
      />
      <TickField name="agree" label="I have read the rules" hint="They are two pages long." />
      <Buttons>
        <Button>Send</Button>
        <Button kind="quiet">Save as a draft</Button>
        <Button kind="danger">Delete</Button>
        <Button kind="primary" disabled>
          Not yet
        </Button>
      </Buttons>
    </Form>
  );
}

function RefusedForm() {
  const problems = [
    {
      field: "email-wrong",
      says: "Write an email address with an @ in it, such as jo@example.org.",
    },
    { field: "text-wrong", says: "Shorten the text: it has 12 words too many." },
    { field: "day-wrong", says: "Choose a day." },
    { field: "date-wrong", says: "Write the month as a number from 1 to 12, or as a word." },
    { field: "agree-wrong", says: "Tick the box if you have read the rules." },
  ];
  const errors = new Map(problems.map((problem) => [problem.field, problem.says]));
  return (
    <Form action={stylePath} method="get" label="A form that was refused">
      <ErrorSummary problems={problems} />
      <TextField
        name="email-wrong"
        type="email"
        label="Email address"
        value="jo at example"
        error={errors.get("email-wrong")}
      />
      <TextArea
        name="text-wrong"
        label="Your text"
        rows={3}
        maxWords={3}
        value="What was typed is still here"
        error={errors.get("text-wrong")}
      />
      <ChoiceField
        name="day-wrong"
        label="Which day suits you?"
        choices={days.slice(0, 2)}
        error={errors.get("day-wrong")}
      />
      <DateField
        name="date-wrong"
        label="On which day?"
        day="12"
        month="13"
        year="2026"
        error={errors.get("date-wrong")}
      />
      <TickField
        name="agree-wrong"
        label="I have read the rules"
        error={errors.get("agree-wrong")}
      />
      <Button>Send again</Button>
    </Form>
  );
}

function DisabledForm() {
  return (
    <Form action={stylePath} method="get" label="A form that is closed">
      <TextField name="closed-text" label="Closed" value="Cannot be changed now" disabled />
      <SelectField
        name="closed-select"
        label="Closed choice"
        options={[{ value: "a", label: "The one chosen" }]}
        value="a"
        disabled
      />
      <TickField name="closed-tick" label="Closed tick" value="yes" disabled />
      <TextArea name="closed-area" label="Closed text" value="As it was sent." rows={2} disabled />
    </Form>
  );
}

export function FieldsShown() {
  return (
    <Section title="Fields" id="fields">
      <h3>Empty</h3>
      <EmptyForm />
      <h3>Refused</h3>
      <RefusedForm />
      <h3>Closed</h3>
      <DisabledForm />
    </Section>
  );
}
