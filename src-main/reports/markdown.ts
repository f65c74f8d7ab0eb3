/** The report as Markdown (CommonMark with tables of nothing): for desks that keep their papers as text. */
import { visible } from './visible.ts';
import type { Piece, WordedFigure, WordedFinding, WordedNote, WordedParagraph, WordedReport, WordedSection } from './worded.ts';

/** Some renderers pass HTML through whatever stands before it: an entity is safe in all of them. */
const entity = (c: string): string => (c === '<' ? '&lt;' : '&amp;');

/**
 * Text that stays text: what CommonMark gives a meaning to anywhere in a line is escaped, and what has one at the start of
 * a line only there. White space is folded, since a line break would end a quotation.
 */
export function markdownText(text: string): string {
	return visible(text)
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/[\\`*_[\]>|~]/g, '\\$&')
		.replace(/[&<]/g, entity)
		.replace(/^([#+-]|\d{1,9}(?=[.)]))/, (c) => (/\d/.test(c) ? c : `\\${c}`))
		.replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}

/** The whole report. The same words give the same bytes. */
export const renderMarkdown = (reports: readonly WordedReport[]): string => reports.map(article).join('\n---\n\n');

function article(report: WordedReport): string {
	const { status } = report;
	const lines = [
		`# ${markdownText(report.title)}`,
		`**${status.finished ? '✓' : '○'} ${markdownText(status.text)}**`,
		`${markdownText(report.name)} · ${markdownText(report.kicker)}`,
		report.head
			.map(
				({ label, value, code }) =>
					`- ${markdownText(label)}: ${code ? `\`${value.replace(/[`\s]+/g, ' ')}\`` : markdownText(value)}`,
			)
			.join('\n'),
		...report.sections.flatMap((section) => [`## ${markdownText(section.heading)}`, ...content(section)]),
	];
	return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

function content(section: WordedSection): string[] {
	switch (section.id) {
		case 'counts':
			return [section.rows.map(({ sign, label, count }) => `- ${sign} ${markdownText(label)}: ${count}`).join('\n')];
		case 'findings':
		case 'dismissed':
			return section.findings.length ? section.findings.map(finding) : [markdownText(section.empty)];
		case 'figures':
			return section.paragraphs.length ? section.paragraphs.flatMap(paragraph) : [markdownText(section.empty)];
		case 'notes':
			return notes(section.notes);
		case 'others':
			return section.groups.map(
				({ label, items }) =>
					`- ${markdownText(label)} (${items.length}): ${items.map(({ text }) => markdownText(text)).join(' · ')}`,
			);
		case 'history':
			return section.events.length
				? [
						section.events
							.map(({ at, by, target, what, hash }) =>
								markdownItem(
									`${at} **${markdownText(by)}** ${markdownText(what)} ${markdownText(target)} \`${hash.slice(0, 12)}\``,
								),
							)
							.join('\n'),
					]
				: [markdownText(section.empty)];
		case 'signoffs':
			return [
				section.rounds
					.flatMap(({ round, signatures, unsigned }) =>
						signatures.length
							? signatures.map(({ by, opinion, standing, changes }) =>
									[`- ✓ **${markdownText(round)}** ${markdownText(by)}`, opinion, standing, changes]
										.filter((part) => part)
										.map((part, i) => (i === 0 ? part : markdownText(part ?? '')))
										.join('; '),
								)
							: [`- ○ **${markdownText(round)}** ${markdownText(unsigned)}`],
					)
					.join('\n'),
			];
		case 'rate':
			return [
				section.rows
					.map(({ label, rate, count }) => `- ${markdownText(label)}: **${markdownText(rate)}** (${markdownText(count)})`)
					.join('\n'),
				markdownText(section.means),
			];
		case 'text':
			return [markdownText(section.text)];
	}
}

const markdownItem = (text: string): string => `- ${text}`;

function finding({ levelWord, message, rule, arithmetic, places, dismissed }: WordedFinding): string {
	return [
		`**${markdownText(levelWord)}** ${markdownText(message)}${rule === null ? '' : ` \`${rule}\``}`,
		...(arithmetic === null ? [] : [markdownText(arithmetic)]),
		...places.map(({ title, pieces }) => `${title === null ? '' : `${markdownText(title)}\n\n`}> ${marked(pieces)}`),
		...(dismissed === null ? [] : [markdownText(dismissed)]),
	].join('\n\n');
}

/** A figure is in bold with its number, so that the list below the paragraph can be matched with it. */
const marked = (pieces: readonly Piece[]): string =>
	pieces
		.map(({ text, figure }) => (figure ? `**${inner(text)}**${figure.number ? ` [${figure.number}] ` : ''}` : inner(text)))
		.join('');

/** Inside a line nothing is at its start, and blanks at the ends of a piece count. */
const inner = (text: string): string =>
	visible(text)
		.replace(/\s+/gu, ' ')
		.replace(/[\\`*_[\]>|~]/g, '\\$&')
		.replace(/[&<]/g, entity);

function paragraph({ where, pieces, notes: own, figures }: WordedParagraph): string[] {
	return [
		`*${markdownText(where)}*`,
		`> ${marked(pieces)}`,
		...(figures.length ? [figures.map(figure).join('\n')] : []),
		...notes(own),
	];
}

function figure(row: WordedFigure): string {
	const parts = [
		`[${row.number}] **${markdownText(row.printed)}** = ${markdownText(row.reading)} (${markdownText(row.kind)})`,
		row.about.map(markdownText).join(' · '),
		`${row.sign} ${markdownText(row.verdictText)}${row.by === null ? '' : ` (${markdownText(row.by)})`}`,
	].filter(Boolean);
	const below = [
		...row.support.map((text) => `✓ ${markdownText(text)}`),
		...row.evidence.map(markdownText),
		...row.findings.map(markdownText),
		...row.notes.map(noteText),
	];
	return [`- ${parts.join('; ')}`, ...below.map((text) => `  - ${text}`)].join('\n');
}

const noteText = ({ text, by }: WordedNote): string => `${markdownText(text)} (${markdownText(by)})`;

const notes = (list: readonly WordedNote[]): string[] =>
	list.length ? [list.map((note) => `- ${noteText(note)}`).join('\n')] : [];
