import { describe, expect, it } from "vitest";
import { findStatements } from "./find-statements.ts";
import { linkedReport } from "./hand-tagged.test-support.ts";

/** A statement as a row writes it: `kind? form | source | cue | content // content`. Thought is marked `~`, nesting `^`. */
type Row = readonly [id: string, text: string, wanted: readonly string[]];

function found(text: string): readonly string[] {
  const linked = linkedReport(text);
  const words = (span: readonly [number, number] | null): string => (span === null ? "-" : linked.report.text.slice(span[0], span[1]));
  return findStatements(linked).map(
    ({ kind, form, source, cue, content, within }) =>
      `${kind === "thought" ? "~" : ""}${within === null ? "" : "^"}${form} | ${words(source)} | ${words(cue)} | ${content.map(words).join(" // ")}`,
  );
}

const rows: readonly Row[] = [
  // Direct speech and the place of its cue.
  ["cue after, subject first", '"We will go on with the talks," Orlova said.', ["direct | Orlova | said | We will go on with the talks"]],
  ["cue after, inverted", '"We will go on with the talks," said Orlova.', ["direct | Orlova | said | We will go on with the talks"]],
  ["inverted with apposition", '"The road is open," said Brandt, the envoy.', ["direct | Brandt, the envoy | said | The road is open"]],
  ["inverted with relative clause", '"The road is open," said the spokesman, who looked tired.', ["direct | the spokesman, who looked tired | said | The road is open"]],
  ["cue before with comma", 'Orlova said, "The road is open."', ["direct | Orlova | said | The road is open."]],
  ["cue before with colon", 'Orlova said: "The road is open."', ["direct | Orlova | said | The road is open."]],
  ["cue in the middle", '"The road," Orlova said, "is open to all."', ["direct | Orlova | said | The road // is open to all."]],
  ["curly marks", "“The road is open,” Orlova said.", ["direct | Orlova | said | The road is open"]],
  ["angle marks", "«The road is open», Orlova said.", ["direct | Orlova | said | The road is open"]],
  ["two single marks", "''The road is open,'' Orlova said.", ["direct | Orlova | said | The road is open"]],
  ["single marks", "‘The road is open,’ Orlova said.", ["direct | Orlova | said | The road is open"]],
  ["question", '"Is the road open?" Orlova asked.', ["direct | Orlova | asked | Is the road open?"]],
  ["title before the name", '"The road is open," Foreign Minister Anna Orlova said.', ["direct | Foreign Minister Anna Orlova | said | The road is open"]],
  ["aside between subject and cue", '"The road is open," Orlova, the minister, said.', ["direct | Orlova, the minister | said | The road is open"]],
  ["two sentences, one statement", '"The road is open. The talks go on," she added.', ["direct | she | added | The road is open. The talks go on"]],
  ["goes on after the cue", '"The road is open," Orlova said. "The talks go on. Nobody left."', ["direct | Orlova | said | The road is open // The talks go on. Nobody left."]],
  ["goes on after an indirect start", 'Orlova said that the road was open. "The talks go on. Nobody left."', ["mixed | Orlova | said | that the road was open // The talks go on. Nobody left."]],
  ["each cue keeps its own", '"The road is open," Orlova said. "The talks go on," Brandt added.', ["direct | Orlova | said | The road is open", "direct | Brandt | added | The talks go on"]],
  ["transcript", "ORLOVA: The road is open.", ["indirect | ORLOVA | : | The road is open"]],
  ["new opener each paragraph", 'Orlova said: "The road is open. We went there.\n"The talks go on."', ["direct | Orlova | said | The road is open. We went there. // The talks go on."]],
  ["speaker only in the next paragraph", '"The road is open. We went there.\n"The talks go on," Orlova said.', ["direct | Orlova | said | The road is open. We went there. // The talks go on"]],
  ["signed", "“The road is open. Nobody left.” ― Anna Orlova", ["direct | Anna Orlova | ― | The road is open. Nobody left."]],
  ["signed with an office", "“The road is open.” — Anna Orlova, the minister in Geneva", ["direct | Anna Orlova | — | The road is open."]],
  ["two signed", "“The road is open.” -- Orlova\n“The road was closed.” -- Brandt.", ["direct | Orlova | -- | The road is open.", "direct | Brandt | -- | The road was closed."]],
  ["colon ends the paragraph", 'Orlova continued:\n"The road is open to all of them."', ["direct | Orlova | continued | The road is open to all of them."]],
  ["quotation in a quotation", '"Brandt told me \'the road is open\' and left," Orlova said.', ["direct | Orlova | said | Brandt told me 'the road is open' and left", "^mixed | Brandt | told | 'the road is open' and left"]],
  ["warned with hearer", "Orlova warned Brandt that the road was closed.", ["indirect | Orlova | warned | that the road was closed"]],
  ["today's vote is what is spoken of", "Orlova said today's vote was old.", ["indirect | Orlova | said | today's vote was old"]],
  ["who is outside a house is not the house", "The envoy outside the house said the road was open.", ["indirect | The envoy outside the house | said | the road was open"]],
  ["who met somebody", "People who met Orlova said the road was open.", ["indirect | People who met Orlova | said | the road was open"]],
  ["told with hearer before", 'Orlova told reporters: "The road is open."', ["direct | Orlova | told | The road is open."]],
  ["told with hearer after the words", '"The road is open," Orlova told reporters in Geneva.', ["direct | Orlova | told | The road is open"]],
  ["wrote", '"The road is open," Orlova wrote in a letter.', ["direct | Orlova | wrote | The road is open"]],
  ["tells of more after it", '"The road is open," Orlova said, adding that talks would go on.', ["direct | Orlova | said | The road is open", "indirect | Orlova | adding | that talks would go on"]],
  ["headline with single marks", "#Orlova says there is 'no break' in talks", ["mixed | Orlova | says | there is 'no break' in talks"]],
  // Indirect speech.
  ["that clause", "Orlova said that the road was open.", ["indirect | Orlova | said | that the road was open"]],
  ["bare clause", "Orlova said the road was open.", ["indirect | Orlova | said | the road was open"]],
  ["time between", "Orlova said on Wednesday that the road was open.", ["indirect | Orlova | said | that the road was open"]],
  ["place and time between", "Orlova said in a statement on Wednesday that the road was open.", ["indirect | Orlova | said | that the road was open"]],
  ["parenthetical at the end", "The road was open, Orlova said.", ["indirect | Orlova | said | The road was open"]],
  ["parenthetical after a conjunction", "But the road was open, Orlova said.", ["indirect | Orlova | said | the road was open"]],
  ["parenthetical with a tail", "The road was open, Orlova said in a message sent to the agency on Wednesday.", ["indirect | Orlova | said | The road was open"]],
  ["parenthetical in the middle", "The road, Orlova said, was open.", ["indirect | Orlova | said | The road // was open"]],
  ["according to, last", "The road was open, according to Orlova.", ["indirect | Orlova | according to | The road was open"]],
  ["according to, first", "According to Orlova, the road was open.", ["indirect | Orlova | According to | the road was open"]],
  ["in the words of", "In the words of Orlova, the road was open.", ["indirect | Orlova | In the words of | the road was open"]],
  ["told a hearer", "Orlova told Brandt that the road was open.", ["indirect | Orlova | told | that the road was open"]],
  ["a clause of the noun of speech", "Orlova rejected the claim by Brandt that the road was closed.", ["indirect | Orlova | rejected | the claim by Brandt that the road was closed", "^indirect | Brandt | claim | that the road was closed"]],
  ["an attribute owns the noun of speech", "They heard of a Geneva statement that the road was closed.", ["indirect | Geneva | statement | that the road was closed"]],
  ["the noun of speech as an object of calling", "Orlova left over Brandt's remarks that it called \"absurd\".", ["direct | it | called | absurd"]],
  ["the noun of speech as a subject", "Orlova left over Brandt's remarks that were heard.", []],
  ["the noun of speech as an object of making", "Orlova left over Brandt's claim that he made in Geneva.", []],
  ["an aside after a colon", "They differ about one thing: an old road, as Orlova says.", ["indirect | Orlova | says | an old road"]],
  ["a day after a preposition", "Orlova and Brandt agreed on Friday about the road.", []],
  ["asked in the story before", "Orlova, who had asked for the meeting, left.", []],
  ["asked whether somebody will", "Nobody knew whether Orlova would propose talks.", []],
  ["asked whether", "Brandt asked whether the road was open.", ["indirect | Brandt | asked | whether the road was open"]],
  ["urged to", "Orlova urged Brandt to open the road.", ["indirect | Orlova | urged | Brandt to open the road"]],
  ["time between subject and cue", "Orlova on Wednesday said the road was open.", ["indirect | Orlova | said | the road was open"]],
  ["participle after a clause with its own subject", "Orlova on Wednesday met Brandt, saying that the road was open.", ["indirect | Orlova | saying | that the road was open"]],
  ["denied that", "Orlova denied that the road was closed.", ["indirect | Orlova | denied | that the road was closed"]],
  ["denied a noun", "Orlova denied the report.", ["indirect | Orlova | denied | the report"]],
  ["vowed to", "Orlova vowed to open the road.", ["indirect | Orlova | vowed | to open the road"]],
  ["called for", "Orlova called for talks.", ["indirect | Orlova | called for | talks"]],
  ["two verbs, one subject", "Orlova said the road was open and added that talks would go on.", ["indirect | Orlova | said | the road was open", "indirect | Orlova | added | that talks would go on"]],
  ["two speakers", "Orlova said the road was open, but Brandt said it was closed.", ["indirect | Orlova | said | the road was open", "indirect | Brandt | said | it was closed"]],
  ["nested telling", "Orlova said that Brandt had told her that the road was closed.", ["indirect | Orlova | said | that Brandt had told her that the road was closed", "^indirect | Brandt | had told | that the road was closed"]],
  ["relative subject", "Brandt met Orlova, who said the road was open.", ["indirect | who | said | the road was open"]],
  ["quoted as saying", "Orlova was quoted by the agency as saying the road was open.", ["indirect | Orlova | quoted by the agency as saying | the road was open"]],
  ["quotes another", "The agency quoted Orlova as saying the road was open.", ["indirect | Orlova | quoted Orlova as saying | the road was open"]],
  ["nobody reported", "It was reported that the road was open.", ["indirect | - | was reported | that the road was open"]],
  ["announced by", "It was announced by Paris that the road was open.", ["indirect | Paris | was announced | that the road was open"]],
  ["officials", "Officials said the road was open.", ["indirect | Officials | said | the road was open"]],
  ["state", "Washington says the road is open.", ["indirect | Washington | says | the road is open"]],
  ["noun by somebody named in an apposition", "He spoke after a statement by the foreign minister, Orlova, that the road was frozen.", ["indirect | the foreign minister, Orlova | statement | that the road was frozen"]],
  ["a charge", "He spoke after Orlova's charge that the road was frozen.", ["indirect | Orlova | charge | that the road was frozen"]],
  ["owner and noun", "He spoke after Orlova's words that the road was frozen.", ["indirect | Orlova | words | that the road was frozen"]],
  ["headline with colon", "#Orlova: talks to go on", ["indirect | Orlova | : | talks to go on"]],
  ["reportedly", "Orlova has reportedly left Geneva.", ["indirect | - | reportedly | Orlova // left Geneva"]],
  // Mixed.
  ["partial quotation", 'Orlova said that Geneva "kept its word" on trade.', ['mixed | Orlova | said | that Geneva "kept its word" on trade']],
  ["partial quotation ends it", 'Orlova said the road was "open".', ['mixed | Orlova | said | the road was "open"']],
  ["called it a", 'Orlova called the plan a "farce".', ['mixed | Orlova | called | the plan a "farce"']],
  ["goes on after a mixed one", 'Orlova said that Geneva "pins hopes on the new team" led by Brandt. "We have no plan. We have no road."', ['mixed | Orlova | said | that Geneva "pins hopes on the new team" led by Brandt // We have no plan. We have no road.']],
  // Thought.
  ["believes", "Orlova believes the road is open.", ["~indirect | Orlova | believes | the road is open"]],
  ["hopes that", "Orlova hopes that the road is open.", ["~indirect | Orlova | hopes | that the road is open"]],
  ["plans to", "Orlova plans to visit Geneva.", ["~indirect | Orlova | plans | to visit Geneva"]],
  // Where the reporter takes the word again, and where sentences end.
  ["quoted as telling a hearer", '"The road is open," Orlova was quoted by her office as telling Brandt, the first visitor.', ["direct | Orlova | quoted by her office as telling | The road is open"]],
  ["quoted as saying by an agency", '"The road is open," Orlova was quoted as saying by the agency. "The talks go on."', ["direct | Orlova | quoted as saying | The road is open // The talks go on."]],
  ["participle before its subject", "Noting that the road was open, Orlova left Geneva.", ["indirect | Orlova | Noting | that the road was open"]],
  ["participle before another cue", "Noting that the road was open, Orlova said the talks would go on.", ["indirect | Orlova | Noting | that the road was open", "indirect | Orlova | said | the talks would go on"]],
  ["but declined to say more", "The road was open, Orlova said, but she declined to say more.", ["indirect | Orlova | said | The road was open"]],
  ["but gave no details", "Orlova said the road was open, but gave no details.", ["indirect | Orlova | said | the road was open"]],
  ["contradicting somebody", "Orlova said the road was open, contradicting Brandt.", ["indirect | Orlova | said | the road was open"]],
  ["said after meeting somebody that", "Orlova said after meeting Brandt in Geneva that the road was open.", ["indirect | Orlova | said | that the road was open"]],
  ["a name that is a modal", '"The road is open," May added.', ["direct | May | added | The road is open"]],
  ["the official, who", '"The road is open," the official, who spoke in Geneva, said.', ["direct | the official, who spoke in Geneva | said | The road is open"]],
  ["a plan inside what a minister with a long title said", "Orlova plans to open the road, Economic Planning Board Minister Karl Heinz Anton Maria Brandt said.", ["indirect | Economic Planning Board Minister Karl Heinz Anton Maria Brandt | said | Orlova plans to open the road", "~^indirect | Orlova | plans | to open the road"]],
  ["told reporters, quote", 'Orlova told reporters, quote, "The road is open."', ["direct | Orlova | told | The road is open."]],
];

