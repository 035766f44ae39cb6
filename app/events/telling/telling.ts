/** Of what everybody who comes is told by letter, some at a time. */
export type Telling = "reminder" | "moved" | "elsewhere" | "cancelled";
