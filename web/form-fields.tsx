export { AskForm } from "./fields/ask-form.tsx";
export {
  type Choice,
  ChoiceField,
  DateField,
  SelectField,
  SeveralField,
  TickField,
  ticked,
} from "./fields/choice-fields.tsx";
export { fillingDay, withDays } from "./fields/day-of-form.ts";
export { type FieldProps, fieldId } from "./fields/field.tsx";
export { filling } from "./fields/filling.ts";
export {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  findProblem,
  type Problem,
} from "./fields/form.tsx";
export {
  type DateReading,
  isDateFieldEmpty,
  readDateField,
  type TypedDate,
} from "./fields/read-date-field.ts";
export { FileField, TextArea, TextField } from "./fields/text-fields.tsx";
