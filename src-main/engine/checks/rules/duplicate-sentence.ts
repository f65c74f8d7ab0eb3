import type { Paragraph, ParagraphKind } from '../../../contract/model.ts';
import { isQuoted } from '../arithmetic/prose.ts';
import type { Stretch } from '../clauses.ts';
import { fold, weight } from '../fold.ts';
import { openingWords } from '../opening.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

const RUNNING: ReadonlySet<ParagraphKind> = new Set(['body', 'listitem']);
const LEAST_WEIGHT = 20;
/** A sentence ends with a full stop: what ends with ！ is a slogan, with ； or nothing a piece. */
const ENDS = /[。.][”’」』"')）]*\s*$/u;

interface Place {
	paragraph: Paragraph;
	sentence: Stretch;
	/** Among the sentences of its paragraph. */
	order: number;
	last: boolean;
}

/** Another rule has said it: the paragraphs as wholes are copies, or one begins with the end of the other. */
function toldAsParagraphs(view: DocumentView, a: Place, b: Place, folded: ReadonlyMap<Paragraph, readonly string[]>): boolean {
	if (a.paragraph === b.paragraph) return false;
	const [x, y] = [folded.get(a.paragraph) ?? [], folded.get(b.paragraph) ?? []];
	const known = new Set(x);
	const shared = y.filter((sentence) => known.has(sentence)).length;
	if (shared * 2 > Math.min(x.length, y.length)) return true;
	const running = view.reading.paragraphs.slice(a.paragraph.index + 1, b.paragraph.index).every(({ kind }) => !RUNNING.has(kind));
	return running && a.last && b.order === 0;
}

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	const folded = new Map<Paragraph, string[]>();
	const places: [string, Place][] = [];
	for (const paragraph of view.reading.paragraphs) {
		if (!RUNNING.has(paragraph.kind)) continue;
		const sentences = view.sentencesIn(paragraph.index);
		const mine: string[] = [];
		folded.set(paragraph, mine);
		sentences.forEach((sentence, order) => {
			const words = paragraph.text.slice(sentence.from, sentence.to);
			const text = fold(words).text;
			mine.push(text);
			const first = sentence.from + (words.length - words.trimStart().length);
			if (!ENDS.test(words) || isQuoted(paragraph, first) || weight(text) < LEAST_WEIGHT) return;
			places.push([`${paragraph.story} ${text}`, { paragraph, sentence, order, last: order === sentences.length - 1 }]);
		});
	}
	const seen = new Map<string, Place>();
	for (const [key, place] of places) {
		const earlier = seen.get(key);
		if (!earlier) {
			seen.set(key, place);
			continue;
		}
		if (toldAsParagraphs(view, earlier, place, folded)) continue;
		const words = earlier.paragraph.text.slice(earlier.sentence.from, earlier.sentence.to).trim();
		outcomes.push({
			finding: {
				variant: 'repeated',
				level: 'note',
				params: {
					first: earlier.paragraph.index + 1,
					second: place.paragraph.index + 1,
					opening: openingWords(words),
				},
				figures: [],
				paragraphs: [...new Set([earlier.paragraph.index, place.paragraph.index])],
				spans: [earlier, place].map(({ paragraph, sentence }) => view.spanOf(paragraph, sentence.from, sentence.to)),
				basis: [words],
			},
		});
	}
	return outcomes;
}

const QUAY = '二期码头的岸电设备已经全部换成国产型号，靠港船舶可以直接接电。';

export const duplicateSentence: Rule = {
	id: 'duplicate-sentence',
	title: { zh: '句子重复', en: 'Repeated sentence' },
	why:
		'A whole sentence that stands twice in one report is mostly a leftover of moving text about. Slogans, direct speech and ' +
		'what is set apart repeat on purpose; paragraphs that are copies as wholes are told by their own rule.',
	authority:
		'Repetition counts as an error of language in 《报纸期刊质量管理规定》(2020); told as a note, since it may be meant.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{
				text: `港区今年的改造进入收尾阶段。${QUAY}工人们正在铺设最后一段轨道。\n\n记者在现场看到，货车排队的时间明显缩短。${QUAY}后续工程明年春天启动，资金已经到位。`,
				variant: 'repeated',
				level: 'note',
			},
			{ text: `${QUAY}工人们正在铺设最后一段轨道，吊车一刻也没有停。${QUAY}`, variant: 'repeated' },
			{
				text: 'The board met on Monday. The new breakwater will be closed before the autumn storms arrive in October. Fishermen asked for lights.\n\nMoney is short. The new breakwater will be closed before the autumn storms arrive in October. The board meets again in June.',
				variant: 'repeated',
			},
		],
		miss: [
			{ text: '把风沙挡在城外！工人们天天看见它。把风沙挡在城外！', because: 'a slogan' },
			{
				text: `港区今年的改造进入收尾阶段。老船长说：“${QUAY}”\n\n记者问起夜航，老船长又说：“${QUAY}”大家都笑了。`,
				because: 'direct speech',
			},
			{ text: `${QUAY}\n\n工人们正在铺设最后一段轨道。\n\n${QUAY}`, because: 'the paragraph rule tells it' },
			{ text: '会议到此结束。代表们陆续离场。会议到此结束。', because: 'too short to be a copy' },
		],
	},
	run,
};