/** Rows with nothing to find. */
const nothing: readonly (readonly [id: string, text: string])[] = [
  ["no cue", "The road was open on Wednesday."],
  ["no cue, two people", "Orlova met Brandt in Geneva."],
  ["title in marks", 'The film "Winter Road" opened in Geneva.'],
  ["term in marks", 'The so-called "red line" was near the road.'],
  ["scare quotes", 'The "talks" went on in Geneva.'],
  ["single scare quotes", "The 'talks' went on in Geneva."],
  ["name in marks", 'The ship "Aurora" left Geneva.'],
  ["book title", 'His book "The Long Road" sank.'],
  ["apostrophes", "The workers' road and the ministers' house were near Geneva's lake."],
  ["contractions", "The road wasn't open and the talks didn't go on."],
  ["clipped word", "Rock 'n' roll was big in Geneva in the '90s."],
  ["declined to comment", "Orlova declined to comment."],
  ["refused to comment", "Orlova refused to comment on Wednesday."],
  ["did not say whether", "Orlova did not say whether the road was open."],
  ["did not say when", "Orlova didn't say when talks would resume."],
  ["would not say", "Orlova would not say whether the road was open."],
  ["never said", "Orlova never said that the road was open."],
  ["might say", "Orlova might say that the road was open."],
  ["could say", "Brandt could say the road was closed."],
  ["goes without saying", "It goes without saying that the road was open."],
  ["needless to say", "Needless to say, the road was open."],
  ["no need to say", "There was no need to say more."],
  ["that is to say", "The road, that is to say the old road, was near Geneva."],
  ["so to speak", "The road was, so to speak, near Geneva."],
  ["to say the least", "The road was bad, to say the least."],
  ["say nothing of", "The road was bad, to say nothing of the weather."],
  ["noun statement", "The statement was in the letter."],
  ["noun claim", "The claim was in the report."],
  ["noun report", "The report was in Geneva."],
  ["noun plan", "The plan was in the house."],
  ["noun words", "The words were on the wall."],
  ["noun question", "The question was in the letter."],
  ["noun of somebody, no clause", "Orlova's words were in the letter."],
  ["called a person by phone", "Orlova called Brandt on Wednesday."],
  ["called by telephone", "Orlova called him."],
  ["spoke with", "Orlova spoke with Brandt on Wednesday."],
  ["spoke by phone", "Orlova spoke by phone with Brandt."],
  ["talked to", "Orlova talked to Brandt in Geneva."],
  ["asked nothing", "Nobody asked."],
  ["told a story without words", "The museum told his story."],
  ["wrote a book", "Orlova wrote a book."],
  ["read a book", "Orlova read a book."],
  ["added a road", "Geneva added a road."],
  ["went on a trip", "Orlova went on a trip."],
  ["continued the trip", "Orlova continued the trip."],
  ["began the trip", "Orlova began the trip."],
  ["colon in a time", "The talks began at 10:30 in Geneva."],
  ["colon before a list", "Two roads are open: the old one and the new one."],
  ["colon in a label", "Weather: rain in Geneva"],
  ["according with", "The road was built in accord with the law."],
  ["in view of", "In view of the rain the road was closed."],
  ["inches", 'The pipe was 12" in the old house.'],
  ["feet", "The wall was 6' in the old house."],
  ["lone opener", '"The road to Geneva'],
  ["lone closer", 'The road to Geneva"'],
  ["empty marks", 'The road "" was open.'],
  ["only marks", '"" "" \'\' ""'],
  ["a dash goes on", "“The road” — Geneva was open again — is old."],
  ["a dash within the line", "Near the lake “the road” — Geneva"],
  ["a dash and no name", "“The road is open.” — the old one"],
  ["two titles", 'The songs "Road" and "Lake" went well.'],
  ["sign", 'The sign "No entry" stood near the road.'],
  ["is expected to", "Orlova is expected to visit Geneva."],
  ["had been expected to", "The ministers had been expected to meet in Geneva."],
  ["were told to", "The diplomats were told to leave Geneva."],
  ["neither side asked for", "Neither side had asked for a meeting."],
  ["nobody expects", "Nobody expects the talks to go on."],
  ["is estimated to", "The road is estimated to be old."],
  ["seems", "The road seems to be old."],
  ["did not talk about", "The two sides did not talk about the road."],
  ["threatened a thing", "The rain threatened the road."],
  ["knows", "Orlova knows that the road was open."],
  ["requested anonymity", "Orlova requested anonymity."],
  ["ordered a thing", "Orlova ordered the return of the old road."],
  ["rebuffed an offer", "Orlova rebuffed the offer."],
  ["asked to comment on", "The ministry left the meeting when asked to comment on the visit."],
  ["would answer", "A day before, Paris would respond."],
  ["you think", "You think the road is open."],
  ["one hopes", "One hopes the road is open."],
  ["empty", ""],
  ["somebody else is named after the words", 'Orlova was blunt. "The road is open to all," the old.'],
  ["one word", "Geneva"],
  ["number", "20"],
  ["marks alone", "... -- !"],
];

