/**
 * The report in words: one language, one profile, in the order it is read, nothing of any format. HTML, PDF, DOCX and
 * Markdown lay out this and say nothing of their own.
 */
import { errorRate, type Rate, rateText } from '../contract/error-rate.ts';
import { eventInWords, roundInWords, targetInWords } from '../contract/event-words.ts';
import type { Tie } from '../contract/evidence.ts';
import { message } from '../contract/messages/index.ts';
import type { Figure, Language, Level, MessageParams, ParagraphKind, Relation } from '../contract/model.ts';
import type { ReportProfile } from '../contract/report-formats.ts';
import type { FigureState, FigureVerdict, Note, Reply } from '../contract/review.ts';
import type { Change } from '../contract/signoff.ts';
import { arithmeticText, decimalText, intervalText, noFigureText, valueText } from '../contract/wording.ts';
import { findingMessage } from './finding-message.ts';
import type { ReportEvent, ReportFigure, ReportFinding, ReportModel, ReportParagraph } from './model.ts';

/** A stretch of article text; a figure's stretch carries its number and what was decided. */
export interface Piece {
	text: string;
	figure: { number: number; verdict: FigureVerdict } | null;
}

export interface WordedNote {
	text: string;
	/** Who and when. */
	by: string;
	/** Who, bare, and the moment (ISO 8601), for formats that have fields for them. */
	author: string;
	at: string;
}

export interface WordedFinding {
	level: Level;
	levelWord: string;
	message: string;
	rule: string | null;
	arithmetic: string | null;
	/** Its paragraphs; `title` names another article. */
	places: { title: string | null; pieces: Piece[] }[];
	dismissed: string | null;
}

export interface WordedFigure {
	number: number;
	printed: string;
	/** "36,600 个 · 约数". */
	reading: string;
	kind: string;
	/** What it counts, aspect, period, place, whose word it is. */
	about: string[];
	support: string[];
	/** What it is tied to, a sentence each; with several, how many origins they have first. */
	evidence: string[];
	/** What does not fit, in a sentence each. */
	findings: string[];
	verdict: FigureVerdict;
	/** A sign for the verdict, so that colour is never alone. */
	sign: string;
	/** "存疑：数值不对 → 3.68万". */
	verdictText: string;
	by: string | null;
	author: string | null;
	at: string | null;
	notes: WordedNote[];
}

export interface WordedParagraph {
	where: string;
	kind: ParagraphKind;
	pieces: Piece[];
	notes: WordedNote[];
	figures: WordedFigure[];
}

export interface WordedEvent {
	at: string;
	by: string;
	target: string;
	what: string;
	hash: string;
}

export interface WordedRound {
	round: string;
	signatures: { by: string; opinion: string; standing: string; changes: string | null }[];
	/** Said where nobody has signed. */
	unsigned: string;
}

export type WordedSection = { heading: string } & (
	| { id: 'counts'; rows: { sign: string; label: string; count: number; verdict: FigureVerdict }[] }
	| { id: 'findings' | 'dismissed'; findings: WordedFinding[]; empty: string }
	/** Figures beside their paragraphs; `article` marks the section that is the whole article. */
	| { id: 'figures'; article: boolean; paragraphs: WordedParagraph[]; empty: string }
	| { id: 'notes'; notes: WordedNote[] }
	| { id: 'others'; groups: { label: string; items: { text: string; reason: string }[] }[] }
	| { id: 'history'; events: WordedEvent[]; empty: string }
	| { id: 'signoffs'; rounds: WordedRound[] }
	| { id: 'rate'; rows: { label: string; rate: string; count: string }[]; means: string }
	| { id: 'text'; text: string }
);

export interface WordedReport {
	language: Language;
	/** The language of the article's own words, which need not be the report's. */
	articleLanguage: Language;
	/** The article's title, and what kind of report this is. */
	title: string;
	name: string;
	kicker: string;
	/** What stands on every page. */
	status: { finished: boolean; text: string };
	head: { label: string; value: string; code: boolean }[];
	sections: WordedSection[];
	program: string;
	/** When the article was imported (ISO 8601): dates a document whose format wants a date, instead of the clock. */
	imported: string;
}

