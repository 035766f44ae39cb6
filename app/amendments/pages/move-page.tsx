import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form, filling, TextArea, TextField } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage, Section } from "../../../web/parts.tsx";
import { discussPath } from "../../proposals/addresses.ts";
import { amendFormPath, newCompositePath, toTextPath } from "../addresses.ts";
import {
  type AmendedText,
  type Amendment,
  amendmentsPageOf,
  MOST_REASON,
  MOST_WORDS,
} from "../amendment.ts";
import { Collides, knownAs } from "../deciding/collides.ts";
import { words } from "../words.ts";
import { ChangesShown } from "./changes-shown.tsx";

interface Range {
  readonly from: number;
  readonly to: number;
}

type MovePageProps = {
  shell: Shell;
  text: AmendedText;
  of: Amendment | undefined;
  base: readonly string[];
  open: readonly Amendment[];
  range: Range;
  trouble?: Trouble | undefined;
};

const writtenIn = (base: readonly string[], { from, to }: Range): string =>
  base.slice(from - 1, to).join("\n\n");

/** The form for an amendment. Where it collides, the others' readings stand above it before it is moved. */
export function MovePage({ shell, text, of, base, open, range, trouble }: MovePageProps) {
  const numbers = trouble?.refusal instanceof Collides ? trouble.refusal.numbers : [];
  const colliding = open.filter(({ number }) => numbers.includes(number));
  const field = filling(trouble, { body: writtenIn(base, range) });
  return (
    <FormPage
      shell={shell}
      mainPage={discussPath}
      title={of === undefined ? words.form.title(text.title) : words.form.ofTitle(of.number)}
      lead={words.form.lead}
      trail={[{ label: text.title, href: amendmentsPageOf(text.path) }]}
      trouble={trouble}
    >
      <Readings amendments={colliding} />
      {trouble === undefined ? (
        <RangeForm
          action={amendFormPath(text.id)}
          range={range}
          hidden={of === undefined ? {} : { of: String(of.id) }}
        />
      ) : null}
      <Form
        action={toTextPath(text.id, "move")}
        label={words.form.title(text.title)}
        hidden={{
          from: String(range.from),
          to: String(range.to),
          known: knownAs(numbers),
          ...(of === undefined ? {} : { of: String(of.id) }),
        }}
      >
        <BodyAndReason field={field} label={words.form.body} />
        <Button>{colliding.length > 0 ? words.form.again : words.form.send}</Button>
      </Form>
    </FormPage>
  );
}

const Readings = ({ amendments }: { amendments: readonly Amendment[] }) => (
  <>
    {amendments.map((one) => (
      <Section key={one.id} title={words.form.collision(one.number)}>
        <ChangesShown changes={one.changes} />
      </Section>
    ))}
  </>
);

/** Without scripts too: another range shows the form anew. */
type RangeFormProps = {
  action: string;
  range: Range;
  hidden: Readonly<Record<string, string>>;
};

function RangeForm({ action, range, hidden }: RangeFormProps) {
  return (
    <Form action={action} method="get" hidden={hidden} inline label={words.form.range}>
      <TextField
        name="from"
        stem="range-from"
        label={words.form.from}
        value={String(range.from)}
        inputmode="numeric"
        width="short"
      />
      <TextField
        name="to"
        stem="range-to"
        label={words.form.to}
        value={String(range.to)}
        inputmode="numeric"
        width="short"
      />
      <Button kind="quiet">{words.form.show}</Button>
    </Form>
  );
}

type FieldsProps = { field: ReturnType<typeof filling>; label: string };

const BodyAndReason = ({ field, label }: FieldsProps) => (
  <>
    <TextArea {...field("body")} label={label} rows={12} maxWords={MOST_WORDS} warnsBeforeLeaving />
    <TextArea
      {...field("reason")}
      label={words.form.reason}
      hint={words.form.reasonHint}
      rows={4}
      maxlength={MOST_REASON}
      minlength={10}
      required
    />
  </>
);

type CompositePageProps = {
  shell: Shell;
  text: AmendedText;
  joined: readonly Amendment[];
  parts: string;
  range: Range;
  trouble?: Trouble | undefined;
};

/** One amendment in the place of several: what each of them would have, and the words on which they could agree. */
export function CompositePage({ shell, text, joined, parts, range, trouble }: CompositePageProps) {
  const field = filling(trouble, { body: writtenIn(text.paragraphs, range), parts });
  return (
    <FormPage
      shell={shell}
      mainPage={discussPath}
      title={words.form.compositeTitle}
      lead={words.form.compositeLead}
      trail={[{ label: text.title, href: amendmentsPageOf(text.path) }]}
      trouble={trouble}
    >
      {joined.length < 2 && trouble === undefined ? (
        <Form action={newCompositePath(text.id)} method="get" label={words.form.parts}>
          <TextField
            name="parts"
            stem="which-parts"
            label={words.form.parts}
            hint={words.form.partsHint}
            value={parts}
            width="medium"
          />
          <Button kind="quiet">{words.form.show}</Button>
        </Form>
      ) : (
        <>
          <Readings amendments={joined} />
          <Form
            action={toTextPath(text.id, "compose")}
            label={words.form.compositeTitle}
            hidden={{ from: String(range.from), to: String(range.to) }}
          >
            <TextField
              {...field("parts")}
              label={words.form.parts}
              hint={words.form.partsHint}
              width="medium"
              required
            />
            <BodyAndReason field={field} label={words.form.compositeBody} />
            <Button>{words.form.compositeSend}</Button>
          </Form>
        </>
      )}
    </FormPage>
  );
}
