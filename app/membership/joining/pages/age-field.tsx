import { ChoiceField, type filling } from "../../../../web/form-fields.tsx";
import { ADULT_AGE } from "../../standing/age.ts";
import { words } from "../../words.ts";

const ages = (leastAge: number) => [
  { value: "adult", label: words.join.adult },
  ...(leastAge < ADULT_AGE
    ? [{ value: "minor", label: words.join.minor(leastAge), hint: words.join.minorHint }]
    : []),
];

type AgeFieldProps = { field: ReturnType<typeof filling>; leastAge: number };

/** Whether somebody is 18, and not their birthday: it is nobody's to know. */
export function AgeField({ field, leastAge }: AgeFieldProps) {
  return (
    <ChoiceField
      {...field("age")}
      label={words.join.age}
      hint={words.join.ageHint(leastAge)}
      choices={ages(leastAge)}
      required
    />
  );
}