/** Each verdict has its own shape, so that colour is never alone. */
export const signs: Record<FigureVerdict, string> = {
	open: '○',
	confirmed: '✓',
	flagged: '⚑',
	corrected: '✎',
	'not-a-figure': '×',
	disputed: '≠',
};

/** "2026-11-21T08:05:09.123Z" → "2026-11-21 08:05 UTC": the same bytes on every machine, whatever its time zone. */
export const when = (iso: string): string => iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2 UTC');

/** Verdicts that say something else than that the figure is right. */
const DOUBTED: ReadonlySet<FigureVerdict> = new Set(['flagged', 'corrected', 'disputed']);

export const wordedReport = (model: ReportModel, language: Language, profile: ReportProfile): WordedReport =>
	new Wording(model, language, profile).report();

class Wording {
	readonly model: ReportModel;
	readonly language: Language;
	readonly profile: ReportProfile;
	/** By figure id. */
	readonly numbers: ReadonlyMap<string, { number: number; verdict: FigureVerdict }>;
	constructor(model: ReportModel, language: Language, profile: ReportProfile) {
		this.model = model;
		this.numbers = new Map(model.figures.map(({ figure, number, state }) => [figure.id, { number, verdict: state.verdict }]));
		this.language = language;
		this.profile = profile;
	}

	say(key: string, params: MessageParams = {}): string {
		return message(this.language, key, params);
	}

	report(): WordedReport {
		const { model, language, profile } = this;
		const { view, version, finished, verdicts } = model;
		const figures = view.reading.figures.length;
		// As the library counts: where two people differ, somebody has still to look; notes do not keep an article open.
		const open = verdicts.open + verdicts.disputed;
		const findings = model.findings.filter(({ finding }) => finding.level !== 'note').length;
		return {
			language,
			articleLanguage: view.reading.language,
			title: view.summary.title,
			name: this.say(profile === 'full' ? 'report.title' : `report.title.${profile}`),
			kicker: this.say('report.program', { version }),
			program: `Tickmark ${version}`,
			imported: view.revision.importedAt,
			status: {
				finished,
				text: finished ? this.say('report.done', { figures }) : this.say('report.open', { open, figures, findings }),
			},
			head: this.head(),
			sections: this.sections().filter((section) => section !== null),
		};
	}

	head(): WordedReport['head'] {
		const { view, engine } = this.model;
		const row = (label: string, value: string | null | undefined, code = false) =>
			value ? [{ label: this.say(label), value, code }] : [];
		const short = [
			...row('report.head.file', view.summary.fileName),
			...row('report.head.published', view.summary.published),
			...row('report.head.author', view.reading.author?.text),
			...row('report.head.source', view.reading.source?.text),
		];
		if (this.profile === 'questions') return short;
		return [
			...short,
			...row('report.head.imported', when(view.revision.importedAt)),
			...row('report.head.coverage', this.say('report.coverage', { ...view.reading.coverage })),
			...row('report.head.engine', engine, true),
			...row('report.head.sha256', view.revision.sha256, true),
			...row('report.head.event', view.head, true),
		];
	}

	sections(): (WordedSection | null)[] {
		if (this.profile === 'questions') return [this.questionFindings(), this.doubted(), this.notes()];
		if (this.profile === 'summary')
			return [
				this.counts(),
				this.signoffs(),
				this.rate(),
				this.questionFindings(),
				this.doubted(),
				this.dismissed(),
				this.notes(),
			];
		return [
			this.counts(),
			this.signoffs(),
			this.rate(),
			this.findingSection(this.model.findings),
			this.dismissed(),
			this.figures(),
			this.notes(),
			this.gone(),
			this.others(),
			this.history(),
			this.receipt(),
		];
	}

