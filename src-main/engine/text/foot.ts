/**
 * What a page sets around and below an article besides its menus: lists of other stories, what readers wrote, signatures,
 * the line about the writer. Told by the line that heads them and by what follows; given headings are never touched.
 */

import type { Draft } from './draft.ts';
import { isGivenHeading } from './given.ts';
import { dateline, saysWhen } from './marks.ts';
import { headsOthers } from './site-lines.ts';

const LONGEST_HEAD = 60;

const OTHERS_EN =
	/^(?:most (?:read|viewed|popular|shared|commented|recent)|related(?: (?:articles?|stor(?:y|ies)|topics?|news|coverage|links?|posts?|content|reading))?|more (?:from|on|in|stories|news|headlines|like this)\b.{0,30}|(?:the )?latest(?: (?:news|stories|headlines|from .{2,20}))?|trending(?: (?:now|stories))?|top stories|recommended(?: (?:for you|stories|reading))?|you (?:may|might) also like|read next|up next|what to read next|don['’]t miss|editors?['’]?s? (?:picks?|choice)|popular(?: (?:stories|articles|now|posts))?|in other news|around the web|from our partners|sponsored (?:links|stories)|promoted (?:stories|links)|see also|further reading|also read)\W?$/i;

/** The parts of a long text, above it. */
const CONTENTS = /^(?:(?:table of )?contents|in this (?:article|story|section)|on this page)\W?$/i;

function headsList({ text, tight }: Draft): boolean {
	if (tight.length > LONGEST_HEAD) return false;
	if (headsOthers(tight)) return true;
	const head = text.trim();
	return /^\p{Script=Latin}/u.test(head) && (OTHERS_EN.test(head) || CONTENTS.test(head));
}

const SENTENCE_END = /[。！？；!?]["”’」』）)]*$|[.]["”’)]*$/u;
/** A headline in a list of them: numbered or not. */
const isListed = (draft: Draft): boolean =>
	!isGivenHeading(draft) && (draft.kind === 'heading' || (draft.kind === 'listitem' && !SENTENCE_END.test(draft.text)));

/** Fewer, above a text, are its own head. */
const FEWEST_LISTED = 2;

/** Headlines below a line that heads a list of other stories, at the foot of the page, between two paragraphs, or above the title. */
function listedStories(drafts: readonly Draft[]): void {
	const first = drafts.findIndex(({ kind }) => kind === 'body');
	for (let i = 0; i < drafts.length; i++) {
		const head = drafts[i] as Draft;
		if ((head.kind !== 'furniture' && head.kind !== 'heading') || isGivenHeading(head) || !headsList(head)) continue;
		let end = i + 1;
		let cut = -1;
		let count = 0;
		while (end < drafts.length && (isListed(drafts[end] as Draft) || drafts[end]?.kind === 'furniture')) {
			const draft = drafts[end] as Draft;
			// What stands right above the line with the day is the title.
			if (draft.kind === 'furniture' && saysWhen(draft.text)) break;
			if (draft.kind !== 'furniture') count++;
			if (count > 1 && draft.gap > (drafts[i + 1]?.gap ?? 0) && draft.gap > (drafts[i + 2]?.gap ?? 0)) cut = end;
			end++;
		}
		const atFoot = end >= drafts.length;
		if (count === 0 || (!atFoot && count < FEWEST_LISTED)) continue;
		// Above the article only an empty line tells where its head begins, or that a list of its parts ends.
		const parts = CONTENTS.test(head.text.trim()) && (drafts[end]?.gap ?? 0) > (drafts[i + 1]?.gap ?? 0);
		if (i < first && cut < 0 && !parts) continue;
		const stop = !atFoot && cut > 0 ? cut : end;
		head.kind = 'furniture';
		for (let k = i + 1; k < stop; k++) (drafts[k] as Draft).kind = 'furniture';
		i = stop - 1;
	}
}

/** 新闻推荐 and each headline below it with the beginning of its text. */
const TEASED = /推荐|猜你|排行|最新/u;
const LONGEST_TEASER = 120;

/** Headlines of other stories with the first words of each, below the article. */
function teasers(drafts: readonly Draft[]): void {
	const at = drafts.findIndex(
		(draft, i) => i > 0 && draft.kind === 'furniture' && headsOthers(draft.tight) && TEASED.test(draft.tight),
	);
	if (at < 0 || !drafts.slice(0, at).some(({ kind }) => kind === 'body')) return;
	let pairs = 0;
	for (let i = at + 1; i < drafts.length; i++) {
		const draft = drafts[i] as Draft;
		if (draft.kind === 'furniture' || draft.kind === 'noise') continue;
		const text = drafts[i + 1];
		const pair =
			draft.kind === 'heading' && !isGivenHeading(draft) && text?.kind === 'body' && text.tight.length <= LONGEST_TEASER;
		if (!pair || dateline(text.text) !== null) return;
		pairs++;
		i++;
	}
	if (pairs >= 2) for (let i = at + 1; i < drafts.length; i++) (drafts[i] as Draft).kind = 'furniture';
}

