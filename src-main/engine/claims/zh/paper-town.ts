/** The town of a local paper, told by the paper's name: 石桥日报讯, （石桥晚报记者…）, 石桥融媒讯（…. */
import type { StoryPlaces } from '../place-weights.ts';
import type { QualifierDraft } from '../types.ts';

const PAPER =
	/(?:^|[\s\u3000（(【；;，,])(\p{Script=Han}{2,3}?)(?:(?:日报|晚报|早报|晨报)(?:讯|消息|全媒体|融媒体|记者|[（(]记者)|[县市区]?(?:融媒体?(?:中心)?|发布|新闻网|新闻传媒中心|传媒中心|广播电视台|电视台|时报|报社)(?:讯|消息)[\s\u3000（(])/u;
/** Papers of a trade, of the whole country or of a reader: 工人日报, 法治日报, 新民晚报. */
const NO_TOWN =
	/^(?:人民|光明|解放|经济|工人|农民|法治|法制|科技|中国|新华|国防|解放军|中华|环球|参考|联合|健康|每日|商务|证券|教育|教师|青年|少年|老年|妇女|南方|北方|东方|西部|中部|华商|华西|扬子|齐鲁|燕赵|楚天|钱江|羊城|三湘|潇湘|江淮|江南|金陵|姑苏|新民|新快|新安|新文化|半岛|海峡|现代|都市|城市|生活|大河|大众|长江|黄河|三秦|三晋|山城|法制晚|劳动|今|本|该)/u;
/** A story says whose paper it is in its first lines. */
const FIRST_LINES = 6;

/** The town of the paper that a story says it is of, or null. Linear. */
export function paperTown(paragraphs: readonly StoryPlaces[]): QualifierDraft | null {
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