	counts(): WordedSection {
		const rows = Object.entries(this.model.verdicts).map(([name, count]) => {
			const verdict = name as FigureVerdict;
			return { verdict, sign: signs[verdict], label: this.say(`word.verdict.${verdict}`), count };
		});
		return { id: 'counts', heading: this.say('report.section.counts'), rows };
	}

	signoffs(): WordedSection | null {
		const { rounds } = this.model.sheet;
		if (rounds.length === 0) return null;
		return {
			id: 'signoffs',
			heading: this.say('signoff.title'),
			rounds: rounds.map(({ round, signatures }) => ({
				round: roundInWords(this.language, round.id, round.name),
				unsigned: this.say('signoff.unsigned'),
				signatures: signatures.map(({ by, at, opinion, standing, changes }) => ({
					by: this.byline(by, at),
					opinion,
					standing: this.say('signoff.standing', standing),
					changes: changes.length ? `${this.say('signoff.changes', { count: changes.length })}: ${this.changes(changes)}` : null,
				})),
			})),
		};
	}

	changes(changes: readonly Change[]): string {
		return changes
			.map(({ kind, what, by, at }) => {
				const named = this.say(`signoff.change.${kind}`, { what: what ?? '' });
				return by === '' ? named : this.say('signoff.change.by', { what: named, by, at: when(at) });
			})
			.join('; ');
	}

	rate(): WordedSection {
		const { view } = this.model;
		const { before, after, characters } = errorRate(view);
		const row = (label: string, rate: Rate) => ({
			label: this.say(label),
			rate: this.say('signoff.rate.value', { rate: rateText(rate) }),
			count: this.say('signoff.rate.count', { errors: rate.tenths / 10, characters }),
		});
		return {
			id: 'rate',
			heading: this.say('signoff.rate'),
			rows: [row('signoff.rate.before', before), row('signoff.rate.after', after)],
			means: this.say('signoff.rate.means'),
		};
	}

	findingSection(findings: readonly ReportFinding[]): WordedSection {
		return {
			id: 'findings',
			heading: this.say('report.section.findings'),
			findings: findings.map((finding) => this.finding(finding)),
			empty: this.say('report.findings.none'),
		};
	}

	/** Notes on house style are the desk's to settle, not the reporter's and not the chief editor's. */
	questionFindings(): WordedSection {
		return this.findingSection(this.model.findings.filter(({ finding }) => finding.level !== 'note'));
	}

	dismissed(): WordedSection | null {
		const { dismissed } = this.model;
		if (dismissed.length === 0) return null;
		const heading = this.say('report.section.dismissed');
		return { id: 'dismissed', heading, findings: dismissed.map((finding) => this.finding(finding)), empty: '' };
	}

	doubted(): WordedSection {
		const paragraphs = this.model.paragraphs.flatMap((row) => {
			const figures = row.figures.filter(({ state }) => DOUBTED.has(state.verdict) || state.notes.length > 0);
			return figures.length || row.notes.length ? [this.paragraph({ ...row, figures })] : [];
		});
		const heading = this.say('report.section.doubted');
		return { id: 'figures', article: false, heading, paragraphs, empty: this.say('report.doubted.none') };
	}

	figures(): WordedSection {
		const paragraphs = this.model.paragraphs
			.filter(({ paragraph, figures, notes }) => figures.length > 0 || notes.length > 0 || printedText(paragraph.kind))
			.map((row) => this.paragraph(row));
		const heading = this.say('report.section.figures');
		return { id: 'figures', article: true, heading, paragraphs, empty: this.say('report.figures.none') };
	}

	finding({ finding, relation, paragraphs, figures, others, state }: ReportFinding): WordedFinding {
		return {
			level: finding.level,
			levelWord: this.say(`word.level.${finding.level}`),
			message: findingMessage(finding, this.language),
			// A reporter is asked a question; which rule asked it is the desk's affair.
			rule: this.profile === 'questions' ? null : finding.rule,
			arithmetic: relation ? this.arithmetic(relation) : null,
			places: [
				...paragraphs.map(({ index, text }) => ({
					title: null,
					pieces: this.pieces(
						text,
						figures.filter((figure) => figure.paragraph === index),
					),
				})),
				...others.map(({ title, figure, paragraph }) => ({
					title: this.say('report.between', { title }),
					pieces: piecesOf(paragraph.text, [{ from: figure.from, to: figure.to, number: 0, verdict: 'open' }]),
				})),
			],
			dismissed: state?.dismissed
				? this.say('report.finding.dismissed', { by: state.by ?? '', at: when(state.at ?? ''), reason: state.reason })
				: null,
		};
	}

