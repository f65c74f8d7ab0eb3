/** What each paragraph is, first by itself, then by what stands around it. */
import type { Language } from '../../contract/model.ts';
import { bylinesByPlace, pageNames } from './around-bylines.ts';
import { isCaption, isCredit } from './captions.ts';
import { loneNumbers, looseCells, tableHeads } from './cell-lines.ts';
import type { Draft } from './draft.ts';
import { settleFoot } from './foot.ts';
import { isGivenHeading, kindGiven } from './given.ts';
import { dateline, hasListMark, isByline, isFurniture, isNoise, isRunningHead, isSiteMark, saysWhen } from './marks.ts';
import { sentences } from './sentences.ts';

/** Longer than any heading, in characters without blanks. */
const HEADING_LENGTH = { zh: 46, en: 150 };
const STOP = /[。！？…；!?;][”’」』）)"']*$/;
const END_EN = /[.!?…][”’)"']*$/;
const SPEECH = /^[“"「『].*[”"」』]$/;

const endsAsSentence = (text: string, language: Language): boolean =>
	STOP.test(text.slice(-8).replace(/ /g, '')) || (language === 'en' && END_EN.test(text.slice(-6)));

/** "II. Main Targets": the number of a section is no sentence. */
const ROMAN = /^[IVXLC]{1,6}[.)]\s+/;

/** Headings are one sentence, in Chinese with a comma at most but for short slogans (防风险，保民生，促发展). */
const tooManyClauses = (text: string, tight: string, language: Language): boolean =>
	language === 'zh'
		? tight.length > 16 && tight.split(/[，,；;]/).length > 2
		: sentences(text.replace(ROMAN, ''), 'en').length > 1;

