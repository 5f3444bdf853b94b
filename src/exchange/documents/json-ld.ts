import type { Archive, KeptContention, KeptReading, Selection } from "../../archive/index.ts";
import type { Actor, Statement } from "../../model/index.ts";
import { stableNumber } from "../stable-number.ts";
import { reviewClaims } from "./claim-review.ts";

type Source = Pick<Archive, "reading" | "readings" | "contentions" | "records">;
type Node = Readonly<Record<string, unknown>>;

const filled = (node: Node): Node => Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)));

const addressOf = ({ id, reading }: KeptReading): string => reading.report.url ?? `urn:detente:report:${id}`;

const types: Readonly<Record<Actor["kind"], string>> = { person: "Person", state: "Country", organisation: "Organization", outlet: "NewsMediaOrganization", group: "Organization" };

function thing({ id, kind, name, office }: Actor): Node {
  return filled({ "@type": types[kind], "@id": `urn:detente:${id}`, name, jobTitle: kind === "person" ? office?.title : null });
}

function article(kept: KeptReading): Node {
  const { report, actors } = kept.reading;
  return filled({
    "@type": "NewsArticle",
    "@id": addressOf(kept),
    url: report.url,
    headline: report.headline,
    alternativeHeadline: report.standfirst,
    articleSection: report.section,
    keywords: report.topics,
    inLanguage: report.language,
    datePublished: report.published?.value,
    dateline: report.dateline?.place,
    publisher: report.source === null ? null : { "@type": "NewsMediaOrganization", name: report.source.name },
    articleBody: report.text,
    mentions: actors.map(thing),
  });
}

/** Words in quotation marks, and only these: schema.org knows no reported speech. */
function quotation(kept: KeptReading, statement: Statement, at: string): Node {
  const { reading } = kept;
  const actorOf = (id: string | null): Node | null => {
    const actor = reading.actors.find((one) => one.id === id);
    return actor === undefined ? null : thing(actor);
  };
  return filled({
    "@type": "Quotation",
    "@id": `${at}#${statement.id}`,
    text: statement.content.map((span) => reading.report.text.slice(...span)).join(" … "),
    spokenByCharacter: actorOf(statement.speaker),
    recipient: actorOf(statement.addressee),
    dateCreated: statement.date?.value,
    isPartOf: { "@id": at },
    about: statement.subjects.map(({ code }) => code),
  });
}

/** Reviews of the claims in a contention, by the contacts that the reports of both tell of and by the official record. */
async function reviews(archive: Source, { about, claims }: KeptContention): Promise<readonly Node[]> {
  const stories = await Promise.all([...new Set(claims.map((id) => id.slice(0, id.lastIndexOf("/"))))].map((id) => archive.reading(id)));
  const known = stories.filter((kept) => kept !== null);
  const reviewed = await reviewClaims(archive, known, about);
  return reviewed.map(({ words, position, holder, day, report, bearing, why }) => {
    const told = known.find(({ reading }) => reading.report.id === report);
    return filled({
      "@type": "ClaimReview",
      "@id": `urn:detente:review:${told?.id ?? ""}:${about.join("-")}:${stableNumber(words)}`,
      claimReviewed: words,
      author: { "@type": "Organization", name: "Detente" },
      reviewBody: why,
      reviewRating: { "@type": "Rating", alternateName: ratings[bearing] },
      itemReviewed: filled({ "@type": "Claim", name: position, author: holder === null ? null : { "@type": "Person", name: holder }, datePublished: day, appearance: told === undefined ? null : { "@id": addressOf(told) } }),
    });
  });
}

const ratings = {
  "borne out": "Borne out by the record of contacts",
  contradicted: "Contradicted by the record of contacts",
  open: "The record of contacts does not decide it",
} as const;

/** A story as nodes of schema.org: its article and its quotations. */
function storyNodes(kept: KeptReading): readonly Node[] {
  const at = addressOf(kept);
  const quoted = kept.reading.statements.filter(({ form, kind }) => form === "direct" && kind === "speech");
  return [article(kept), ...quoted.map((statement) => quotation(kept, statement, at))];
}

/**
 * A selection as one JSON-LD document: its stories, and reviews of the claims in it that other claims contradict, set
 * against the contacts that the reports of both tell of and against the official record.
 */
export async function* linkedDocument(archive: Source, selection: Selection): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let between = "\n";
  for await (const node of linkedNodes(archive, selection)) {
    yield between + JSON.stringify(node);
    between = ",\n";
  }
  yield "\n]}\n";
}

async function* linkedNodes(archive: Source, selection: Selection): AsyncGenerator<Node> {
  for await (const kept of archive.readings(selection)) yield* storyNodes(kept);
  // Claims of one report stand in several contentions; each is reviewed once.
  const reviewed = new Set<unknown>();
  for await (const contention of archive.contentions(selection)) {
    for (const node of await reviews(archive, contention)) {
      if (!reviewed.has(node["@id"])) yield node;
      reviewed.add(node["@id"]);
    }
  }
}
