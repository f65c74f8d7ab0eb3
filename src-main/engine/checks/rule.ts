/** What a check is: one file a check, its reasons and examples beside its code. The registry orders them. */
import type { BetweenFinding, Fact, FigureKind, Finding, Language, Level, Relation } from '../../contract/model.ts';
import type { DocumentView } from './view.ts';

/** Figures that must agree, as a rule states it; the runner adds the rule's id. */
export type RelationDraft = Omit<Relation, 'rule'>;

/** A question to the editor, as a rule states it; the runner adds ids. */
export interface FindingDraft extends Omit<Finding, 'id' | 'fingerprint' | 'rule' | 'relation'> {
	/** The sentences or paragraphs the finding rests on: a dismissal lapses when one of them changes. */
	basis: readonly string[];
}

/** What one look at some figures came to. A relation that fails carries a finding, one that holds only with a caveat may. */
export interface Outcome {
	relation?: RelationDraft;
	finding?: FindingDraft;
}

/** A short text of our own that must raise the rule. Several texts: a comparison between articles. */
export interface HitExample {
	text: string | readonly string[];
	variant: string;
	/** The printed texts of the finding's figures, in its order; left out where the rule is about paragraphs. */
	figures?: readonly string[];
	level?: Level;
	published?: string;
	language?: Language;
}

/** A short text of our own that looks like it and must not raise the rule. */
export interface MissExample {
	text: string | readonly string[];
	/** Why not. */
	because: string;
	/** What the rule's first relation must say, where it is expected to find one. */
	verdict?: 'holds' | 'cannot-tell';
	published?: string;
	language?: Language;
}

/**
 * How a rule compares articles: each leaves facts under keys, and only facts under equal keys ever meet, so that one new
 * article among ten thousand stored ones costs the time of its own facts. Keys are the rule's own: no other rule sees them.
 */
export interface Between {
	/** What one document leaves to be compared; `document` is what the findings will call it. */
	keysOf(view: DocumentView, document: number | string): Fact[];
	/**
	 * Findings between fresh facts and stored ones. The stored ones are those under a key of a fresh one, of other
	 * documents; facts of one document are not compared with each other.
	 */
	compare(fresh: readonly Fact[], stored: readonly Fact[]): BetweenFinding[];
}

export interface Rule {
	/** Equal to the file's name. */
	id: string;
	title: { zh: string; en: string };
	/** Why an editor wants it, and what it must keep its hands off. */
	why: string;
	/** The standard, guide or study it rests on. */
	authority: string;
	/** The level it speaks at unless a variant says otherwise. */
	level: Level;
	/** It is not run on a reading that has none of these kinds; empty = it needs no figure. */
	needs: readonly FigureKind[];
	examples: { hit: readonly HitExample[]; miss: readonly MissExample[] };
	/** Pure; linear in the text. */
	run(view: DocumentView): Outcome[];
	/** Only of rules that also, or only, look between articles. */
	between?: Between;
}