/** Kind of a paragraph by its own words and layout. */
function byItself(draft: Draft, language: Language): Draft['kind'] {
	const { text, tight, group } = draft;
	if (group.row) return 'tablecell';
	if (group.caption) return 'caption';
	// With its blanks as printed, since a masthead is told by them.
	const raw = group.lines.length === 1 ? (group.lines[0]?.text ?? text) : text;
	if (isFurniture(raw)) return 'furniture';
	if (isNoise(text, language)) return 'noise';
	if (isByline(text)) return 'byline';
	if (isCredit(text) || isCaption(text)) return 'caption';
	if (dateline(text) !== null) return 'body';
	if (hasListMark(text)) {
		// "一、…" and "(1) …" without an end are headings of sections.
		const short = tight.length <= HEADING_LENGTH[language] / (language === 'zh' ? 1.6 : 2);
		return short && !endsAsSentence(text, language) && /^[（(一二三四五六七八九十\d]/.test(text) ? 'heading' : 'listitem';
	}
	if (tight.length <= HEADING_LENGTH[language] && !endsAsSentence(text, language) && !tooManyClauses(text, tight, language)) {
		if (/[：:]$/.test(text)) return 'body';
		if (SPEECH.test(text)) return 'body';
		return 'heading';
	}
	return 'body';
}

const NAV_ITEM = 8;
const NAV_ITEM_EN = 24;

/** A headline as short as an item of a menu: the last heading above the line that says when and where it appeared, or above the text. */
function shortTitle(drafts: readonly Draft[], longest: number): Draft | undefined {
	const body = drafts.findIndex((draft) => draft.kind === 'body');
	const above = drafts.slice(0, Math.max(body, 0));
	const at = above.findLastIndex((draft) => draft.kind === 'heading');
	if (at >= 0 && above[at + 1] !== undefined && saysWhen(above[at + 1]?.text ?? '')) return above[at];
	// On a page without a longer heading, what stands right above the text, apart from the menu, is its title.
	const last = above.at(-1);
	const longer = above.some((draft) => draft.kind === 'heading' && draft.tight.length > longest);
	return last?.kind === 'heading' && last.gap + (drafts[body]?.gap ?? 0) > 0 && !longer ? last : undefined;
}

/** Headline and deck, as short as the items of a menu: no more headings than these stand between what is not read and the byline. */
const MOST_SIGNED = 2;
function signedHead(drafts: readonly Draft[]): Draft[] {
	const at = drafts.findIndex(({ kind }) => kind === 'byline' || kind === 'body');
	if (drafts[at]?.kind !== 'byline') return [];
	let from = at;
	while (drafts[from - 1]?.kind === 'heading') from--;
	return at - from <= MOST_SIGNED ? drafts.slice(from, at) : [];
}

/**
 * Menus of a site: runs of short words without a mark between them, before the first prose and after the last, on a
 * page that has other site marks.
 */
function menus(drafts: readonly Draft[], language: Language): void {
	if (!drafts.some((draft) => isSiteMark(draft.text))) return;
	const longest = language === 'zh' ? NAV_ITEM : NAV_ITEM_EN;
	const title = shortTitle(drafts, longest);
	const signed = signedHead(drafts);
	const isItem = (draft: Draft): boolean =>
		draft !== title &&
		!signed.includes(draft) &&
		!isGivenHeading(draft) &&
		(draft.kind === 'furniture' || (draft.kind === 'heading' && draft.tight.length <= longest));
	const first = drafts.findIndex((draft) => draft.kind === 'body');
	const last = drafts.findLastIndex((draft) => draft.kind === 'body');
	const sweep = (from: number, to: number): void => {
		for (let i = from; i < to; ) {
			let end = i;
			let known = false;
			while (end < to && isItem(drafts[end] as Draft)) {
				known ||= drafts[end]?.kind === 'furniture';
				end++;
			}
			if (known && end - i >= 2) for (let j = i; j < end; j++) (drafts[j] as Draft).kind = 'furniture';
			i = Math.max(end, i + 1);
		}
	};
	if (first > 0) sweep(0, first);
	if (last >= 0) {
		sweep(last + 1, drafts.length);
		// Below the article nothing is a heading any more once the foot of the page has begun.
		let foot = false;
		for (let i = last + 1; i < drafts.length; i++) {
			const draft = drafts[i] as Draft;
			if (draft.kind === 'furniture') foot = true;
			else if (foot && draft.kind === 'heading' && !isGivenHeading(draft)) draft.kind = 'furniture';
		}
	}
}

/** 历时八个月，万余人参赛，运动会闭幕 above the line that says when it appeared: three clauses may be a headline too. */
function clausedTitle(drafts: readonly Draft[]): void {
	const at = drafts.findIndex(({ kind }) => kind !== 'furniture' && kind !== 'noise');
	const [first, next] = [drafts[at], drafts[at + 1]];
	if (first?.kind !== 'body' || next?.kind !== 'furniture' || !saysWhen(next.text)) return;
	if (first.tight.length <= HEADING_LENGTH.zh && !STOP.test(first.tight.slice(-6)) && !/[：:]$/.test(first.text))
		first.kind = 'heading';
}

/**
 * The title printed again by the page around it: in a breadcrumb, above the title proper; or among the headlines of all
 * that stands on the page of the paper, which are none of this report.
 */
function echoes(drafts: readonly Draft[]): void {
	const bare = (draft: Draft): string => draft.tight.replace(/^[-—–_|>›»]+/, '');
	const seen = new Map<string, number>();
	let listed: Draft[] = [];
	for (const draft of drafts) {
		if (draft.kind === 'body') break;
		if (draft.kind !== 'heading') continue;
		const at = seen.get(bare(draft));
		const earlier = listed[at ?? -1];
		if (earlier && earlier.group.given !== 'title') {
			earlier.kind = 'furniture';
			if (listed.length > (at ?? 0) + LISTED_TITLES && !listed.some(isGivenHeading)) {
				for (const other of listed) other.kind = 'furniture';
				listed = [];
				seen.clear();
			}
		}
		seen.set(bare(draft), listed.length);
		listed.push(draft);
	}
}
/** So many other headlines behind the first copy of a title are a list. */
const LISTED_TITLES = 3;

/** The text of a picture whose credit stands on the next line, and unnamed pictures above an article's sections. */
function captions(drafts: readonly Draft[], language: Language): void {
	const gaps = drafts.filter((draft, i) => i > 0 && draft.gap > 0).length;
	const rare = gaps * 6 <= drafts.length;
	drafts.forEach((draft, i) => {
		const next = drafts[i + 1];
		const before = drafts[i - 1];
		// What a picture shows, printed once for those who cannot see it and once as its caption.
		if (draft.kind === 'heading' && next?.kind === 'caption' && sameBeginning(draft.text, next.text)) draft.kind = 'caption';
		if (draft.kind !== 'body' || next === undefined) return;
		const credited = next.kind === 'caption' && isCredit(next.text) && (language === 'zh' || next.gap === 0);
		if (credited && draft.tight.length <= 200 && dateline(draft.text) === null && !(draft.gap === 0 && isText(drafts, i)))
			draft.kind = 'caption';
		// In a text without empty lines, one stands where a picture was: a single sentence below it is the picture's.
		const single = /^[^。！？；]{6,60}。$/.test(draft.tight);
		if (rare && draft.gap > 0 && next.gap === 0 && single && before?.kind === 'heading' && next.kind === 'body')
			draft.kind = 'caption';
	});
}

/** 图片来源：… says whose a picture is, also of one without a caption. */
const WHOSE = /^(?:图片?来源|图源|图片)[:：/／]/u;
const LONGEST_SHOWN = 40;

/**
 * Whether what stands on the line above whose picture it is, is text: it opens the report, tells figures or more than one
 * sentence. Where no empty line tells a caption from the text, only what says little is one.
 */
function isText(drafts: readonly Draft[], at: number): boolean {
	const draft = drafts[at] as Draft;
	if (!WHOSE.test(drafts[at + 1]?.tight ?? '')) return false;
	const opens = !drafts.slice(0, at).some(({ kind }) => kind === 'body');
	return opens || draft.tight.length > LONGEST_SHOWN || /\d|[。！？].*[。！？]/u.test(draft.tight);
}

const LEAST_ALIKE = 30;
const sameBeginning = (a: string, b: string): boolean =>
	a.length >= LEAST_ALIKE && a.slice(0, LEAST_ALIKE) === b.slice(0, LEAST_ALIKE);

const LEAST_QUOTE = 20;

/** A passage of the article set again as an ornament: printed once more without its full stop. */
function pullQuotes(drafts: readonly Draft[]): void {
	const bodies = drafts.filter((draft) => draft.kind === 'body');
	const open = drafts.filter(
		(draft) =>
			(draft.kind === 'body' || (draft.kind === 'heading' && /[，,；;]/.test(draft.text))) &&
			draft.tight.length >= LEAST_QUOTE &&
			!STOP.test(draft.tight.slice(-6)),
	);
	// Sixteen candidates are more than any page has; the bound keeps the search linear in the text.
	for (const draft of open.slice(0, 16)) {
		if (bodies.some((body) => body !== draft && body.tight.length > draft.tight.length && body.tight.includes(draft.tight))) {
			draft.kind = 'pullquote';
		}
	}
}

/**
 * Ends of texts from elsewhere on the page that the reading order left between a heading and the report below it: what
 * stands between a headline and a dateline is no body.
 */
function strays(drafts: readonly Draft[]): void {
	const bodies = drafts.filter((draft) => draft.kind === 'body');
	drafts.forEach((draft, i) => {
		if (dateline(draft.text) === null) return;
		for (let j = i - 1; j > 0 && i - j <= 4; j--) {
			const stray = drafts[j] as Draft;
			const last = stray.tight.length <= 24;
			// 完成收入6.01亿元，增长8.9%；… under the headline, without a full stop: the deck.
			if (j === i - 1 && stray.kind === 'body' && isSummary(drafts, j)) stray.kind = 'heading';
			if (stray.kind === 'body' && last && !/[：:]$/.test(stray.text) && dateline(stray.text) === null) stray.kind = 'caption';
			else if (stray.kind === 'heading' && last && j + 1 < i) {
				const tail = `${stray.tight}。`;
				if (bodies.some((body) => body.tight.includes(tail))) stray.kind = 'noise';
			} else if (stray.kind === 'body') break;
		}
	});
}

const LONGEST_SUMMARY = 90;
/** Whether a text of several clauses that no full stop ends stands right below a heading. */
function isSummary(drafts: readonly Draft[], at: number): boolean {
	const draft = drafts[at] as Draft;
	if (draft.tight.length > LONGEST_SUMMARY || draft.tight.length < LEAST_QUOTE || /[。！？…：:”"』」）)]$/.test(draft.text))
		return false;
	let above = at - 1;
	while (above >= 0 && (drafts[above]?.kind === 'furniture' || drafts[above]?.kind === 'byline')) above--;
	return drafts[above]?.kind === 'heading' && dateline(draft.text) === null;
}

/** A crosshead of the form X——Y in a wrapped text, its last line cut off by an empty line at draft `i`. */
export function brokenCrosshead(drafts: readonly Draft[], i: number): boolean {
	const a = drafts[i];
	const b = drafts[i + 1];
	return (
		a?.kind === 'heading' &&
		b?.kind === 'heading' &&
		b.gap === 1 &&
		drafts[i - 1]?.kind === 'body' &&
		drafts[i + 2]?.kind === 'body' &&
		dateline(drafts[i + 2]?.text ?? '') === null &&
		/[\u4e00-\u9fff]——?[\u4e00-\u9fff]/.test(a.tight) &&
		!/^[-—－]/.test(b.text) &&
		!hasListMark(b.text) &&
		a.tight.length + b.tight.length <= HEADING_LENGTH.zh
	);
}

/** The name of the paper in capitals, above the line with day and page that came between two halves of a sentence. */
function runningHeads(drafts: readonly Draft[]): void {
	drafts.forEach((draft, i) => {
		const before = drafts[i - 1];
		const next = drafts[i + 1];
		if (draft.kind !== 'heading' || before?.kind !== 'body' || next?.kind !== 'furniture' || next.gap > 0) return;
		if (!isRunningHead(draft.text) || endsAsSentence(before.text, 'en')) return;
		draft.kind = 'furniture';
	});
}

/** “没想到水真来了” above ——石桥村见闻: what somebody said heads the page where another heading follows. */
function quotedTitle(drafts: readonly Draft[]): void {
	const at = drafts.findIndex(({ kind }) => kind !== 'furniture' && kind !== 'noise');
	const first = drafts[at];
	if (first?.kind === 'body' && drafts[at + 1]?.kind === 'heading' && SPEECH.test(first.text) && !isLong(first))
		first.kind = 'heading';
}
const isLong = ({ tight }: Draft): boolean => tight.length > HEADING_LENGTH.zh || STOP.test(tight.slice(0, -1));

/** Settles every kind but which heading a heading is: that needs the stories. */
export function settleKinds(drafts: readonly Draft[], language: Language): void {
	for (const draft of drafts) {
		const own = byItself(draft, language);
		const { given } = draft.group;
		draft.kind = given === undefined ? own : kindGiven(given, own);
	}
	pageNames(drafts);
	bylinesByPlace(drafts);
	loneNumbers(drafts);
	looseCells(drafts);
	tableHeads(drafts);
	runningHeads(drafts);
	echoes(drafts);
	clausedTitle(drafts);
	menus(drafts, language);
	settleFoot(drafts);
	captions(drafts, language);
	pullQuotes(drafts);
	strays(drafts);
	quotedTitle(drafts);
}