const COMMENTS =
	/^(?:(?:网友|最新|热门|全部|精彩|文章|用户|读者)评论区?|评论区|共?\d{1,5}条评论|我来说两句|发表评论|(?:all |\d{1,5} |view )?comments?(?: ?\(\d{1,5}\))?:?|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion)|\d{1,4} (?:thoughts|responses|replies) (?:on|to) .{1,80}|what do you think\?)$/i;
/** What stands beside what a reader wrote. */
const OF_READERS =
	/^(?:回复|举报|回复\d*|赞|顶|踩|reply|report|like)$|回复.{0,4}赞|赞.{0,4}回复|^.{1,30} (?:says|said|wrote):$|^\d+楼|\b\d+ (?:minutes?|hours?|days?|weeks?|months?) ago$/i;

/** What readers wrote, below the article: all to the end of the text. */
function comments(drafts: readonly Draft[]): void {
	let told = false;
	const at = drafts.findIndex((draft) => {
		told ||= draft.kind === 'body';
		return told && draft.tight.length <= LONGEST_HEAD && COMMENTS.test(draft.text.trim());
	});
	if (at < 0) return;
	const rest = drafts.slice(at);
	if (!rest.some((draft) => OF_READERS.test(draft.text.trim()))) return;
	if (rest.some((draft) => isGivenHeading(draft) || draft.kind === 'byline' || dateline(draft.text) !== null)) return;
	for (const draft of rest) draft.kind = 'furniture';
}

const SIGNS_OFF =
	/^(?:(?:with )?(?:kind|best|warm) (?:regards|wishes)|regards|yours (?:sincerely|faithfully|truly)|(?:many )?thanks|此致敬?礼?)[,，.!]?(?: \p{Lu}[^.!?]{0,80})?$/iu;
/** Lines of a signature. */
const MOST_SIGNED = 8;
const LONGEST_SIGNED = 60;

/** "Kind regards," and who sent the message. */
function signatures(drafts: readonly Draft[]): void {
	for (let i = Math.max(1, drafts.length - MOST_SIGNED); i < drafts.length; i++) {
		const draft = drafts[i] as Draft;
		if (!SIGNS_OFF.test(draft.text.trim())) continue;
		const rest = drafts.slice(i);
		if (
			rest.every(
				({ text, kind }, k) => (k === 0 || text.length <= LONGEST_SIGNED) && !(kind === 'body' && SENTENCE_END.test(text)),
			)
		)
			for (const one of rest) one.kind = 'furniture';
		return;
	}
}

const LONGEST_BIO = 400;
/** "Ann Hale covers housing. Reach her at ann@herald.example." */
const BIO =
	/\b(?:reach(?:ed)?|contact(?:ed)?|follow(?:ed)?|email(?:ed)?|e-mail|write to|on twitter|tips)\b[^.!?]{0,60}(?:@|\b\d{3}[-. ]\d{3,4}\b)/iu;
const BIO_LINES = 5;

/** The line about the writer below the text: how to reach them, which no report tells of its people. */
function aboutWriters(drafts: readonly Draft[]): void {
	for (let i = Math.max(1, drafts.length - BIO_LINES); i < drafts.length; i++) {
		const draft = drafts[i] as Draft;
		if (draft.kind !== 'body' || draft.text.length > LONGEST_BIO || !draft.text.includes('@')) continue;
		if (/^\p{Lu}/u.test(draft.text) && BIO.test(draft.text)) draft.kind = 'furniture';
	}
}

const TEXTS: ReadonlySet<Draft['kind']> = new Set(['body', 'listitem', 'tablecell', 'byline', 'caption']);

/** Once the foot of a page with one report has begun, no heading heads anything any more. */
function belowFoot(drafts: readonly Draft[]): void {
	const last = drafts.findLastIndex(({ kind }) => TEXTS.has(kind));
	if (last < 0 || last === drafts.length - 1) return;
	const heads = drafts.filter((draft) => draft.kind === 'byline' || dateline(draft.text) !== null).length;
	if (heads > 1) return;
	let foot = false;
	for (let i = last + 1; i < drafts.length; i++) {
		const draft = drafts[i] as Draft;
		if (draft.kind === 'furniture') foot = true;
		else if (foot && draft.kind === 'heading' && !isGivenHeading(draft)) draft.kind = 'furniture';
	}
}

/** 主题：…, "To: Newsdesk", where a line above says from whom the message is. */
function mailSubject(drafts: readonly Draft[]): void {
	const at = drafts.findIndex(({ kind, tight }) => kind === 'furniture' && /^(?:发件人|From|Sent)[:：]/u.test(tight));
	for (let i = at + 1; at >= 0 && i < drafts.length && drafts[i]?.kind !== 'body'; i++) {
		const draft = drafts[i] as Draft;
		if (draft.kind === 'heading' && /^(?:主题|附件|To|Cc|Attachments?|Importance)[:：]/u.test(draft.tight))
			draft.kind = 'furniture';
	}
}

/** Settles what stands around the article; everything else keeps its kind. */
export function settleFoot(drafts: readonly Draft[]): void {
	mailSubject(drafts);
	comments(drafts);
	signatures(drafts);
	listedStories(drafts);
	teasers(drafts);
	aboutWriters(drafts);
	belowFoot(drafts);
}
