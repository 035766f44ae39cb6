/** What is shorter says nothing, in characters. */
export const LEAST_OF_ADDRESS = 6;
export const LEAST_OF_EVIDENCE = 5;
