/** One rule outside the election timetables, for LEGISLATION.md. */
export interface LegislationRow {
  readonly rule: string;
  readonly figure: string;
  readonly source: string;
  readonly mark: string;
}

export function row(rule: string, figure: string, source: string, mark: string): LegislationRow {
  return { rule, figure, source, mark };
}
