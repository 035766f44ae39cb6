import type { ComponentChildren } from "preact";
import { words } from "../words.ts";

/** What every field has. `name` is also the stem of its ids, so it is unique on a page. */
export type FieldProps = {
  name: string;
  /** Stem of the ids in place of the name, where two forms on a page have a field of one name. */
  stem?: string;
  label: ComponentChildren;
  hint?: string;
  /** What is wrong and what to do, shown beside the field. */
  error?: string;
  required?: boolean;
  disabled?: boolean;
  /** Shows the label as the page's main question. */
  isPageHeading?: boolean;
};

export type Described = { id: string; describedBy: string | undefined };

/** The stable id of a field's input; an error summary links to it. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

export function describeField({ name, stem, hint, error }: FieldProps, more?: string): Described {
  const id = fieldId(stem ?? name);
  const parts: string[] = [];
  if (hint) parts.push(`${id}-hint`);
  if (error) parts.push(`${id}-error`);
  if (more) parts.push(more);
  return { id, describedBy: parts.length > 0 ? parts.join(" ") : undefined };
}

function Hint({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <p class="field-hint" id={`${id}-hint`}>
      {children}
    </p>
  );
}

function FieldError({ id, says }: { id: string; says: string }) {
  return (
    <p class="field-error" id={`${id}-error`}>
      <span class="sr-only">{words.fields.error}</span>
      {says}
    </p>
  );
}

type FieldFrameProps = FieldProps & { children: ComponentChildren };

/** Label, hint and error around one input. */
export function FieldFrame(props: FieldFrameProps) {
  const id = fieldId(props.stem ?? props.name);
  const label = (
    <label class="field-label" for={id}>
      {props.label}
      {props.required === false ? (
        <span class="field-optional"> {words.fields.optional}</span>
      ) : null}
    </label>
  );
  return (
    <div class={props.error ? "field has-error" : "field"}>
      {props.isPageHeading ? <h1 class="field-heading">{label}</h1> : label}
      {props.hint ? <Hint id={id}>{props.hint}</Hint> : null}
      {props.error ? <FieldError id={id} says={props.error} /> : null}
      {props.children}
    </div>
  );
}

/** The same around a group of inputs. */
export function GroupFrame(props: FieldFrameProps) {
  const { id, describedBy } = describeField(props);
  return (
    <div class={props.error ? "field has-error" : "field"}>
      <fieldset id={id} tabIndex={-1} aria-describedby={describedBy} disabled={props.disabled}>
        <legend class="field-label">
          {props.isPageHeading ? <h1 class="field-heading">{props.label}</h1> : props.label}
          {props.required === false ? (
            <span class="field-optional"> {words.fields.optional}</span>
          ) : null}
        </legend>
        {props.hint ? <Hint id={id}>{props.hint}</Hint> : null}
        {props.error ? <FieldError id={id} says={props.error} /> : null}
        {props.children}
      </fieldset>
    </div>
  );
}
