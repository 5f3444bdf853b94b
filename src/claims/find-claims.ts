import type { LinkedReport } from "../actors/index.ts";
import type { Sentence, Token } from "../language/index.ts";
import { silent, type Claim, type Position, type Span, type Statement, type Tell } from "../model/index.ts";
import { aboutOf, type About } from "./about.ts";
import { actingSide } from "./acting-side.ts";
import type { ClaimFinding } from "./claim-finding.ts";
import { hedgeOf } from "./claim-hedge.ts";
import { scopeOf } from "./claim-scope.ts";
import { findOfPronoun } from "./pronoun-object.ts";
import { releaseVoice, voiceOf, type Voice } from "./claim-voice.ts";
import { findInStretch, mayStart } from "./find-in-stretch.ts";
import { within } from "./in-order.ts";
import { headlineVoice } from "./headline-voice.ts";
import { objectNouns } from "./object-lexicon.ts";
import { wordRulesOf } from "./rules.ts";
import { denied } from "./state-table.ts";
import { namesTwoStates, statesByMention, type StateCount } from "./states-of-words.ts";
import { deniesContent, isHeadline, stretchOf, type Stretch } from "./stretch.ts";

/** A claim without its id, and what decides between two of one statement. */
interface Draft extends Omit<Claim, "id"> {
  readonly rank: number;
}

/** Whether they talk at all weighs more than how they stand, and that more than a round of talks. */
const ranks = { dialogue: 0, relations: 1, talks: 2 } as const;

interface Context {
  readonly linked: LinkedReport;
  /** Sentences that hold a word on which a rule may start. */
  readonly triggered: readonly Sentence[];
  readonly statements: readonly Statement[];
  readonly byId: ReadonlyMap<string, Statement>;
  /** Contents of the statements told inside each statement. */
  readonly inner: () => ReadonlyMap<string, readonly Span[]>;
  readonly byMention: () => readonly StateCount[];
  readonly tell: Tell;
}

function draftOf(context: Context, stretch: Stretch, finding: ClaimFinding, voice: Voice, flipped: boolean, named: About | null = null): Draft | null {
  const { linked, byMention, byId, tell } = context;
  const { text } = linked.report;
  const last = stretch.tokens[finding.to - 1]?.upos === "PUNCT" && finding.to - 1 > finding.from ? finding.to - 1 : finding.to;
  const span: Span = [stretch.tokens[finding.from]?.start ?? 0, stretch.tokens[last - 1]?.end ?? 0];
  const drop = (why: string): null => {
    if (tell !== silent) tell({ stage: "claims", rule: finding.rule, action: "dropped", span, why });
    return null;
  };
  if (voice.holder === null && voice.side === null && !stretch.headline) return drop("nobody is known to hold it");
  const { statement } = stretch;
  const asked = byId.get(statement?.repliesTo ?? "");
  const answered = asked === undefined ? null : voiceOf(linked, asked).side;
  const about: About | null = named ?? aboutOf(linked, stretch, finding, voice.side, byMention(), answered);
  if (about === null) return drop("it is not about two states");
  const position: Position = flipped ? denied(finding.position) : finding.position;
  const denies = flipped || finding.denies;
  // Idioms tell how they stand more than whether they talk.
  const rank = finding.object !== null ? ranks[finding.object.kind] : /^(?:door|turn-of-page|named-rupture)$/u.test(finding.rule) ? ranks.relations : ranks.dialogue;
  const rule = denies ? `${finding.rule}-denied` : finding.rule;
  const scope = scopeOf(text, stretch, finding.object, finding.to);
  return { statement: statement?.id ?? null, ...voice, about, position, scope, hedge: hedgeOf(stretch, finding), span, rule, rank };
}

function* draftsIn(context: Context, stretch: Stretch, voice: Voice): Generator<Draft> {
  const { linked, inner, tell } = context;
  const { statement, tokens } = stretch;
  const closed = new Set((statement === null ? [] : (inner().get(statement.id) ?? [])).flatMap((span) => within(tokens, (token) => [token.start, token.end], span)));
  const findings = findInStretch(stretch, (token) => closed.has(token), (rule, from, to, why) => {
    if (tell === silent) return;
    tell({ stage: "claims", rule, action: "dropped", span: [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0], why });
  });
  for (const finding of findings) {
    const draft = draftOf(context, stretch, finding, voice, stretch.denied && finding.rule !== "named-change");
    if (draft !== null) yield draft;
    // "The United States rejected a Kremlin claim that dialogue was frozen": who rejects it holds the opposite.
    const outer = context.byId.get(statement?.within ?? "");
    if (outer === undefined || !deniesContent(linked.report.text, outer)) continue;
    const reply = draftOf(context, { ...stretch, statement: outer }, finding, voiceOf(linked, outer), true);
    if (reply !== null) yield reply;
  }
}

/** One look-up a word: most sentences of most reports end here. */
const triggers: ReadonlySet<string> = new Set([...objectNouns.keys(), ...wordRulesOf.keys()]);
const isTrigger = (sentence: Sentence): boolean => sentence.tokens.some((token) => mayStart(token) && triggers.has(token.lower));

