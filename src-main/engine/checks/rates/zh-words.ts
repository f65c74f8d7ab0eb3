/** Words that govern figures of plans, works and wholes. Lexicon as alternations, compiled once where they are used. */

/** What makes the figure on its right a target. */
export const TARGET_LEFT =
	/(?:任务|计划|目标|指标|承诺|拟|力争|预计|规划|(?<!资金(?:已|已经|全部|均已|已全部)?)下达|应完成|需完成|要求|要在|要(?=[新改扩修建种培引安添])|将)[^，。；：]{0,24}$|(?<!公共|基金|经营)预算(?:总额|资金|金额)?(?:为|约|达|共)?$/u;
/** What makes the figure on its left a target: 3.66万个…任务. */
export const TARGET_RIGHT = /^(?:(?!完成|实现|达到|占)[^，。；：、\d]){0,16}?(?:任务|目标|计划|指标)/u;
/** What takes a clause out of the plan again. */
export const ACTUAL = /已|实际|累计|完成了|建成了|完成(?!任务|目标|计划|年度|全年)|比[^，。；]{0,12}多/u;

const STARTED = /开工|启动|动工|进场|开建|施工/u;
const BUILT = /建成|完工|竣工|投用|投产|交付|建好|验收|投入使用|入住|落成/u;

/** The stage of works that a stretch names; null when it names none or only a general word such as 完成. */
export function stageOf(text: string): 'started' | 'built' | null {
	const [started, built] = [STARTED.test(text), BUILT.test(text)];
	if (started === built) return null;
	return started ? 'started' : 'built';
}

/** Whose or which time's plan: a rate of the yearly task is not a rate of the five-year plan. */
const SCOPES: readonly [string, RegExp][] = [
	['month', /当月|本月|月度/u],
	['quarter', /季度/u],
	['plan', /[“"]?十[一二三四五六]五[”"]?|五年|三年|两年|规划期/u],
	['year', /年度|全年|今年|本年|当年|年初|年内|\d{4}年/u],
];
const SETTERS = /国家|省|市|县|区|镇/gu;
const SETS = /^(?:定|级|里|下达|政府|委|分解)/u;

export function scopesOf(text: string): Set<string> {
	const found = new Set<string>();
	for (const [name, pattern] of SCOPES) if (pattern.test(text)) found.add(name);
	return found;
}

export function settersOf(text: string): Set<string> {
	const found = new Set<string>();
	for (const match of text.matchAll(SETTERS)) {
		if (SETS.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2))) found.add(match[0]);
	}
	return found;
}

/** Two sets of qualifiers clash when both name something and nothing in common. */
export function clash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	if (a.size === 0 || b.size === 0) return false;
	for (const x of a) if (b.has(x)) return false;
	return true;
}

/** What a clause says beside what it is about: time, adverbs, verbs of work, words of plans. */
const NO_TOPIC =
	/截至(?:目前|\d*月?底?|\d*月\d*日)?|目前|今年以来|今年|去年|年度|全年|全部|本年|年初|年内|上半年|下半年|现已|现|已经|已|共计|共有|总共|共|累计|实际|顺利|提前|超额|圆满|其中|计划|任务|目标|指标|承诺|力争|预计|完成|建成|开工|启动|竣工|完工|新开工|新建|改建|扩建|新增|实现|达到|达|投用|投入使用|进场施工|建设|推进|落实|下达|安排|为|有|的|了|在|将|由|等|约|近|超过|多|余|各|并|且|又|还|也|个|我市|全市|全省|全县|全区|该市|该县|该区|我省|我县|我区/gu;
const NO_HAN = /[^\p{Script=Han}]+/gu;

/** The content of a clause as a string of Han characters; "" when its subject is carried on from before. */
export const topicOf = (text: string): string => text.replace(NO_HAN, ' ').replace(NO_TOPIC, ' ').replace(/\s+/gu, ' ').trim();

/** Whether two topics share two characters in a row. */
export function sharesTopic(a: string, b: string): boolean {
	const pairs = new Set<string>();
	for (const word of a.split(' ')) for (let i = 0; i + 2 <= word.length; i++) pairs.add(word.slice(i, i + 2));
	for (const word of b.split(' ')) for (let i = 0; i + 2 <= word.length; i++) if (pairs.has(word.slice(i, i + 2))) return true;
	return false;
}

/** A base that is only called the whole, and stands somewhere before. */
export const ANAPHOR =
	/^(?:其|其中|总|全部|所有|上述|整个|总数|总量|总额|总户数|总人数|总面积|总投资|总产量|总里程|总和|总体|总人口|全部的|项目总数|比)*$/u;

export const REGION = /全国|全球|世界|国内|国际|全省|全市|全县|全区|全镇|全村|全乡|全校|全行业|全社会|我国|全州|全旗/u;

/** Words before 占 or 完成 that are no subject. */
export const ADVERBS =
	/^(?:其中|目前|现在|现|现已|已经|已|均|约|仅|只|共|合计|总计|也|还|就|更|且|并|并且|而|提前|超额|圆满|顺利|累计|截至目前|同时|此外|全部|大约|大概|实际|，|\s)*$/u;
