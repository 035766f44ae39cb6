import type { ComponentChildren } from "preact";
import { words } from "../words.ts";
import { fieldId } from "./field.tsx";

type FormProps = {
  action: string;
  method?: "get" | "post";
  /** Token that makes a second sending of the same form count once; sent as `once`. */
  once?: string;
  /** Further values to send unseen. */
  hidden?: Readonly<Record<string, string>>;
  /** Needed for a file. The platform takes one where the room names the address among its `fileForms`. */
  multipart?: boolean;
  /** Lay the fields in one row where there is room. */
  inline?: boolean;
  /** Name for screen readers, where a page has several forms. */
  label?: string;
  id?: string;
  children?: ComponentChildren;
};

/** The server says what is wrong, in one way for everybody, so the browser's own bubbles are off. */
export function Form(props: FormProps) {
  return (
    <form
      class={props.inline ? "form form-inline" : "form"}
      id={props.id}
      action={props.action}
      method={props.method ?? "post"}
      enctype={props.multipart ? "multipart/form-data" : undefined}
      aria-label={props.label}
      novalidate
    >
      {props.once === undefined ? null : <input type="hidden" name="once" value={props.once} />}
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.children}
    </form>
  );
}

type ButtonProps = {
  kind?: "primary" | "quiet" | "danger";
  type?: "submit" | "button";
  /** Makes it a link that looks like a button: for going somewhere, not for changing something. */
  href?: string;
  name?: string;
  value?: string;
  disabled?: boolean;
  /** Sends the form to another address. */
  formaction?: string;
  /** More words for screen readers than the eye needs. It begins with the words shown: "Support: A fairer rent". */
  label?: string;
  wide?: boolean;
  children?: ComponentChildren;
};

export function Button(props: ButtonProps) {
  const look = `button button-${props.kind ?? "primary"}${props.wide ? " button-wide" : ""}`;
  if (props.href !== undefined) {
    return (
      <a class={look} href={props.href} aria-label={props.label}>
        {props.children}
      </a>
    );
  }
  return (
    <button
      class={look}
      type={props.type ?? "submit"}
      name={props.name}
      value={props.value}
      disabled={props.disabled}
      formaction={props.formaction}
      aria-label={props.label}
    >
      {props.children}
    </button>
  );
}

/** Buttons side by side, the main one first. */
export function Buttons({ children }: { children: ComponentChildren }) {
  return <div class="buttons">{children}</div>;
}

/** One thing wrong with a form; fits an expected refusal as it comes. */
export type Problem = { says: string; field?: string };

type ErrorSummaryProps = { problems: readonly Problem[]; title?: string };

/** Stands first on a page whose form was refused. Renders nothing when nothing is wrong. */
export function ErrorSummary({ problems, title }: ErrorSummaryProps) {
  if (problems.length === 0) return null;
  return (
    <div
      class="error-summary"
      id="error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
    >
      <h2 class="error-summary-title" id="error-summary-title">
        {title ?? words.fields.putRight}
      </h2>
      <ul class="error-summary-list">
        {problems.map(({ says, field }) => (
          <li key={says}>{field ? <a href={`#${fieldId(field)}`}>{says}</a> : says}</li>
        ))}
      </ul>
    </div>
  );
}

/** The sentence for one field, out of all that is wrong. */
export function findProblem(problems: readonly Problem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.says;
}
