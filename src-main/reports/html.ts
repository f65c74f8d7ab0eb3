/** The verified-figure report as one HTML file that reads well on screen and prints well. No script, no outside reference. */
import { message } from '../contract/messages/index.ts';
import type { Figure, Language, MessageParams, Relation } from '../contract/model.ts';
import type { FigureVerdict, Note } from '../contract/review.ts';
import type { ArticleView } from '../contract/view.ts';
import { arithmeticText, decimalText, intervalText, valueText } from '../contract/wording.ts';
import { findingMessage } from './finding-message.ts';
import { css } from './html-style.ts';
import { attribute, html, type Markup, trusted } from './html-text.ts';
import { type ReportFinding, type ReportModel, type ReportParagraph, reportModel } from './model.ts';

/** Each verdict has its own shape, so that colour is never alone. */
const shapes: Record<FigureVerdict, string> = {
	open: '○',
	confirmed: '✓',
	flagged: '⚑',
	corrected: '✎',
	'not-a-figure': '×',
	disputed: '≠',
};

/** "2026-11-21T08:05:09.123Z" → "2026-11-21 08:05 UTC": the same bytes on every machine, whatever its time zone. */
const when = (iso: string): string => iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2 UTC');

/**
 * The status on every printed page, as a margin box of the page: a fixed element is repeated by some engines only. A CSS
 * string, so quotes and backslashes are escaped; the status holds words of the catalogue and numbers, nothing read.
 */
const pageHead = (status: string): string =>
	`@page{@top-center{font:9pt sans-serif;content:"${status.replace(/["\\\n<]/g, (c) => `\\${c.codePointAt(0)?.toString(16)} `)}"}}`;

class Renderer {
	readonly model: ReportModel;
	readonly language: Language;
	constructor(model: ReportModel, language: Language) {
		this.model = model;
		this.language = language;
	}

	/** The language of the article's own words, which need not be the report's. */
	get articleLang(): string {
		return this.model.view.reading.language === 'zh' ? 'zh-Hans' : 'en';
	}

	say(key: string, params: MessageParams = {}): string {
		return message(this.language, key, params);
	}

	page(): string {
		const { view, version, open, findings } = this.model;
		const title = view.summary.title;
		const unfinished = open > 0 || findings.some(({ finding }) => finding.level !== 'note');
		const status = unfinished
			? this.say('report.open', { open, figures: view.reading.figures.length, findings: findings.length })
			: this.say('report.done', { figures: view.reading.figures.length });
		const body = html`<!doctype html>
<html lang="${this.language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Tickmark ${version}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${attribute(title)} · ${this.say('report.title')}</title>
<style>${trusted(css)}${trusted(pageHead(status))}</style>
</head>
<body>
<p class="status ${unfinished ? 'unfinished' : 'done'}">${unfinished ? '○' : '✓'} ${status}</p>
<header>
<p class="kicker">${this.say('report.title')} · ${this.say('report.program', { version })}</p>
<h1 lang="${this.articleLang}">${title}</h1>
${this.head()}
</header>
<main>
${this.findings()}
${this.figures()}
${this.notes()}
${this.others()}
</main>
<footer><h2>${this.say('report.section.receipt')}</h2><p>${this.receipt()}</p></footer>
</body>
</html>
`;
		return body.html;
	}

	head(): Markup {
		const { view } = this.model;
		const row = (label: string, value: string | null | undefined, code = false) =>
			value ? html`<dt>${this.say(label)}</dt><dd>${code ? html`<code>${value}</code>` : value}</dd>` : null;
		return html`<dl class="head">
${row('report.head.file', view.summary.fileName)}
${row('report.head.published', view.summary.published)}
${row('report.head.author', view.reading.author?.text)}
${row('report.head.source', view.reading.source?.text)}
${row('report.head.imported', when(view.revision.importedAt))}
${row('report.head.coverage', this.say('report.coverage', { ...view.reading.coverage }))}
${row('report.head.sha256', view.revision.sha256, true)}
${row('report.head.event', view.head, true)}
</dl>`;
	}

