/** Words cut at the last blank before `longest` characters, with a sign that they go on; short ones as they are. */
export function clipped(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf(" ", longest);
  // What has no blank for long is no word.
  return `${words.slice(0, cut < longest / 2 ? longest : cut)} …`;
}
