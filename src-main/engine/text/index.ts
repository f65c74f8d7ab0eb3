/** Source text to stories, paragraphs and the fields of the head. */
import type { Paragraph, Story } from '../../contract/model.ts';
import { groupBlocks, groupPlain, settleTitles } from './blocks.ts';
import type { Draft } from './draft.ts';
import { readHead } from './head.ts';
import { vocabularyOf } from './hyphens.ts';
import { brokenCrosshead, settleKinds } from './kinds.ts';
import { detectLanguage } from './language.ts';
import { cutLines } from './lines.ts';
import { type BlankPolicy, readingText } from './reading-text.ts';
import { splitStories } from './stories.ts';
import { matchTitles } from './titles.ts';
import type { TextHints, TextReading } from './types.ts';

const DISPLAY: ReadonlySet<Draft['kind']> = new Set(['headline', 'deck', 'crosshead', 'byline', 'caption']);

function policyOf(kind: Draft['kind']): BlankPolicy {
	if (kind === 'tablecell') return 'row';
	if (kind === 'furniture') return 'cells';
	return DISPLAY.has(kind) ? 'display' : 'prose';
}

const LEAD = 400;

/**
 * Reads the layout of `source`. Paragraphs ascend, do not overlap and together hold every character that is not blank;
 * each carries its reading text with the map back (contract/model.ts, MapRun). Linear in the length of `source`.
 */
export function readText(source: string, hints: TextHints = {}): TextReading {
	const language = hints.language ?? detectLanguage(source);
	const grouped = hints.layout ? groupBlocks(source, hints.layout.blocks, language) : groupPlain(cutLines(source), language);
	const words = vocabularyOf(source);
	const drafts: Draft[] = grouped.groups.map((group) => {
		const text = group.lines
			.map((line) => line.text)
			.join(language === 'zh' ? '' : ' ')
			.replace(/[\s\u3000]+/g, ' ');
		return { group, text, tight: text.replace(/ /g, ''), gap: group.lines[0]?.gap ?? 0, kind: 'body', opensStory: false };
	});
	settleKinds(drafts, language);
	let mended = 0;
	if (grouped.wrapped) {
		for (let i = drafts.length - 2; i > 0; i--) {
			const [a, b] = [drafts[i], drafts[i + 1]];
			if (!a || !b || !brokenCrosshead(drafts, i)) continue;
			a.group = { lines: [...a.group.lines, ...b.group.lines], row: false };
			a.text += b.text;
			a.tight += b.tight;
			drafts.splice(i + 1, 1);
			mended++;
		}
	}
	splitStories(drafts);
	settleTitles(drafts);

	let story = -1;
	const paragraphs: Paragraph[] = drafts.map((draft, index) => {
		if (draft.opensStory) story++;
		const { lines } = draft.group;
		const kind = draft.kind === 'heading' ? 'crosshead' : draft.kind;
		const { text, map } = readingText(source, lines, language, policyOf(kind), words);
		return {
			index,
			story: Math.max(0, story),
			kind,
			text,
			start: lines[0]?.start ?? 0,
			end: lines[lines.length - 1]?.end ?? 0,
			map,
		};
	});
	return {
		language,
		...readHead(paragraphs, hints, source),
		stories: storiesOf(paragraphs),
		paragraphs,
		linesJoined: grouped.joined + mended,
	};
}

function storiesOf(paragraphs: readonly Paragraph[]): Story[] {
	const stories: Story[] = [];
	const leads: string[] = [];
	for (const paragraph of paragraphs) {
		const story = stories[paragraph.story];
		if (!story) stories.push({ index: paragraph.story, title: '', start: paragraph.start, end: paragraph.end });
		else story.end = paragraph.end;
		if (paragraph.kind === 'headline') {
			const own = stories[paragraph.story];
			if (own && own.title === '') own.title = paragraph.text;
		}
		if (paragraph.kind === 'body') leads[paragraph.story] = ((leads[paragraph.story] ?? '') + paragraph.text).slice(0, LEAD);
	}
	const rest = stories.length - 1;
	if (rest > 0 && leads[rest] === undefined) {
		const orphans = paragraphs.filter((paragraph) => paragraph.story === rest && paragraph.kind === 'headline');
		const untitled = stories
			.filter((story) => story.title === '')
			.map((story) => ({ story: story.index, lead: leads[story.index] ?? '' }));
		const own = stories[rest];
		if (own) own.title = '';
		for (const [index, title] of matchTitles(
			orphans.map((orphan) => orphan.text),
			untitled,
		)) {
			const story = stories[index];
			if (story) story.title = title;
		}
	}
	return stories;
}
