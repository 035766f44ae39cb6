/** On this page the shell shows itself. It knows the address of no other. */
export const stylePath = "/style";
