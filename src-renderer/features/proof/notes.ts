/** What stands in the margin of the proof: what the program asks (findings) and what people wrote (decisions, notes). */
import type { Paragraph } from '../../../src-main/contract/model.ts';
import type { Note } from '../../../src-main/contract/review.ts';
import { inReadingText } from '../../lib/positions.ts';
import type { FindingEntry } from '../findings/findings.ts';
import type { Row } from '../ledger/rows.ts';
import type { Material } from '../review/types.ts';

export type NoteContent =
	| { type: 'finding'; finding: FindingEntry }
	/** A flag with its reason: what the editor asks of the reporter. */
	| { type: 'decision'; row: Row }
	| { type: 'note'; note: Note };

export interface MarginNote {
	key: string;
	/** Index of the paragraph it stands beside. */
	paragraph: number;
	/** The figure it is about; null where it is about the paragraph. */
	figure: string | null;
	/** Its place in the reading text of the paragraph. */
	from: number;
	content: NoteContent;
}

function findingNote(
	finding: FindingEntry,
	material: Pick<Material, 'rowOf'>,
	paragraphs: readonly Paragraph[],
): MarginNote | null {
	const key = `finding ${finding.key}`;
	const content = { type: 'finding', finding } as const;
	const row = finding.figures.map((id) => material.rowOf.get(id)).find((r) => r !== undefined);
	if (row) return { key, paragraph: row.paragraph.index, figure: row.figure.id, from: row.figure.from, content };
	// Of a paragraph printed twice the copy is in question, and it stands last.
	const index = finding.paragraphs.at(-1);
	const paragraph = index === undefined ? undefined : paragraphs[index];
	if (!paragraph) return null;
	const [place] = finding.spans.flatMap((s) => inReadingText(paragraph, s.start, s.end) ?? []);
	return { key, paragraph: paragraph.index, figure: null, from: place?.from ?? 0, content };
}

/** All notes of the page, as they come down it. Settled threads and dismissed findings are not shouted from the margin. */
export function marginNotes(
	material: Pick<Material, 'rows' | 'rowOf' | 'entries'>,
	paragraphs: readonly Paragraph[],
	paragraphNotes: Readonly<Record<string, readonly Note[]>>,
): MarginNote[] {
	const notes: MarginNote[] = [];
	for (const finding of material.entries) {
		const note = finding.dismissed ? null : findingNote(finding, material, paragraphs);
		if (note) notes.push(note);
	}
	for (const row of material.rows) {
		const { figure, state, paragraph } = row;
		const at = { paragraph: paragraph.index, figure: figure.id, from: figure.from };
		if (state.verdict === 'flagged') notes.push({ key: `decision ${figure.id}`, ...at, content: { type: 'decision', row } });
		for (const note of state.notes) {
			if (note.resolved === null) notes.push({ key: `note ${note.event}`, ...at, content: { type: 'note', note } });
		}
	}
	for (const [index, own] of Object.entries(paragraphNotes)) {
		for (const note of own) {
			if (note.resolved !== null) continue;
			notes.push({ key: `note ${note.event}`, paragraph: Number(index), figure: null, from: 0, content: { type: 'note', note } });
		}
	}
	const order = new Map(notes.map((note, index) => [note, index]));
	return notes.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from || (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

const sameContent = (a: NoteContent, b: NoteContent): boolean => {
	if (a.type === 'finding') return b.type === 'finding' && a.finding === b.finding;
	if (a.type === 'decision') return b.type === 'decision' && a.row === b.row;
	return b.type === 'note' && a.note === b.note;
};

const same = (a: MarginNote, b: MarginNote | undefined): boolean =>
	b !== undefined && a.key === b.key && a.figure === b.figure && a.from === b.from && sameContent(a.content, b.content);

/** As {@link marginNotes}, time after time: the same list while the notes are the same, which then need no new places. */
export function noteCache(): typeof marginNotes {
	let before: MarginNote[] = [];
	return (...given) => {
		const notes = marginNotes(...given);
		if (notes.length !== before.length || !notes.every((note, index) => same(note, before[index]))) before = notes;
		return before;
	};
}
