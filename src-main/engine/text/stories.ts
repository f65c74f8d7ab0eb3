/** Reports on one page told apart, and what each heading is to its report. */
import type { Draft } from './draft.ts';
import { dateline, sameListMark } from './marks.ts';

/** Headings and bylines in a row, with nothing between them but what is not read. */
interface Cluster {
	members: number[];
	byline: boolean;
	/** Index of the paragraph after it that is read, or -1 at the end. */
	after: number;
	/** Whether a text stands before it. */
	before: boolean;
}

const passedOver = (draft: Draft): boolean => draft.kind === 'furniture' || draft.kind === 'noise';

function clustersOf(drafts: readonly Draft[]): Cluster[] {
	const clusters: Cluster[] = [];
	let open: Cluster | null = null;
	let before = false;
	drafts.forEach((draft, i) => {
		if (passedOver(draft)) return;
		if (draft.kind === 'heading' || draft.kind === 'byline') {
			if (!open) {
				open = { members: [], byline: false, after: -1, before };
				clusters.push(open);
			}
			open.members.push(i);
			if (draft.kind === 'byline') open.byline = true;
			return;
		}
		// A caption or pull quote between a headline and its report belongs to the page, not to their order.
		if (draft.kind === 'caption' || draft.kind === 'pullquote') return;
		if (open) {
			open.after = i;
			open = null;
		}
		before = true;
	});
	return clusters;
}

/**
 * A phrase set alone that two other texts of the page print word for word, and that heads none of them, is the page's
 * slogan.
 */
function slogans(drafts: readonly Draft[]): void {
	const last = drafts.findLastIndex((draft) => draft.kind === 'body');
	for (let i = Math.max(last, 0) + 1, tried = 0; i < drafts.length && tried < 16; i++) {
		const draft = drafts[i] as Draft;
		if (draft.kind !== 'heading') continue;
		tried++;
		if (drafts.filter((other) => other.kind === 'body' && other.tight.includes(draft.tight)).length >= 2)
			draft.kind = 'furniture';
	}
}

/** ●三起违法被曝光 above 本报讯: the bullet marks a headline of a column of briefs, no item of a list. */
function bulletedHeads(drafts: readonly Draft[]): void {
	drafts.forEach((draft, i) => {
		const next = drafts[i + 1];
		if (draft.kind !== 'listitem' || draft.text.length > LONGEST_HEAD || /[。；]|[.!?]$/u.test(draft.text)) return;
		// Below another item with the same mark it is the last of a list.
		if (sameListMark(drafts[i - 1]?.text ?? '', draft.text)) return;
		if (next?.kind === 'body' && dateline(next.text) !== null) draft.kind = 'heading';
		// ■ 进展 alone between two texts heads the second.
		else if (next?.kind === 'body' && isMarkedHead(draft) && drafts[i - 1]?.kind !== 'listitem') draft.kind = 'heading';
	});
}

const LONGEST_HEAD = 30;
const LONGEST_MARKED = 18;
const isMarkedHead = ({ tight }: Draft): boolean =>
	tight.length <= LONGEST_MARKED && /^[■◆●◎★▍◇□▌]\p{Script=Han}[^，,；:：]*$/u.test(tight);

/** A Chinese report tells all of it in so many characters. */
const isHan = (draft: Draft): boolean => /\p{Script=Han}/u.test(draft.text.slice(0, 40));

/** （一）总体情况 under a headline heads the first part of the text. */
const isNumbered = (draft: Draft): boolean =>
	/^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、．])/u.test(draft.tight);

const isDash = (draft: Draft): boolean => /^[-－—–]/.test(draft.text);

/** Names the headings of a report's head: the headline, what stands under it, and a first crosshead after the byline. */
function nameHead(drafts: readonly Draft[], members: readonly number[]): void {
	let headline = false;
	let byline = false;
	for (const i of members) {
		const draft = drafts[i] as Draft;
		if (draft.kind === 'byline') {
			byline = true;
			continue;
		}
		if (headline && (byline || isNumbered(draft))) draft.kind = 'crosshead';
		else if (!headline && !isDash(draft)) {
			draft.kind = 'headline';
			headline = true;
		} else draft.kind = 'deck';
	}
}

/** The file itself calls one of them a title: a second one on a page heads a second report. */
const entitled = (drafts: readonly Draft[], { members }: Cluster): boolean =>
	members.some((i) => drafts[i]?.group.given === 'title');

/** The sentence that sums a report up, above its dateline, is no longer. */
const STANDFIRST = 200;

/** Over a column of short reports, each under a heading of its own. */
const BRIEFS =
	/^(?:the )?(?:\p{L}+ ){0,2}(?:in brief|briefs|news briefs|round-?up|digest)$|^(?:本地|国际|国内|财经|体育|要闻|新闻|社会|综合|一周|本周|每日|今日|基层)?(?:简讯|短讯|简报|快讯集锦|一句话新闻|新闻速递|速览|短波)$/iu;

/** 某社云川10月9日电 题：石桥见闻: the title once more behind the dateline. */
const TITLE_BEHIND = /^[^。！？]{4,40}[电讯]题[：:]/u;

/** The name of a page, a column or a place stands above a headline in two to four characters. */
const KICKER = 4;
/** 【新春走基层】: the column that a report appears in. */
const COLUMN = /^【[^【】]{2,14}】$/u;

/**
 * Sets `opensStory` on the first paragraph of every report and turns every `heading` into what it is. A report begins
 * at a dateline, with the headings right above it; or at a headline with a byline, when the report before it had its
 * own; or at what its file calls a title. A text before the first headline with a byline is that report's lead.
 */
