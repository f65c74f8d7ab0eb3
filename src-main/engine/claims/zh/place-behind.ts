/** Places that stand behind their figure: of a time the place right behind it, of what is sent the place it goes to. */
import type { PlaceMention, QualifierDraft } from '../types.ts';
import type { Site, View } from '../view.ts';

/** 6月17日|长宁县, 6月初，|在石桥镇. */
const BETWEEN = /^[，,]?[\s\u3000]*(?:在|，)?(?:(?:相邻|邻近|毗邻|附近|周边)的?)?$/u;
/** 该国西北部|城镇|石桥: the town, not the country. */
const TOWN_WORD = /^(?:城镇|小镇|首都|首府|港口|城市|港口城市|重镇|村庄|的)$/u;

/** 3月4日，石桥镇的…: a time is of the place right behind it. */
export function atTime(
	site: Site,
	view: View,
	mentions: readonly PlaceMention[],
	drafts: readonly (QualifierDraft | null)[],
	next: number,
): QualifierDraft | null {
	const [mention, draft, narrower] = [mentions[next], drafts[next], mentions[next + 1]];
	if (!mention || !draft || site.figure.kind !== 'time' || mention.passing === 'origin') return null;
	if (mention.from - site.figure.to > GAP || mention.from < site.figure.to) return null;
	if (!BETWEEN.test(view.text.slice(site.figure.to, draft.from))) return null;
	const town = narrower && TOWN_WORD.test(view.text.slice(mention.to, narrower.from)) ? drafts[next + 1] : null;
	return { ...(town ?? draft), origin: 'inherited', source: 'sentence' };
}

const GAP = 8;

/** Another statement or another figure stands between. */
const ANOTHER = /[；;。\d]/u;
/** 南方9省区, 欧盟27国: a number that a name holds is of what bears the name; 江苏等东部3省 counts the names in front. */
export function holdingName(
	site: Site,
	view: View,
	mentions: readonly PlaceMention[],
	drafts: readonly (QualifierDraft | null)[],
	next: number,
): QualifierDraft | null {
	const mention = mentions[next];
	if (!mention || mention.from >= site.figure.from || mention.to < site.figure.to) return null;
	return view.text.charAt(mention.from - 1) === '等' ? null : (drafts[next] ?? null);
}

const SENT =
	/(?:赶往|赶赴|奔赴|驰援|支援|增援|调往|派往|派赴|运抵|空运至|下拨|拨付|返还|退还|发还|捐赠?给|送交)(?:受灾的?|重灾的?)?$/u;

const SEEN_AT = /^的?\p{Script=Han}{1,8}在$/u;

/** 71岁的老人在石桥镇的集市上…: where somebody is seen whose age is told. */
export function seenAt(
	site: Site,
	view: View,
	mentions: readonly PlaceMention[],
	drafts: readonly (QualifierDraft | null)[],
	next: number,
): QualifierDraft | null {
	const [mention, draft] = [mentions[next], drafts[next]];
	if (!mention || !draft || site.figure.kind !== 'age' || mention.points !== null || mention.to > site.clause.to) return null;
	return SEEN_AT.test(view.text.slice(site.figure.to, mention.from)) ? draft : null;
}

/** 又增派3个赶往贵州: where the words behind a figure say that it was sent to. */
export function whither(
	site: Site,
	view: View,
	mentions: readonly PlaceMention[],
	drafts: readonly (QualifierDraft | null)[],
	next: number,
): QualifierDraft | null {
	const [mention, draft] = [mentions[next], drafts[next]];
	if (!mention || !draft || mention.to > site.clause.to || mention.from < site.figure.to) return null;
	const between = view.text.slice(site.figure.to, mention.from);
	return between.length <= REACH && !(site.figure.kind === 'time' ? /[；;。]/u : ANOTHER).test(between) && SENT.test(between)
		? draft
		: null;
}

const REACH = 24;
