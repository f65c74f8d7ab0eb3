/** The verified-figure report as one HTML file that reads well on screen and prints well. No script, no outside reference. */
import type { Language } from '../contract/model.ts';
import { css } from './html-style.ts';
import { attribute, html, type Markup, trusted } from './html-text.ts';
import type { Piece, WordedFigure, WordedFinding, WordedNote, WordedParagraph, WordedReport, WordedSection } from './worded.ts';

/**
 * The status on every printed page, as a margin box of the page: a fixed element is repeated by some engines only. A CSS
 * string, so quotes and backslashes are escaped; the status holds words of the catalogue and numbers, nothing read.
 */
const pageHead = ({ finished, text }: WordedReport['status'], index: number): string =>
	`.report-${index}{page:report-${index}}@page report-${index}{@top-center{font:600 9pt sans-serif;color:${finished ? '#1c6b35' : '#a8231c'};content:"${text.replace(/["\\\n<]/g, (c) => `\\${c.codePointAt(0)?.toString(16)} `)}"}}`;

const tag = (language: Language): string => (language === 'zh' ? 'zh-Hans' : 'en');

/** The whole report: one article after the other, each beginning a page of its own. The same words give the same bytes. */
export function renderHtml(reports: readonly WordedReport[]): string {
	const [first] = reports;
	if (!first) throw new Error('a report of no article');
	const { language, program, name } = first;
	const title = reports.length === 1 ? first.title : `${first.title} + ${reports.length - 1}`;
	return html`<!doctype html>
<html lang="${tag(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${program}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${attribute(title)} · ${name}</title>
<style>${trusted(css)}${trusted(reports.map(({ status }, index) => pageHead(status, index)).join(''))}</style>
</head>
<body>
${reports.map(article)}
</body>
</html>
`.html;
}

function article(report: WordedReport, index: number): Markup {
	const { status, name } = report;
	const articleLang = tag(report.articleLanguage);
	return html`<div class="report report-${index}">
<p class="status ${status.finished ? 'done' : 'unfinished'}">${status.finished ? '✓' : '○'} ${status.text}</p>
<header>
<p class="kicker">${name} · ${report.kicker}</p>
<h1 lang="${articleLang}">${report.title}</h1>
<dl class="head">
${report.head.map(({ label, value, code }) => html`<dt>${label}</dt><dd>${code ? html`<code>${value}</code>` : value}</dd>`)}
</dl>
</header>
<main>
${report.sections.map((each) => section(each, articleLang))}
</main>
</div>`;
}

function section(section: WordedSection, articleLang: string): Markup {
	return html`<section class="section-${section.id}"><h2>${section.heading}</h2>
${content(section, articleLang)}
</section>
`;
}

function content(section: WordedSection, articleLang: string): Markup | Markup[] | null {
	switch (section.id) {
		case 'counts':
			return html`<ul class="counts">${section.rows.map(
				({ sign, label, count, verdict }) =>
					html`<li class="${verdict}"><span aria-hidden="true">${sign}</span> ${label} <b>${count}</b></li>`,
			)}</ul>`;
		case 'findings':
		case 'dismissed':
			return section.findings.length
				? html`<ol class="findings">${section.findings.map((item) => finding(item, articleLang))}</ol>`
				: html`<p>${section.empty}</p>`;
		case 'figures':
			return section.paragraphs.length
				? section.paragraphs.map((item) => paragraph(item, articleLang))
				: html`<p>${section.empty}</p>`;
		case 'notes':
			return notes(section.notes);
		case 'others':
			return html`<dl>${section.groups.map(
				({ label, items }) =>
					html`<dt>${label} (${items.length})</dt><dd lang="${articleLang}">${items.map(
						({ text, reason }, i) => html`${i ? '　' : ''}<span title="${attribute(reason)}">${text}</span>`,
					)}</dd>`,
			)}</dl>`;
		case 'history':
			return section.events.length
				? html`<ol class="history">${section.events.map(
						({ at, by, target, what, hash }) =>
							html`<li><time>${at}</time> <b>${by}</b> ${what} <span lang="${articleLang}">${target}</span> <code>${hash.slice(0, 12)}</code></li>`,
					)}</ol>`
				: html`<p>${section.empty}</p>`;
		case 'signoffs':
			return html`<dl class="sheet">${section.rounds.map(
				({ round, signatures, unsigned }) =>
					html`<dt>${signatures.length ? '✓' : '○'} ${round}</dt><dd>${
						signatures.length
							? signatures.map(
									({ by, opinion, standing, changes }) =>
										html`<p><b>${by}</b> ${opinion}</p><p class="by">${standing}</p>${changes === null ? null : html`<p class="doubt">${changes}</p>`}`,
								)
							: html`<span class="by">${unsigned}</span>`
					}</dd>`,
			)}</dl>`;
		case 'rate':
			return html`<dl class="sheet">${section.rows.map(
				({ label, rate, count }) => html`<dt>${label}</dt><dd><b>${rate}</b> <span class="by">${count}</span></dd>`,
			)}</dl><p class="by">${section.means}</p>`;
		case 'text':
			return html`<p>${section.text}</p>`;
	}
}

function finding({ level, levelWord, message, rule, arithmetic, places, dismissed }: WordedFinding, articleLang: string): Markup {
	return html`<li class="finding ${level}">
<p><b class="level">${levelWord}</b> ${message}${rule === null ? '' : html` <code>${rule}</code>`}</p>
${arithmetic === null ? null : html`<p class="arithmetic">${arithmetic}</p>`}
${places.map(
	({ title, pieces }) =>
		html`${title === null ? null : html`<p class="other">${title}</p>`}<blockquote lang="${articleLang}">${marked(pieces)}</blockquote>`,
)}
${dismissed === null ? null : html`<p class="by">${dismissed}</p>`}
</li>`;
}

const marked = (pieces: readonly Piece[]): Markup[] =>
	pieces.map(({ text, figure }) => (figure ? html`<mark class="${figure.verdict}">${text}</mark>` : html`${text}`));

function paragraph({ where, kind, pieces, notes: own, figures }: WordedParagraph, articleLang: string): Markup {
	return html`<article class="paragraph">
<div class="text"><p class="where">${where}</p>
<p class="${kind}" lang="${articleLang}">${marked(pieces)}</p>
${notes(own)}</div>
<ol class="figures">${figures.map(figure)}</ol>
</article>`;
}

function figure(row: WordedFigure): Markup {
	return html`<li class="figure ${row.verdict}">
<p class="reading"><b>${row.printed}</b> = ${row.reading} <span class="kind">${row.kind}</span></p>
${row.about.length ? html`<p class="about">${row.about.join(' · ')}</p>` : null}
${row.support.map((text) => html`<p class="support">✓ ${text}</p>`)}
${row.evidence.map((text) => html`<p class="evidence">${text}</p>`)}
${row.findings.map((text) => html`<p class="doubt">${text}</p>`)}
<p class="verdict">${row.sign} ${row.verdictText}${row.by === null ? '' : html` <span class="by">${row.by}</span>`}</p>
${notes(row.notes)}
</li>`;
}

function notes(list: readonly WordedNote[]): Markup | null {
	if (list.length === 0) return null;
	return html`<ul class="notes">${list.map(({ text, by }) => html`<li>${text} <span class="by">${by}</span></li>`)}</ul>`;
}
