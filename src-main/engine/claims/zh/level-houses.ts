/**
 * Houses that bear no name but say whose they are: 县人民医院, 省博物馆, 县第四完小, 市六幼. Figures are told of them for a
 * statement, where they stand as the subject does; 县级医院 and 乡镇卫生院 are sorts of houses.
 */
import { matchesOf } from '../../matches.ts';

const WHOSE = '(?:自治区|[省市县区旗州镇乡])(?![级内属直管各域外民场镇乡])';
const WHICH =
	'(?:第?[一二三四五六七八九十]{1,2}|城关?|实验|人民|中心|中医|中西医结合|妇幼|妇女|儿童|传染病|精神|老年|康复|口腔|骨科|肿瘤|胸科|职业|技术|高级|特殊教育|附属|综合|自然|科技|民俗|公共|青少年|少年|机关|公办){0,3}';
const KIND =
	'(?:医院|保健院|卫生院|养老院|敬老院|福利院|博物[馆院]|图书馆|文化馆|美术馆|体育馆|科技馆|档案馆|展览馆|少年宫|大剧院|体育中心|职教中心|完小|小学|中学|学校|高中|初中|职高|幼儿园|(?<=[一二三四五六七八九十])[中小幼])';
/** 新院区, 城南校区, 南塘园区: which of its houses. */
const PART = '(?:(?:新|老|分|\\p{Script=Han}{1,3})(?:院区|校区|园区|馆区)|新[院校馆]|分[院校馆])?';
const OF_LEVEL = new RegExp(
	`(?<=^|[，。；：,;:（(\\s\\u3000“]|其中|[年月日]|期间|目前|位于\\p{Script=Han}{2,9}的)${WHOSE}${WHICH}${KIND}${PART}`,
	'gu',
);
const HAS_KIND = /[院馆宫心小学中高园幼]/u;
/** One of several, who works there or speaks for it, what it does elsewhere. */
const NOT_TOLD =
	/^(?:[、和与及或等的]|一[年二三]级|[初高][一二三]|牵头|校长|院长|馆长|教师|老师|医生|医师|护士|学生|员工|职工|\p{Script=Han}{0,8}?(?:主任|教授|专家|负责人|工作人员|说|表示|介绍|告诉|认为|提醒|统计|数据|获悉|了解|位于|地处|坐落)|\p{Script=Han}{0,4}?(?:进校|进村|下乡|下派|派[出驻]|选派|组织|联合|赴|走进))/u;
/** A figure in the clause, or in the one behind that in which it was opened: 县医院新楼投用后，床位增至300张; or in the next sentence. */
const TELLS =
	/^[，,]?(?:占地|总?投资|建筑面积|设有?)\p{Script=Han}{0,6}\d|^[^，。；！？\d]{0,12}(?:\d|(?:投用|投入使用|建成|启用|搬迁|落成|竣工|扩建|改造|开诊|开放|开馆|开学|揭牌|封顶)(?:以?来|后|[，,](?=可?新增|增加|床位|学位|设|可|日|每))[，,]?[^，。；！？\d]{0,12}\d)|^[^，。；！？\d]{0,24}。该[院校馆]/u;

/** The houses of a level of government with which clauses of the text begin, ascending. Linear: every part is bounded. */
export const levelHousesIn = (text: string): { from: number; to: number }[] =>
	HAS_KIND.test(text)
		? matchesOf(text, OF_LEVEL)
				.map(({ 0: { length }, index }) => ({ from: index, to: index + length }))
				.filter(({ to }) => !NOT_TOLD.test(text.slice(to, to + 14)) && TELLS.test(text.slice(to, to + 40)))
		: [];
