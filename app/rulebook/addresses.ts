/** The constitution as a text of numbered paragraphs. */
export const charterPath = "/policy/constitution";
export const rulebookPath = "/policy/rulebook";
export const powersPath = "/policy/rulebook#powers";