	receipt(): string {
		const r = this.model.view.revision.receipt;
		return this.say('report.receipt', {
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
	}

	findings(): Markup {
		const { findings, dismissed } = this.model;
		const list = (items: ReportFinding[]) => html`<ol class="findings">${items.map((item) => this.finding(item))}</ol>`;
		return html`<section><h2>${this.say('report.section.findings')}</h2>
${findings.length ? list(findings) : html`<p>${this.say('report.findings.none')}</p>`}
</section>
${dismissed.length ? html`<section><h2>${this.say('report.section.dismissed')}</h2>${list(dismissed)}</section>` : null}`;
	}

	finding({ finding, relation, paragraphs, figures, others, state }: ReportFinding): Markup {
		return html`<li class="finding ${finding.level}">
<p><b class="level">${this.say(`word.level.${finding.level}`)}</b> ${findingMessage(finding, this.language)} <code>${finding.rule}</code></p>
${relation ? this.arithmetic(relation) : null}
${paragraphs.map(
	(paragraph) =>
		html`<blockquote>${this.marked(
			paragraph.text,
			figures.filter((f) => f.paragraph === paragraph.index),
		)}</blockquote>`,
)}
${others.map(
	({ title, figure, paragraph }) =>
		html`<p class="other">${this.say('report.between', { title })}</p><blockquote>${this.marked(paragraph.text, [figure])}</blockquote>`,
)}
${
	state?.dismissed
		? html`<p class="by">${this.say('report.finding.dismissed', { by: state.by ?? '', at: when(state.at ?? ''), reason: state.reason })}</p>`
		: null
}
</li>`;
	}

	/** The figure as it reads in its paragraph: `text` has the blanks of English taken out. */
	words(figure: Figure): string {
		return this.model.view.reading.paragraphs[figure.paragraph]?.text.slice(figure.from, figure.to) ?? figure.text;
	}

	arithmetic(relation: Relation): Markup {
		const parts = [
			relation.formula,
			this.say('report.arithmetic.computed', { computed: relation.computed }),
			relation.interval && relation.interval.low !== relation.interval.high ? intervalText(relation.interval) : null,
			this.say('report.arithmetic.printed', { printed: relation.printed }),
			relation.gap === null ? null : this.say('report.arithmetic.gap', { gap: decimalText(relation.gap) }),
		].filter(Boolean);
		return html`<p class="arithmetic">${parts.join(' · ')}</p>`;
	}

	/** Paragraph text with its figures marked and numbered. */
	marked(text: string, figures: readonly Figure[]): Markup[] {
		const out: Markup[] = [];
		let at = 0;
		for (const figure of [...figures].sort((a, b) => a.from - b.from)) {
			if (figure.from < at) continue;
			const state = this.model.view.states[figure.id];
			const verdict = state && this.model.view.reading.figures.includes(figure) ? state.verdict : 'open';
			out.push(html`${text.slice(at, figure.from)}<mark class="${verdict}">${text.slice(figure.from, figure.to)}</mark>`);
			at = figure.to;
		}
		out.push(html`${text.slice(at)}`);
		return out;
	}

	figures(): Markup {
		return html`<section><h2>${this.say('report.section.figures')}</h2>
${this.model.paragraphs.map((row) => this.paragraph(row))}
</section>`;
	}

	paragraph({ paragraph, figures, notes }: ReportParagraph): Markup {
		return html`<article class="paragraph">
<div class="text" lang="${this.articleLang}"><p class="where">${this.say('report.paragraph', { number: paragraph.index + 1 })} · ${this.say(`word.paragraph.${paragraph.kind}`)}</p>
<p>${this.marked(
			paragraph.text,
			figures.map(({ figure }) => figure),
		)}</p>
${this.noteList(notes)}</div>
<ol class="figures">${figures.map((row) => this.figure(row))}</ol>
</article>`;
	}

	figure({ figure, state, support }: ReportParagraph['figures'][number]): Markup {
		const modifier = figure.modifier === 'exact' ? null : this.say(`word.modifier.${figure.modifier}`);
		const about = [
			figure.metric.text,
			figure.aspect === 'level' ? '' : this.say(`word.aspect.${figure.aspect}`),
			figure.period.text,
			figure.place.text,
			figure.attribution.text,
		].filter(Boolean);
		return html`<li class="figure ${state.verdict}">
<p class="reading"><b>${this.words(figure)}</b> = ${valueText(figure, this.language)}${modifier ? ` · ${modifier}` : ''} <span class="kind">${this.say(`word.kind.${figure.kind}`)}</span></p>
${about.length ? html`<p class="about">${about.join(' · ')}</p>` : null}
${support.map((relation) => html`<p class="support">✓ ${arithmeticText(relation)}</p>`)}
<p class="verdict">${shapes[state.verdict]} ${this.say(`word.verdict.${state.verdict}`)}${state.reason ? `：${this.say(`word.reason.${state.reason}`)}` : ''}${
			state.correction ? ` → ${state.correction.text}` : ''
		}${state.comment ? ` ${state.comment}` : ''}${
			state.by && state.at
				? html` <span class="by">${this.say('report.figure.by', { by: state.by, at: when(state.at) })}</span>`
				: ''
		}</p>
${this.noteList(state.notes)}
</li>`;
	}

	noteList(notes: readonly Note[]): Markup | null {
		if (!notes.length) return null;
		return html`<ul class="notes">${notes.map(
			(note) =>
				html`<li>${note.text} <span class="by">${this.say('report.figure.by', { by: note.by, at: when(note.at) })}</span></li>`,
		)}</ul>`;
	}

	notes(): Markup | null {
		const { articleNotes } = this.model.view;
		if (!articleNotes.length) return null;
		return html`<section><h2>${this.say('report.section.notes')}</h2>${this.noteList(articleNotes)}</section>`;
	}

	/** What was seen and not counted, grouped: nothing that looks like a number is passed over in silence. */
	others(): Markup | null {
		const { others } = this.model;
		if (!others.length) return null;
		const groups = Map.groupBy(others, (other) => other.class);
		return html`<section class="others"><h2>${this.say('report.section.others')}</h2><dl>${[...groups].map(
			([name, items]) =>
				html`<dt>${this.say(`word.class.${name}`)} (${items.length})</dt><dd>${items.map(
					(item, i) =>
						html`${i ? '　' : ''}<span title="${attribute(`${this.say('report.others.reason')} ${item.reason}`)}">${item.text}</span>`,
				)}</dd>`,
		)}</dl></section>`;
	}
}

/** The whole report. `version` is the program's. The same view gives the same bytes. */
export const renderHtmlReport = (view: ArticleView, language: Language, meta: { version: string }): string =>
	new Renderer(reportModel(view, meta.version), language).page();
