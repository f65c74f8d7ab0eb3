/** What the text stage hands on: the article cut into stories, paragraphs, sentences and clauses. */
import type { Declared, Field, Language, Layout, Paragraph, Reading, Story } from '../../contract/model.ts';

export interface TextHints {
	language?: Language;
	/** The editor's word for the publication day; wins over what the text says. */
	published?: string | null;
	/** A title known from outside (an HTML <title>, a DOCX property). */
	title?: string;
	/** How the file builds the text. */
	layout?: Layout;
	/** What the file says of the text outside of it; counts where the text itself is silent. */
	declared?: Declared;
}

export interface TextReading {
	language: Language;
	title: Field | null;
	published: Reading['published'];
	author: Field | null;
	source: Field | null;
	stories: Story[];
	paragraphs: Paragraph[];
	/** How many hard line breaks were joined, for the receipt. */
	linesJoined: number;
}

/** A stretch between clause marks (， ； ： , ; and dashes), brackets and quotes counted. Offsets in the reading text. */
export interface Clause {
	from: number;
	to: number;
	/** Bracket depth at its start: a clause inside （…） qualifies the one before it. */
	depth: number;
	/** Inside quotation marks. */
	quoted: boolean;
}

export interface Sentence {
	from: number;
	to: number;
	clauses: Clause[];
	/** Direct speech, the whole or the greater part of it. */
	speech: boolean;
}
