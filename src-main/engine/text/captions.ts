/** Captions of pictures, and the lines that only say who took one: on single lines or short paragraphs, and linear. */

import { holderOf, testerOf } from '../gates.ts';
import { isIdeograph, LETTERS, lastOf } from './chars.ts';
import { inSimplified } from './site-lines.ts';

/** Every such line says 摄, 图 or, in English, where it is from. */
const saysWhoTook = holderOf(`摄图${LETTERS}`);

/** A line that only says who took the picture. */
export function isCredit(text: string): boolean {
	if (text.length > 60 || !saysWhoTook(text)) return false;
	return (
		/^(?:[^，。；！？]{0,20}[记者员]|图片?)?[\s\u3000:：/／]*[\u4e00-\u9fff·\s\u3000、]{2,16}(?:摄|供图)$/.test(text) ||
		/^[^，。；！？]{0,24}(?:[\s\u3000/／]|记者[\u4e00-\u9fff]{2,3})(?:摄影|摄影报道|制图|图)$/.test(text) ||
		/^(?:图片|图由)[^，。；！？]{2,20}提供$/.test(text) ||
		/^(?:摄影|供图|制图|图片来源|图源|图)[:：/／][^。]{2,30}$/.test(text) ||
		/^\(?(?:(?:photo(?:graph)?s?|image|picture)s? (?:by|courtesy of|credit:?)|(?:photo )?credit:|courtesy of) ?.{2,50}$|^photos?: [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}$/i.test(
			text,
		)
	);
}

const headsCaption = testerOf([
	/^(?:图为|图[:：]|图[①-⑳][:：\s]?|图[0-9一二三四五六七八九十]{1,2}[:：\s]|[上下左右]图(?:[为是：:，（]|$)|[上下左右][：:]|[▲△▼▽↑↓←→◀▶])/,
]);
/** With one of these ends what names the photographer in Chinese. */
const ENDS_CAPTION = '摄攝道图圖)）供';

/** 摄, 供图, 图：…/提供 behind the last sentence. */
function namesPhotographer(printed: string): boolean {
	const tail = /[圖攝]/.test(printed) ? inSimplified(printed) : printed;
	return (
		/[。！？”]\s?[^，。；！？]{0,24}(?:摄|摄影报道|供图)[)）]?$/.test(tail) ||
		// 松岭日报记者江一帆、罗雁、…摄: however many took it.
		(tail.endsWith('摄') && /[。！？”]\s?[^，。；！？]{0,20}记者[^，。；！？]{2,50}摄$/.test(tail)) ||
		/[（(][^（()）]{2,30}(?:摄|供图|图片)[)）]$/.test(tail) ||
		// 图：市气象局/提供 behind the last sentence.
		(tail.endsWith('提供') && /[。！？”]\s?图[:：][^，。；！？]{2,20}提供$/.test(tail))
	);
}

const hasLetter = holderOf(LETTERS);

/** A whole caption: says that it is one, or ends with the photographer. */
export function isCaption(text: string): boolean {
	if (headsCaption(text)) return true;
	if (/^(?:photos?|pictured|image|caption): ?/i.test(text.slice(0, 12)) && text.length <= 300) return true;
	if (text.length > 400) return false;
	const printed = text.slice(-60);
	const last = lastOf(text);
	if (ENDS_CAPTION.includes(last) && namesPhotographer(printed)) return true;
	// "… on Monday. JIM DALE / KESH HERALD", "… on 3 March 2019./JIM DALE"
	if (
		!isIdeograph(last.charCodeAt(0)) &&
		/\p{Lu}$/u.test(printed) &&
		(/[.!?]["”]? \p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){1,2} ?[/|] ?\p{Lu}[\p{Lu} .&'’-]{2,30}$/u.test(printed) ||
			/[.!?]["”]? ?[/|] ?\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]*\.?){0,2} \p{Lu}[\p{Lu}'’-]{2,24}$/u.test(printed))
	)
		return true;
	// "… (Jim Dale/Kesh Herald)": who took it, and for whom.
	if (
		')]'.includes(last) &&
		/[([]\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: ?[/|] ?| for (?:the )?| ?via )\p{Lu}[\p{L} .&'’/-]{1,40}[)\]]$/u.test(
			printed,
		)
	)
		return true;
	const end = text.slice(-80);
	return (
		hasLetter(end) &&
		/(?:\((?:photo|picture|image|file photo)\b[^()]{0,60}\)|\b(?:Reuters|AFP|AP|Getty Images)\/[\p{L} .]{2,30}|\/(?:AFP|AP|Reuters|Getty Images)\)?|\b(?:photo|picture|image)s?(?::| ?\|) ?\p{L}[\p{L} ./&-]{1,30}|file photo)\.?$/iu.test(
			end,
		)
	);
}
