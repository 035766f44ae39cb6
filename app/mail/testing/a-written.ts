/** What a letter says, for a reader who has chosen no language. */
export const aWritten = <Text>(subject: string, text: Text) => ({
  language: undefined,
  write: () => ({ subject, text }),
});
