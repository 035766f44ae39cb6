import { type filling, SelectField, TextField } from "../../../web/form-fields.tsx";
import { FIELDS_OF, findChange, KINDS_OF, LAST } from "../constitution/change-form.ts";
import { CHANGES, type Change } from "../constitution/changes.ts";
import { GRANTABLE } from "../constitution/checks.ts";
import { isStanding } from "../constitution/constitution.ts";
import { constitutionNow } from "../constitution/in-force.ts";
import { type Kind, MOST_TITLE } from "../constitution/naming.ts";
import { titleIn, titleOrEnded } from "../constitution/titles.ts";
import { powerPlanOf } from "../powers.ts";
import { words } from "../words.ts";

type Field = ReturnType<typeof filling>;

/** What a proposal can do to what the party names itself, for choosing one. */
export const changeChoices = (): readonly { value: string; label: string }[] =>
  CHANGES.map((value) => ({ value, label: words.constitution.fields.changes[value] }));

/** How a change that was chosen is called. */
export function changeChosen(given: string | undefined): string | undefined {
  const what = findChange(given);
  return what && words.constitution.fields.changes[what];
}

/** What can be chosen to rename, end, give or take: everything of these kinds that stands. */
function everythingNamed(only: readonly Kind[] | undefined) {
  const { chapters, bodies, offices } = constitutionNow();
  const kinds = { chapters, bodies, offices };
  return (Object.keys(kinds) as (keyof typeof kinds)[])
    .filter((kind) => only === undefined || only.includes(kind))
    .flatMap((kind) =>
      kinds[kind].filter(isStanding).map((one) => ({
        value: `${kind}:${one.id}`,
        label: `${words.constitution.fields.namedKinds[kind]}: ${titleIn(one)}`,
      })),
    );
}

/** The fields of a proposal that changes what the party names itself: those of this change, once one is chosen. */
export function ChangeFieldset({ field }: { field: Field }) {
  const says = words.constitution.fields;
  const what = findChange(field("change").value);
  if (what !== undefined) return <FieldsOfChange field={field} what={what} />;
  return (
    <SelectField
      {...field("change")}
      label={says.change}
      prompt={says.chooseChange}
      options={changeChoices()}
    />
  );
}

function FieldsOfChange({ field, what }: { field: Field; what: Change["what"] }) {
  const says = words.constitution.fields;
  const fields = FIELDS_OF[what];
  return (
    <>
      {fields.includes("named") ? (
        <SelectField
          {...field("named")}
          label={says.named}
          prompt={says.chooseNamed}
          options={everythingNamed(KINDS_OF[what])}
        />
      ) : null}
      {fields.includes("newTitle") ? (
        <>
          <TextField
            {...field("newTitle")}
            label={says.newTitle}
            hint={says.newTitleHint}
            maxlength={MOST_TITLE}
          />
          <TextField {...field("newTitleCy")} label={says.newTitleCy} maxlength={MOST_TITLE} />
        </>
      ) : null}
      <BesideField field={field} what={what} />
      <OfficeFields field={field} what={what} />
      {fields.includes("power") ? (
        <SelectField
          {...field("power")}
          label={says.power}
          hint={says.powerHint}
          prompt={says.choosePower}
          options={GRANTABLE.map((value) => ({ value, label: powerPlanOf(value).title }))}
        />
      ) : null}
    </>
  );
}

type OfChange = { field: Field; what: Change["what"] };

/** What something that is there comes to stand before, or to be held together with. */
function BesideField({ field, what }: OfChange) {
  const says = words.constitution.fields;
  const { chapters, offices } = constitutionNow();
  if (FIELDS_OF[what].includes("otherOffice")) {
    return (
      <SelectField
        {...field("otherOffice")}
        label={says.otherOffice}
        hint={says.otherOfficeHint}
        prompt={says.chooseOtherOffice}
        options={offices.map((office) => ({ value: office.id, label: titleOrEnded(office) }))}
      />
    );
  }
  if (!FIELDS_OF[what].includes("before")) return null;
  const before = chapters
    .filter(isStanding)
    .map((chapter) => ({ value: chapter.id, label: says.beforeThat(titleIn(chapter)) }));
  return (
    <SelectField
      {...field("before")}
      label={says.before}
      hint={says.beforeHint}
      prompt={says.chooseBefore}
      options={[...before, { value: LAST, label: says.last }]}
    />
  );
}

function OfficeFields({ field, what }: OfChange) {
  const { ofBody, chooseBody, filledBy, chooseFilled, fillings, appointed, seats } =
    words.constitution.fields;
  const bodies = constitutionNow().bodies.filter(isStanding);
  const ways = Object.entries(fillings).map(([value, label]) => ({ value, label }));
  const appointing = bodies.map((body) => ({
    value: `by:${body.id}`,
    label: appointed(titleIn(body)),
  }));
  return (
    <>
      {FIELDS_OF[what].includes("ofBody") ? (
        <SelectField
          {...field("ofBody")}
          label={ofBody}
          prompt={chooseBody}
          options={bodies.map((body) => ({ value: body.id, label: titleIn(body) }))}
        />
      ) : null}
      {FIELDS_OF[what].includes("filledBy") ? (
        <SelectField
          {...field("filledBy")}
          label={filledBy}
          prompt={chooseFilled}
          options={[...ways, ...appointing]}
        />
      ) : null}
      {FIELDS_OF[what].includes("seats") ? (
        <TextField
          {...field("seats")}
          label={seats}
          inputmode="numeric"
          maxlength={2}
          width="short"
        />
      ) : null}
    </>
  );
}