	arithmetic(relation: Relation): string {
		const { interval } = relation;
		return [
			relation.formula,
			this.say('report.arithmetic.computed', { computed: relation.computed }),
			interval && interval.low !== interval.high ? intervalText(interval) : null,
			this.say('report.arithmetic.printed', { printed: relation.printed }),
			relation.gap === null ? null : this.say('report.arithmetic.gap', { gap: decimalText(relation.gap) }),
		]
			.filter(Boolean)
			.join(' · ');
	}

	pieces(text: string, figures: readonly Figure[]): Piece[] {
		return piecesOf(
			text,
			figures.flatMap(({ id, from, to }) => {
				const known = this.numbers.get(id);
				return known ? [{ from, to, ...known }] : [];
			}),
		);
	}

	paragraph({ paragraph, figures, notes }: ReportParagraph): WordedParagraph {
		return {
			where: `${this.say('report.paragraph', { number: paragraph.index + 1 })} · ${this.say(`word.paragraph.${paragraph.kind}`)}`,
			kind: paragraph.kind,
			pieces: piecesOf(
				paragraph.text,
				figures.map(({ figure, number, state }) => ({ from: figure.from, to: figure.to, number, verdict: state.verdict })),
			),
			notes: notes.flatMap((note) => this.thread(note)),
			figures: figures.map((figure) => this.figure(figure)),
		};
	}

	figure({ number, figure, printed, state, support, evidence, findings }: ReportFigure): WordedFigure {
		const modifier = figure.modifier === 'exact' ? '' : ` · ${this.say(`word.modifier.${figure.modifier}`)}`;
		return {
			number,
			printed,
			reading: `${valueText(figure, this.language)}${modifier}`,
			kind: this.say(`word.kind.${figure.kind}`),
			about: [
				figure.metric.text,
				figure.aspect === 'level' ? '' : this.say(`word.aspect.${figure.aspect}`),
				figure.period.text,
				figure.place.text,
				figure.attribution.text,
			].filter(Boolean),
			support: support.map(arithmeticText),
			evidence: evidenceInWords(this.language, evidence),
			findings: findings.map(
				({ finding }) => `${this.say(`word.level.${finding.level}`)}: ${findingMessage(finding, this.language)}`,
			),
			verdict: state.verdict,
			sign: signs[state.verdict],
			verdictText: this.decision(state),
			by: state.by && state.at ? this.byline(state.by, state.at) : null,
			author: state.by,
			at: state.at,
			notes: state.notes.flatMap((note) => this.thread(note)),
		};
	}

	decision({ verdict, reason, correction, comment }: FigureState): string {
		const why = reason ? this.say('report.verdict.reason', { reason: this.say(`word.reason.${reason}`) }) : '';
		return `${this.say(`word.verdict.${verdict}`)}${why}${correction ? ` → ${correction.text}` : ''}${comment ? ` ${comment}` : ''}`;
	}

	byline(by: string, at: string): string {
		return this.say('report.figure.by', { by, at: when(at) });
	}

	/** A note, whether it is settled, and what was answered. */
	thread({ resolved, replies, ...note }: Note): WordedNote[] {
		const settled = resolved ? ` (${this.say('report.note.resolved', { by: resolved.by, at: when(resolved.at) })})` : '';
		return [this.note(note, `${note.text}${settled}`), ...replies.map((reply) => this.note(reply, `↳ ${reply.text}`))];
	}

	note({ by, at }: Reply, text: string): WordedNote {
		return { text, by: this.byline(by, at), author: by, at };
	}