/** Transcripts: each turn is a statement of whoever its label names. */
const transcripts: readonly Row[] = [
  ["turns and questions", "QUESTION: Is the road open?\nMR BRANDT: The road is open.\nWe went there.\nQUESTION: Thanks.", ["direct | MR BRANDT | : | The road is open // We went there"]],
  ["Q and A", "Q: Is the road open?\nA: The road is open.", ["direct | A | : | The road is open"]],
  ["names that come again", "Orlova: The road is open.\nBrandt: It was closed.\nOrlova: It is open now.", ["direct | Orlova | : | The road is open", "direct | Brandt | : | It was closed", "direct | Orlova | : | It is open now"]],
  ["two labels in capitals", "MINISTER ORLOVA: The road is open.\nMR BRANDT: It was closed.", ["direct | MINISTER ORLOVA | : | The road is open", "direct | MR BRANDT | : | It was closed"]],
  ["another's words within a turn", "Q: Is it open?\nMR BRANDT: Orlova said that the road was open. I said that too.", ["direct | MR BRANDT | : | Orlova said that the road was open. I said that too", "^indirect | Orlova | said | that the road was open"]],
  ["another's words in a question", "Q: Orlova said that the road was open.\nMR BRANDT: It was.", ["indirect | Orlova | said | that the road was open", "direct | MR BRANDT | : | It was"]],
  ["stage directions end it", "Q: Is it open?\nMR BRANDT: It is.\n(The talks ended.)\nThe road was old.", ["direct | MR BRANDT | : | It is"]],
  ["one label in small letters is no transcript", "Weather: rain in Geneva\nThe road was old.", []],
  ["labels of a list", "Roads: two in Geneva\nHouses: ten near the lake", []],
  ["quoted whole", "\"Q: Is it open?\n\"MR BRANDT: It is.\n\"(The talks ended.)", ["direct | MR BRANDT | : | It is"]],
  ["quoted paragraphs are no turns", "\"The road is open.\n\"The talks go on.", []],
  ["notes", "Note: the road was old.\nNote: the lake was near.", []],
];

describe("findStatements", () => {
  it.each(transcripts)("transcript: %s", (_id, text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  it.each(rows)("%s", (_id, text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  it.each(nothing)("nothing: %s", (_id, text) => {
    expect(found(text)).toEqual([]);
  });

  it("has as many rows without as with statements, and a hundred in all", () => {
    expect(nothing.length).toBeGreaterThanOrEqual(60);
    expect(rows.length + nothing.length).toBeGreaterThanOrEqual(120);
  });
});
