import type { ComponentChildren } from "preact";
import { words } from "../words.ts";
import { describeField, FieldFrame, type FieldProps, fieldId, GroupFrame } from "./field.tsx";

export type Choice = {
  value: string;
  label: ComponentChildren;
  hint?: string;
  disabled?: boolean;
  /** Shown under the choice, such as a field that belongs to it. */
  more?: ComponentChildren;
};

type TickProps = { type: "radio" | "checkbox"; id: string; name: string; choice: Choice };

function Tick(props: TickProps & { isChosen: boolean; required?: boolean; describedBy?: string }) {
  const { id, choice } = props;
  return (
    <div class="tick">
      <input
        class="tick-input"
        type={props.type}
        id={id}
        name={props.name}
        value={choice.value}
        checked={props.isChosen}
        disabled={choice.disabled}
        required={props.required}
        aria-describedby={choice.hint ? `${id}-hint` : props.describedBy}
      />
      <label class="tick-label" for={id}>
        {choice.label}
      </label>
      {choice.hint ? (
        <p class="tick-hint" id={`${id}-hint`}>
          {choice.hint}
        </p>
      ) : null}
      {choice.more ? <div class="tick-more">{choice.more}</div> : null}
    </div>
  );
}

type ChoiceFieldProps = FieldProps & {
  choices: readonly Choice[];
  value?: string;
  /** Side by side where there is room: for two or three short answers. */
  inline?: boolean;
  /** In large rows that can be pressed anywhere: for the one question a page asks. */
  big?: boolean;
};

function ticksLook({ inline, big }: ChoiceFieldProps): string {
  if (big) return "ticks ticks-big";
  return inline ? "ticks ticks-inline" : "ticks";
}

/** One answer out of several: radio buttons. */
export function ChoiceField(props: ChoiceFieldProps) {
  const id = fieldId(props.stem ?? props.name);
  return (
    <GroupFrame {...props}>
      <div class={ticksLook(props)}>
        {props.choices.map((choice, index) => (
          <Tick
            key={choice.value}
            type="radio"
            id={`${id}-${index + 1}`}
            name={props.name}
            choice={choice}
            isChosen={choice.value === props.value}
            required={props.required}
          />
        ))}
      </div>
    </GroupFrame>
  );
}

type SeveralFieldProps = FieldProps & {
  choices: readonly Choice[];
  values?: readonly string[];
  /** Side by side, each in a frame that can be pressed anywhere: for words that one thumb chooses from. */
  chips?: boolean;
};

/** Any number of answers out of several: tick boxes that share one name. */
export function SeveralField(props: SeveralFieldProps) {
  const id = fieldId(props.stem ?? props.name);
  return (
    <GroupFrame {...props}>
      <div class={props.chips ? "ticks ticks-chips" : "ticks"}>
        {props.choices.map((choice, index) => (
          <Tick
            key={choice.value}
            type="checkbox"
            id={`${id}-${index + 1}`}
            name={props.name}
            choice={choice}
            isChosen={props.values?.includes(choice.value) ?? false}
          />
        ))}
      </div>
    </GroupFrame>
  );
}

type TickFieldProps = FieldProps & { value?: string };

/** What a tick box sends when it is ticked; when it is not, it sends nothing. */
const TICKED = "yes";

/** What `filling` takes as kept for a tick box. */
export const ticked = (isTicked: boolean): string | undefined => (isTicked ? TICKED : undefined);

/** One tick box, ticked where `value` is what it sends: so it comes back as it was with a form that was refused. */
export function TickField(props: TickFieldProps) {
  const { id, describedBy } = describeField({ ...props, hint: undefined });
  const choice: Choice = {
    value: TICKED,
    label: props.label,
    hint: props.hint,
    disabled: props.disabled,
  };
  return (
    <div class={props.error ? "field has-error" : "field"}>
      {props.error ? (
        <p class="field-error" id={`${id}-error`}>
          <span class="sr-only">{words.fields.error}</span>
          {props.error}
        </p>
      ) : null}
      <Tick
        type="checkbox"
        id={id}
        name={props.name}
        choice={choice}
        isChosen={props.value === TICKED}
        required={props.required}
        describedBy={describedBy}
      />
    </div>
  );
}

type SelectFieldProps = FieldProps & {
  options: readonly { value: string; label: string }[];
  value?: string;
  /** The first, empty line, such as "Choose a branch". */
  prompt?: string;
};

export function SelectField(props: SelectFieldProps) {
  const { id, describedBy } = describeField(props);
  return (
    <FieldFrame {...props}>
      <select
        class="input input-select"
        id={id}
        name={props.name}
        required={props.required}
        disabled={props.disabled}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={describedBy}
      >
        {props.prompt === undefined ? null : (
          <option value="" selected={!props.value}>
            {props.prompt}
          </option>
        )}
        {props.options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            selected={option.value === props.value || undefined}
          >
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

type DateFieldProps = FieldProps & {
  /** What was typed, kept as typed. */
  day?: string;
  month?: string;
  year?: string;
  /** For a date of birth, so that the browser can fill it. */
  isBirthday?: boolean;
};

/**
 * A day, typed as three numbers. Sends `<name>-day`, `<name>-month` and `<name>-year`;
 * `readDateField` puts them together again.
 */
export function DateField(props: DateFieldProps) {
  const id = fieldId(props.stem ?? props.name);
  const parts = [
    { part: "day", label: words.fields.day, value: props.day, size: 2 },
    { part: "month", label: words.fields.month, value: props.month, size: 2 },
    { part: "year", label: words.fields.year, value: props.year, size: 4 },
  ];
  return (
    <GroupFrame {...props}>
      <div class="date-parts">
        {parts.map(({ part, label, value, size }) => (
          <div key={part} class="date-part">
            <label class="date-part-label" for={`${id}-${part}`}>
              {label}
            </label>
            <input
              class={`input input-digits-${size}`}
              id={`${id}-${part}`}
              name={`${props.name}-${part}`}
              value={value}
              inputmode="numeric"
              maxlength={size === 2 ? 9 : 4}
              autocomplete={props.isBirthday ? `bday-${part}` : undefined}
              aria-invalid={props.error ? "true" : undefined}
            />
          </div>
        ))}
      </div>
    </GroupFrame>
  );
}
