/** Names of a paper's or agency's sections, in lower case, as they stand alone above a story. */
const sectionTable: ReadonlySet<string> = new Set([
  "world", "world news", "news", "top news", "top stories", "international", "international news", "politics", "political news", "business",
  "business news", "business & economy", "economy", "economy & business", "economics", "finance", "markets", "energy", "environment", "climate",
  "science", "science & space", "science & technology", "technology", "tech", "health", "sports", "sport", "culture", "society", "society & culture",
  "opinion", "analysis", "commentary", "editorial", "national", "nation", "local", "region", "regional", "regions", "europe", "asia", "asia pacific",
  "asia-pacific", "asia & pacific", "east asia", "south asia", "central asia", "southeast asia", "middle east", "mideast", "middle east & africa",
  "africa", "americas", "latin america", "north america", "the americas", "us", "u.s.", "u.s. news", "us news", "us & canada", "uk", "uk news",
  "eu", "russia", "china", "india", "ukraine", "russia & fsu", "russia & former soviet union", "former soviet union", "caucasus", "balkans",
  "russian politics & diplomacy", "politics & diplomacy", "diplomacy", "foreign policy", "foreign affairs", "foreign news", "military & defense",
  "military & defence", "military", "defense", "defence", "security", "defense & security", "army & police", "emergencies", "law", "crime",
  "law & order", "human rights", "conflict", "war", "global", "global news", "home news", "general news", "domestic", "features", "in focus",
  "elections", "government", "white house", "congress", "kremlin", "un news", "united nations", "trade", "press review", "special report",
]);

const longestName = Math.max(...[...sectionTable].map((name) => name.length)) + " and ".length;

const written = (words: string): string => words.trim().replace(/^[[(|#]+|[\])|:]+$/g, "").trim();

/** The section that a line names, alone or as the last step of a path ("Home > News > World"); `null` where it names none. */
export function sectionOf(line: string): string | null {
  const isPath = /[>›»/|]/.test(line);
  if (line.length > (isPath ? 80 : longestName + 20)) return null;
  const steps = !isPath ? [written(line)].filter((step) => step !== "") : line.split(/\s*[>›»/|]\s*|\s+\/\s+/).map(written).filter((step) => step !== "");
  const last = steps.at(-1);
  if (last === undefined) return null;
  const known = (step: string): boolean => step.length <= longestName && sectionTable.has(step.toLowerCase().replaceAll(" and ", " & "));
  if (steps.length === 1) return known(last) ? last : null;
  if (!/^(?:home|front page|main|news)$/i.test(steps[0] ?? "") && !steps.every(known)) return null;
  return steps.findLast(known) ?? null;
}