	notes(): WordedSection | null {
		const { articleNotes } = this.model.view;
		if (articleNotes.length === 0) return null;
		return { id: 'notes', heading: this.say('report.section.notes'), notes: articleNotes.flatMap((note) => this.thread(note)) };
	}

	/** What was decided and noted of what this draft has not any more: nothing of it vanishes without a word. */
	gone(): WordedSection | null {
		const { orphans, orphanNotes, earlier } = this.model.view;
		const read = Object.values(earlier).map(({ text, state }) => ({ text, state, reason: 'draft' as const }));
		const notes = [
			...[...read, ...orphans].flatMap(({ text, reason, state }) => {
				const figure = `${text} (${this.say(`ui.orphans.${reason}`)}): `;
				const { by, at } = state;
				const decided = by && at ? [{ text: figure + this.decision(state), by: this.byline(by, at), author: by, at }] : [];
				return [...decided, ...state.notes.flatMap((note) => this.thread({ ...note, text: figure + note.text }))];
			}),
			...orphanNotes.flatMap((note) => this.thread(note)),
		];
		return notes.length === 0 ? null : { id: 'notes', heading: this.say('report.section.gone'), notes };
	}

	/** What was seen and not counted, grouped: nothing that looks like a number is passed over in silence. */
	others(): WordedSection | null {
		const { others } = this.model;
		if (others.length === 0) return null;
		const groups = [...Map.groupBy(others, (other) => other.class)].map(([name, items]) => ({
			label: this.say(`word.class.${name}`),
			items: items.map(({ text, reason }) => ({ text, reason: noFigureText(this.language, reason) })),
		}));
		return { id: 'others', heading: this.say('report.section.others'), groups };
	}

	history(): WordedSection {
		const worded = ({ event, hash }: ReportEvent): WordedEvent => ({
			at: when(event.at),
			by: event.by,
			target: targetInWords(this.language, event, this.model.printed),
			what: eventInWords(this.language, event, this.model.history),
			hash,
		});
		return {
			id: 'history',
			heading: this.say('report.section.history'),
			events: this.model.events.map(worded),
			empty: this.say('report.history.none'),
		};
	}

	receipt(): WordedSection {
		const r = this.model.view.revision.receipt;
		const text = this.say('report.receipt', {
			bytes: r.bytes,
			format: r.format,
			encoding: r.encoding,
			characters: r.characters,
			stories: r.stories,
			paragraphs: r.paragraphs,
			figures: r.figures,
			linesJoined: r.linesJoined,
			furniture: r.furniture,
			noise: r.noise,
		});
		return { id: 'text', heading: this.say('report.section.receipt'), text };
	}
}

/** A sentence for each tie; before several, how many sources of how many origins they are: a reprint is no second witness. */
export function evidenceInWords(language: Language, ties: readonly Tie[]): string[] {
	const sentences = ties.map(({ source, fit }) =>
		message(language, 'evidence.report', {
			title: source.title === '' ? source.fileName : source.title,
			figure: source.range ? source.paragraph.slice(source.range.from, source.range.to) : 'none',
			fit: message(language, `word.fit.${fit}`),
		}),
	);
	if (ties.length < 2) return sentences;
	const origins = new Set(ties.map(({ origin }) => origin)).size;
	return [message(language, 'evidence.origins', { sources: ties.length, origins }), ...sentences];
}

/** Whether a paragraph is part of what readers are given to read. */
const printedText = (kind: ParagraphKind): boolean => kind !== 'furniture' && kind !== 'noise';

interface Mark {
	from: number;
	to: number;
	number: number;
	verdict: FigureVerdict;
}

/** Cuts a text at its figures, in order; of two that overlap the first is marked. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { from, to, number, verdict } of [...marks].sort((a, b) => a.from - b.from)) {
		if (from < at) continue;
		if (from > at) pieces.push({ text: text.slice(at, from), figure: null });
		pieces.push({ text: text.slice(from, to), figure: { number, verdict } });
		at = to;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), figure: null });
	return pieces;
}