function* allDrafts(context: Context): Generator<Draft> {
  const { linked, triggered, statements, byId } = context;
  const covered = new Map<Sentence, Span[]>();
  for (const statement of statements) {
    let sameVoice: boolean | null = null;
    const bySentence = new Map<Sentence, Span[]>();
    for (const span of statement.content) {
      for (const sentence of within(triggered, (one) => one.span, span)) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), span]);
    }
    for (const [sentence, told] of bySentence) {
      sameVoice ??= isSameVoice(linked.report.text, statement, byId);
      if (sameVoice) break;
      const spans = covered.get(sentence) ?? [];
      covered.set(sentence, spans);
      // What is wanted or agreed is told in the report's own words.
      if (statement.kind !== "speech") continue;
      spans.push(...told);
      const stretch = stretchOf(linked, sentence, told, statement);
      if (stretch !== null) yield* draftsIn(context, stretch, voiceOf(linked, statement));
    }
  }
  const own = releaseVoice(linked);
  for (const sentence of triggered) {
    const told = !isHeadline(linked, sentence) || covered.has(sentence) ? null : headlineVoice(linked, sentence);
    // Nobody acts in a sentence that names no actor.
    if (told === null && own === null && (linked.mentions[sentence.index] ?? []).length === 0) continue;
    const stretch = stretchOf(linked, sentence, [told?.span ?? sentence.span], null);
    if (stretch === null) continue;
    if (told?.denies === true) yield* draftsIn(context, { ...stretch, denied: true }, told.voice);
    else if (told === null) yield* actsIn(context, stretch, own, covered.get(sentence) ?? []);
    else yield* draftsIn(context, stretch, told.voice);
  }
}

const nobody: Voice = { holder: null, side: null };

/** Claims whose subject is a pronoun for the relationship that the words before or the words answered name. */
function* pronounDrafts(context: Context, drafts: readonly Draft[]): Generator<Draft> {
  const byStatement = new Map(drafts.map((draft) => [draft.statement, draft]));
  for (const [index, statement] of context.statements.entries()) {
    if (statement.kind !== "speech" || byStatement.has(statement.id)) continue;
    const before = context.statements[index - 1];
    const answered = byStatement.get(statement.repliesTo ?? "");
    const antecedent = answered ?? (before !== undefined && before.speaker !== null && before.speaker === statement.speaker ? byStatement.get(before.id) : undefined);
    if (antecedent === undefined || antecedent.rank === ranks.talks) continue;
    const found = findOfPronoun(context.linked, statement, antecedent.rank === ranks.dialogue ? "dialogue" : "relations", answered !== undefined);
    const draft = found === null ? null : draftOf(context, found.stretch, found.finding, voiceOf(context.linked, statement), found.stretch.denied, antecedent.about);
    if (draft !== null) yield draft;
  }
}

/** Positions that states take by what the report says they do; the words of statements are left out. */
function* actsIn(context: Context, stretch: Stretch, own: Voice | null, contents: readonly Span[]): Generator<Draft> {
  if (stretch.mentions.length === 0 && own === null) return;
  const inStatement = ({ start, end }: Token): boolean => contents.some((span) => span[0] <= start && end <= span[1]);
  for (const finding of findInStretch(stretch, inStatement, () => {})) {
    // A headline says by itself how two states stand.
    const voice = actingSide(context.linked, stretch, finding) ?? own ?? (stretch.headline ? nobody : null);
    const draft = voice === null ? null : draftOf(context, stretch, finding, voice, false);
    if (draft !== null) yield draft;
  }
}

/**
 * Whether a statement told inside another is no other voice: "I think that", "as I said", "it is wrong to say that" with
 * nobody who says it. Its words are then read with the outer one's.
 */
function isSameVoice(text: string, statement: Statement, byId: ReadonlyMap<string, Statement>): boolean {
  const outer = statement.within === null ? undefined : byId.get(statement.within);
  if (outer === undefined) return false;
  const { speaker, source } = statement;
  return speaker === null ? source === null || /^(?:I|we|it|one|you|nobody|no one|no-one|anybody|anyone|none)$/iu.test(text.slice(...source)) : speaker === outer.speaker;
}

function innerSpans(statements: readonly Statement[]): ReadonlyMap<string, readonly Span[]> {
  const inner = new Map<string, Span[]>();
  for (const { within, content } of statements) {
    if (within === null) continue;
    const known = inner.get(within);
    if (known === undefined) inner.set(within, [...content]);
    else known.push(...content);
  }
  return inner;
}

/**
 * Finds what statements, and headlines that tell of them, say about how two states stand with each other.
 * At most one claim for a statement and two states: the one about whether they talk, else the first.
 *
 * @returns the claims in the order of the text
 */
export function findClaims(linked: LinkedReport, statements: readonly Statement[], tell: Tell = silent): readonly Claim[] {
  if (!namesTwoStates(linked)) return [];
  const triggered = linked.sentences.filter(isTrigger);
  if (triggered.length === 0) return [];
  let states: readonly StateCount[] | null = null;
  let inner: ReadonlyMap<string, readonly Span[]> | null = null;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const context: Context = {
    linked,
    triggered,
    statements,
    byId,
    // What somebody thinks or decides is told by the words around it.
    inner: () => (inner ??= innerSpans(statements.filter((statement) => statement.kind === "speech" && !isSameVoice(linked.report.text, statement, byId)))),
    byMention: () => (states ??= statesByMention(linked)),
    tell,
  };
  const best = new Map<string, Draft>();
  const found = [...allDrafts(context)];
  for (const draft of [...found, ...pronounDrafts(context, found)]) {
    const key = `${draft.statement ?? draft.span[0]} ${draft.about.join()}`;
    const known = best.get(key);
    if (known === undefined || draft.rank < known.rank) best.set(key, draft);
  }
  const drafts = [...best.values()].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return drafts.map(({ rank: _rank, ...claim }, index) => {
    if (tell !== silent) tell({ stage: "claims", rule: claim.rule, action: "made", span: claim.span, why: `${claim.position}, ${claim.about.join("-")}` });
    return { id: `k${index + 1}`, ...claim };
  });
}
