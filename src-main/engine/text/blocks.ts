/**
 * The file's own word on how its text is built. What it calls a title, a row or a list item is one; a `paragraph` is still
 * asked whether it is a byline or a caption, since files say no more of those than that they are paragraphs; a `line` says
 * nothing but where it ended, and is joined as wrapped plain text is.
 */
import type { Block, BlockKind, Language, ParagraphKind } from '../../contract/model.ts';
import type { Draft } from './draft.ts';
import { type Group, groupLines } from './layout.ts';
import { cutLines, type Line } from './lines.ts';
import { cutCaptionFronts, joinCaptionBlocks } from './picture-blocks.ts';
import { markRows } from './tabbed-rows.ts';

export interface Grouped {
	groups: Group[];
	/** Line breaks taken out. */
	joined: number;
	/** Set in columns. */
	wrapped: boolean;
}

/** The lines of plain text in paragraphs. */
export function groupPlain(lines: readonly Line[], language: Language): Grouped {
	const { groups, joined, wrapped } = groupLines(markRows(lines), language);
	const pictures = joinCaptionBlocks(groups);
	return { groups: cutCaptionFronts(pictures.groups), joined: joined + pictures.joined, wrapped };
}

/** Kinds whose line breaks are the file's own, in which the usual signs tell paragraphs apart. */
const LOOSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'textbox', 'quote', 'chrome', 'pagefurniture']);

type Segment = Pick<Block, 'start' | 'end' | 'kind' | 'level'>;

/** Stretches of `line` blocks that one flow holds, and all other blocks; what stands in no block counts as lines. */
function segments(source: string, blocks: readonly Block[]): Segment[] {
	const result: Segment[] = [];
	let flow = -1;
	let at = 0;
	const loose = (to: number): void => {
		if (to > at && /\S/.test(source.slice(at, to))) {
			result.push({ start: at, end: to, kind: 'line', level: null });
			flow = -1;
		}
	};
	for (const block of blocks) {
		loose(block.start);
		const last = result[result.length - 1];
		if (block.kind === 'line' && last?.kind === 'line' && flow === block.flow) last.end = block.end;
		else result.push({ start: block.start, end: block.end, kind: block.kind, level: block.level });
		flow = block.kind === 'line' ? block.flow : -1;
		at = block.end;
	}
	loose(source.length);
	return result;
}

/** The text in paragraphs, as the blocks part it. Linear; every character that is not blank is in exactly one group. */
export function groupBlocks(source: string, blocks: readonly Block[], language: Language): Grouped {
	const lines: Line[] = [];
	const given: Group[] = [];
	let joined = 0;
	for (const { start, end, kind, level } of segments(source, blocks)) {
		const cut = cutLines(source, start, end);
		const [first] = cut;
		if (!first) continue;
		if (kind === 'line') {
			// All columns measure each other, but no line is joined over the beginning of one.
			cut[0] = { ...first, gap: Math.max(1, first.gap), opens: true };
			for (const line of cut) lines.push(line);
		} else if (LOOSE.has(kind) && cut.length > 1) {
			const grouped = groupPlain(cut, language);
			joined += grouped.joined;
			for (const group of grouped.groups) given.push({ ...group, given: kind, level });
		} else {
			joined += cut.length - 1;
			given.push({ lines: cut, row: kind === 'tablerow', given: kind, level });
		}
	}
	const plain = groupPlain(lines, language);
	return { groups: inOrder(plain.groups, given), joined: joined + plain.joined, wrapped: plain.wrapped };
}

const startOf = (group: Group | undefined): number => group?.lines[0]?.start ?? Number.POSITIVE_INFINITY;

function inOrder(a: readonly Group[], b: readonly Group[]): Group[] {
	const result: Group[] = [];
	let i = 0;
	let k = 0;
	while (i < a.length || k < b.length) {
		const next = startOf(a[i]) < startOf(b[k]) ? a[i++] : b[k++];
		if (next) result.push(next);
	}
	return result;
}

const HEAD_KINDS: ReadonlySet<ParagraphKind | 'heading'> = new Set(['headline', 'deck', 'crosshead', 'byline', 'furniture']);

/**
 * After the stories are told apart: a title that the file gives is the headline whatever was read above it, and a heading
 * of a numbered level under it heads a section.
 */
export function settleTitles(drafts: readonly Draft[]): void {
	drafts.forEach((draft, i) => {
		if (draft.group.given !== 'title' || draft.kind === 'furniture') return;
		for (let k = i - 1; k >= 0; k--) {
			const before = drafts[k] as Draft;
			if (!HEAD_KINDS.has(before.kind)) break;
			if (before.kind === 'headline' && before.group.given !== 'title') before.kind = 'deck';
			if (before.opensStory) break;
		}
		draft.kind = 'headline';
		for (let k = i + 1; k < drafts.length; k++) {
			const after = drafts[k] as Draft;
			if (!HEAD_KINDS.has(after.kind) || after.opensStory) break;
			if (after.kind === 'deck' && after.group.given === 'heading' && after.group.level) after.kind = 'crosshead';
		}
	});
}
