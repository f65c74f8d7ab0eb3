/**
 * The town of a local paper, told by the paper's name: 石桥日报讯, （石桥晚报记者…）, 石桥融媒讯（…; or by the line that says where
 * a page was taken from (来源：石桥日报), where the lists know the town.
 */
import type { StoryPlaces } from '../place-weights.ts';
import type { PlaceLevel, QualifierDraft } from '../types.ts';
import { COUNTIES, ORDINARY_COUNTIES } from './lexicon/counties.ts';
import { MUNICIPALITIES, PREFECTURES } from './lexicon/places.ts';

const PAPER =
	/(?:^|[\s\u3000（(【；;，,])(\p{Script=Han}{2,3}?)(?:(?:日报|晚报|早报|晨报)(?:讯|消息|全媒体|融媒体|记者|[（(]记者)|[县市区]?(?:融媒体?(?:中心)?|发布|新闻网|新闻传媒中心|传媒中心|广播电视台|电视台|时报|报社)(?:讯|消息)[\s\u3000（(])/u;
/** Papers of a trade, of the whole country or of a reader: 工人日报, 法治日报, 新民晚报. */
const NO_TOWN =
	/^(?:人民|光明|解放|经济|工人|农民|法治|法制|科技|中国|新华|国防|解放军|中华|环球|参考|联合|健康|每日|商务|证券|教育|教师|青年|少年|老年|妇女|南方|北方|东方|西部|中部|华商|华西|扬子|齐鲁|燕赵|楚天|钱江|羊城|三湘|潇湘|江淮|江南|金陵|姑苏|新民|新快|新安|新文化|半岛|海峡|现代|都市|城市|生活|大河|大众|长江|黄河|三秦|三晋|山城|法制晚|劳动|今|本|该)/u;
/** A story says whose paper it is in its first lines. */
const FIRST_LINES = 6;

/** 来源：石桥日报, 信息来源：云川县融媒体中心, 02:17 石桥晨报. */
const SOURCE =
	/(?:(?:来源|稿源)\s?[:：]\s?[【[（(]?|\d\s?(?=\p{Script=Han}{2,3}(?:日报|晚报|晨报|早报)$))(\p{Script=Han}{2,4}?)[市县区]?(?:日报|晚报|早报|晨报|新闻网|融媒体?(?:中心)?|广播电视台|电视台|统计局|(?:人民)?政府)/u;
/** Longer is no such line. */
const SOURCE_LINE = 100;
const COUNTY_NAMES: ReadonlySet<string> = new Set(
	COUNTIES.flatMap(({ counties }) => counties.filter((county) => !ORDINARY_COUNTIES.has(county))),
);
const isOfLevel = (town: string, level: PlaceLevel): boolean =>
	level === 'city' ? PREFECTURES.has(town) || MUNICIPALITIES.has(town) : level === 'county' && COUNTY_NAMES.has(town);

/** The town of the paper that the page names as its source, where it is as large as the place that the story points to. */
function sourceTown(paragraphs: readonly StoryPlaces[], level: PlaceLevel): QualifierDraft | null {
	for (const { view } of paragraphs) {
		const { text, index, kind } = view.paragraph;
		if (text.length > SOURCE_LINE || (kind !== 'furniture' && !text.includes('源'))) continue;
		const match = SOURCE.exec(text);
		const town = match?.[1];
		if (!match || !town || !isOfLevel(town, level)) continue;
		const from = match.index + match[0].indexOf(town);
		return { text: town, paragraph: index, from, to: from + town.length, origin: 'inherited', source: 'story' };
	}
	return null;
}

/** The town of the paper that a story says it is of, or null; `level` is how large a place it points to. Linear. */
export function paperTown(paragraphs: readonly StoryPlaces[], level: PlaceLevel): QualifierDraft | null {
	return ownPaper(paragraphs) ?? sourceTown(paragraphs, level);
}

const occurrences = (paragraphs: readonly StoryPlaces[], name: string): number =>
	paragraphs.reduce((n, { view }) => n + (view.paragraph.kind === 'body' ? view.paragraph.text.split(name).length - 1 : 0), 0);
/** A town is told of that is named so often, and its prefecture on the way so seldom. */
const OFTEN = 2;

/**
 * A town below a prefecture whose own site the page is from, and of which 全市 speaks, where the text names it and
 * `prefecture` only on the way: 来源：石桥新闻网, 只是石桥今年…, 按云川市下达的任务. Linear.
 */
export function townOfPage(paragraphs: readonly StoryPlaces[], prefecture: string): QualifierDraft | null {
	const town = sourceTown(paragraphs, 'county');
	if (!town || prefecture.includes(town.text)) return null;
	const times = occurrences(paragraphs, town.text);
	return times >= OFTEN && times > occurrences(paragraphs, prefecture) ? town : null;
}

function ownPaper(paragraphs: readonly StoryPlaces[]): QualifierDraft | null {
	for (const { view } of paragraphs.slice(0, FIRST_LINES)) {
		const { text, index } = view.paragraph;
		const match = PAPER.exec(text);
		const town = match?.[1];
		if (!match || !town || NO_TOWN.test(town)) continue;
		const from = match.index + match[0].indexOf(town);
		return { text: town, paragraph: index, from, to: from + town.length, origin: 'inherited', source: 'dateline' };
	}
	return null;
}