export function splitStories(drafts: readonly Draft[]): void {
	slogans(drafts);
	bulletedHeads(drafts);
	const clusters = clustersOf(drafts);
	const byAfter = new Map(clusters.filter((cluster) => cluster.after >= 0).map((cluster) => [cluster.after, cluster]));
	const first = drafts.findIndex((draft) => !passedOver(draft));
	if (first >= 0) (drafts[first] as Draft).opensStory = true;

	/** Whether the current report has shown a head of its own (a byline or a dateline). */
	let headed = false;
	let briefs = false;
	let bodies = 0;
	let count = 1;
	/** What stands under its headline so far is more than a standfirst and a list of its points. */
	let told = false;
	const page = clusters[0] === undefined || clusters[0].before;
	/** The text before says no more than where the report was filed and its title: who wrote it stands below. */
	let titled = false;
	drafts.forEach((draft, i) => {
		const cluster = byAfter.get(i);
		const dated = draft.kind === 'body' && dateline(draft.text) !== null;
		if (cluster) {
			const signed = cluster.byline && headed && !(titled && cluster.members.every((k) => drafts[k]?.kind === 'byline'));
			const opensNew = bodies > 0 && (briefs || dated || signed || entitled(drafts, cluster));
			briefs ||= cluster.members.some((k) => BRIEFS.test(drafts[k]?.text.trim() ?? ''));
			if (opensNew) {
				(drafts[cluster.members[0] as number] as Draft).opensStory = true;
				count++;
			} else if (dated && bodies === 0) headed = true;
			if (opensNew || !cluster.before || (cluster.byline && !headed)) {
				headHeadings(drafts, cluster, bodies > 0 && !opensNew);
				headed = dated || cluster.byline;
			} else for (const k of cluster.members) if (drafts[k]?.kind === 'heading') (drafts[k] as Draft).kind = 'crosshead';
			if (opensNew) {
				bodies = 0;
				told = false;
			}
		} else if (dated && bodies > 0 && (told || page || isHan(draft))) {
			draft.opensStory = true;
			count++;
			headed = true;
			bodies = 0;
			told = false;
		} else if (dated) headed = true;
		if (draft.kind === 'body' || draft.kind === 'listitem') bodies++;
		if (draft.kind === 'body') titled = dated && TITLE_BEHIND.test(draft.tight) && !/[。！？]$/u.test(draft.tight);
		told ||= dated || (draft.kind === 'body' && draft.text.length > STANDFIRST);
	});
	for (const cluster of clusters) {
		if (cluster.after >= 0) continue;
		// Headings that no text follows: on a page of several reports, headlines that the reading order brought too late.
		for (const i of cluster.members) {
			const draft = drafts[i] as Draft;
			if (draft.kind === 'heading') draft.kind = count > 1 || !cluster.before ? 'headline' : 'body';
		}
	}
	if (count > 1) {
		pagePictures(drafts);
		pageRest(drafts);
	}
}

function headHeadings(drafts: readonly Draft[], cluster: Cluster, late: boolean): void {
	const headings = cluster.members.filter((i) => drafts[i]?.kind === 'heading');
	const kickers = new Set<number>();
	for (const [k, i] of headings.entries()) {
		const [kicker, next] = [drafts[i], drafts[headings[k + 1] ?? -1]];
		const column = kicker !== undefined && (COLUMN.test(kicker.tight) || BRIEFS.test(kicker.text.trim()));
		if (!kicker || !next || (kicker.tight.length > KICKER && !column) || isDash(next)) break;
		kickers.add(i);
		kicker.kind = column || cluster.before || i !== 0 ? 'deck' : 'furniture';
	}
	nameHead(
		drafts,
		cluster.members.filter((i) => !kickers.has(i)),
	);
	if (!late) return;
	// The headline stands below the lead: what was taken for it at the top names the column.
	const at = cluster.members[0] ?? 0;
	for (let i = 0; i < at; i++) if (drafts[i]?.kind === 'headline') (drafts[i] as Draft).kind = 'deck';
}

/** A long caption between two reports is a report of its own: a picture with its news. */
const NEWS_LENGTH = 40;

function pagePictures(drafts: readonly Draft[]): void {
	for (let i = 1; i < drafts.length; i++) {
		if (!drafts[i]?.opensStory) continue;
		let from = i;
		let length = 0;
		for (let j = i - 1; j > 0; j--) {
			const draft = drafts[j] as Draft;
			if (draft.opensStory) break;
			if (draft.kind === 'caption') {
				from = j;
				length = Math.max(length, draft.tight.length);
			} else if (!passedOver(draft)) break;
		}
		if (from < i && length >= NEWS_LENGTH) (drafts[from] as Draft).opensStory = true;
	}
}

/** What stands after the last report's text on such a page (headlines, captions, pull quotes) is no part of it. */
function pageRest(drafts: readonly Draft[]): void {
	const last = drafts.findLastIndex((draft) => draft.kind === 'body' || draft.kind === 'listitem' || draft.kind === 'tablecell');
	const rest = drafts.findIndex((draft, i) => i > last && !passedOver(draft));
	// A caption alone is the last report's own picture.
	if (!drafts.slice(rest).some((draft) => draft.kind === 'headline' || draft.kind === 'pullquote')) return;
	if (last >= 0 && rest > last) (drafts[rest] as Draft).opensStory = true;
}
