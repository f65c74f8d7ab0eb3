/**
 * What a short line gives itself away by: the language of bylines, datelines, credits, lists and page furniture in
 * Chinese and English newspapers and on their sites. All tests are on single lines or short paragraphs, blanks inside
 * Chinese left as printed; all are anchored or free of nested repetition, so linear.
 */

import { holderOf, sortsOf, testerOf } from '../gates.ts';
import { BLANKS } from '../pattern-nodes.ts';
import { isEnglishByline } from './bylines.ts';
import { isDigit, isIdeograph, LETTERS, lastOf } from './chars.ts';
import { findDay } from './days.ts';
import { inSimplified, isRightsNotice, isSiteLine, TRADITIONAL } from './site-lines.ts';

/** Furniture and credits are short: a longer text is never asked. */
const SHORT = 160;

/** What most patterns below want one of, looked for in one pass: a line of Chinese prose holds none of these and few digits. */
const sortsIn = sortsOf(BLANKS, `${LETTERS}©-–—`, '|｜', TRADITIONAL, '0123456789');
const BLANK = 1;
const IN_ENGLISH = 2;
const BAR = 4;
const IN_TRADITIONAL = 8;
const DIGIT = 16;

/** Without blanks, and with the labels of pages in simplified characters. `sorts`: what it holds. */
function squeeze(text: string, sorts = sortsIn(text)): string {
	const tight = (sorts & BLANK) === 0 ? text : text.replace(/\s+/g, '');
	return (sorts & IN_TRADITIONAL) === 0 ? tight : inSimplified(tight);
}

const MONTH =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

const isFurnitureZh = testerOf([
	// Registration and rights, which the law or the contract wants on every page.
	/ICP[备证]|公网安备|网安备\d|备案号|网站标识码|许可证(?:编)?号|国内统一(?:连续出版物|刊)号|邮发代号|版权所有|不得转载|未经授权|copyright|©|allrightsreserved|(?:不良|有害)信息.{0,4}举报|举报(?:电话|邮箱|热线)/i,
	/^支持IPv6$|本站.{0,4}IPv6/i,
	// Ways around a site.
	/^(?:网站)?(?:首页|地图|声明|导航)$|^返回(?:首页|顶部|列表|上级)|^回到顶部$|设为首页|加入收藏|^无障碍|^(?:关怀|长者|适老)(?:版|模式)|^(?:登录|注册|搜索|更多|查看更多|加载更多|展开全文|收起|关闭|打印|收藏|分享|评论|点赞|字体|字号)+$/,
	/^[^，。；！？]{0,40}(?:登录|登陆)[|｜/·]?注册$/,
	/^(?:您|你)?的?(?:[当當]前|现在|所在)?(?:的)?(?:所在)?(?:的)?位置[:：]/,
	/^(?:首页|主页)[>›»/＞→]/,
	// 云川新闻 > 要闻 > 正文: the way to a page.
	/^[^，。；！？>›»＞→]{1,14}(?:[>›»＞→][^，。；！？>›»＞→]{1,16}){2,6}[>›»＞→]?$|^[^，。；！？>›»＞→]{1,14}[>›»＞→][^，。；！？>›»＞→]{1,16}[>›»＞→]$/,
	/^(?:关于(?:我们|本站|本网)|联系我们|网站(?:声明|地图)|友情链接|法律声明|隐私(?:政策|保护)|广告(?:服务|合作))(?:[|｜·/]|$)/,
	/^[（(【[]?(?:[上下]一[篇条则](?:新闻|文章|资讯)?|上一版|下一版|上一页|下一页|最新(?:评论|新闻|文章)|点击排行|评论区|相关(?:阅读|链接|新闻|报道|文章)|推荐(?:阅读|文章)|延伸阅读|热门(?:推荐|新闻|文章)|分享(?:到|至)|责任编辑|责编|编辑|校对|审核|初审|复审|终审|监制|值班(?:主任|编委|总编)|美编|美术编辑|版式|版面|主编|统筹|本版|原标题|原题)(?:[:：|]|$)/,
	/【(?:字体|打印|关闭|纠错|大中小)|字(?:体|号)[:：]?(?:\[?[大中小]|【|$)|(?:浏览|阅读|点击|访问)(?:次数|人数|数|量|率)(?:[:：]|\d[\d,]*次?(?![^|｜·【[（( ])|$)|(?:浏览|阅读|点击|访问)[:：]\s?\d[\d,]*\s?次?|^我要(?:纠错|评论|分享)/,
	/^(?:来源|信息来源|文章来源|稿源|稿件来源|出处|来自)[:：|｜丨]/,
	/^附件\d{0,2}[:：]?$|^附件\d{0,2}[:：].{1,60}\.(?:docx?|xlsx?|pdf|wps|zip|rar)$/i,
	/^(?:发布|发表|更新|刊发|刊登|发稿|采集|公开)(?:时间|日期)[:：]|^(?:时间|日期)[:：](?:19|20)\d{2}/,
	// Prompts to look elsewhere.
	/扫(?:一扫|码|描).{0,12}(?:关注|二维码|下载|阅读|观看|更多|$)|^(?:请)?(?:扫一扫|扫码)|长按.{0,6}(?:识别|关注|二维码)|(?:请|欢迎|敬请)关注|关注.{0,12}(?:公众号|微信|微博|我们)|^(?:微信|微博|公众号|抖音)(?:号|公众号)?[:：]?.{0,12}$|(?:下载|打开).{0,6}(?:客户端|APP)|^点击(?:阅读|查看|下载|进入|关注)|^阅读(?:原文|全文)$/i,
	// Set by sites of copies around a picture that shows something else.
	/^[（(【](?:(?:相关)?[资資]料[图圖]片?(?:[仅僅]供[参參]考|，?[与與]本文[无無][关關])?|[图圖]文[无無][关關]|[图圖]片[与與][本内][文][无無][关關])[）)】]$|^(?:已收藏|订阅每日新闻|放大字[体體][缩縮]小字[体體])$/,
	/^(?:广告|推广|AD|公益广告)$/i,
	/^(?:地址|邮编|(?:客服|报料|爆料|订阅|发行|广告|投稿|征订|零售|编辑部)(?:热线|电话|邮箱)|电话|传真|邮箱|联系(?:电话|方式|地址|人)|热线|新闻热线|技术支持|主办|承办|协办|主管|制作维护|运行维护)(?:单位)?[:：]/,
	/^[^，。；！？]{4,24}(?:办公室|中心|局|厅|委员会|委|部|公司|集团|社|网)(?:主办|承办|协办|主管|制作|运维|维护|技术支持)$/,
	/^[（(]?(?:下转|上接|紧接|详见|相关报道见).{0,8}版[）)]?$/,
	// Buttons: 打印本页 分享到：微信 微博.
	/^(?:【?(?:打印(?:本[页文])?|关闭(?:窗口|本页)?|收藏(?:本[页文])?|复制链接|分享(?:到|至)?)】?[:：]?)+(?:微信|新浪|腾讯|微博|朋友圈|QQ|空间|豆瓣|抖音|更多|[:：|、])*$/,
	// Heads of newspaper pages.
	// 第3版 要闻 2024年10月19日 星期六 责任编辑 李晴 版式 王冰; A02 综合新闻.
	/^(?:第?[A-Z]?\d{1,2}版|[A-F]\d{2})(?:要闻|综合|时政|经济|社会|民生|文化|体育|国际|国内|地方|县域|教育|健康|法治|财经|城事|本地|区域){0,2}(?:新闻)?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)?(?:星期[一二三四五六日天]|周[一二三四五六日])?(?:(?:责任编辑|责编|编辑|版式|校对|检校|美编|组版|审读|主编|视觉|制图)[:：]?[\u4e00-\u9fff]{2,4}?(?=责|编|版|校|检|美|组|审|主|视|制|$)){0,6}$/,
	// 松岭晚报 第A04版 本埠民生
	/^[\u4e00-\u9fff]{2,8}报第?[A-Z]?\d{1,3}版(?:[:：·|]?[\u4e00-\u9fff]{2,8})?$/,
	/^(?:第[A-Z]?\d{1,3}|[A-Z]\d{1,3}|\d{2})版(?:[:：·|].{0,12}|(?:要闻|综合|时政|经济|社会|民生|文化|体育|国际|国内|广告|专版|特刊|副刊|理论|评论|地方|县域|教育|健康|视点|观察)(?:新闻)?)?$|^[A-Z]?\d{2}版$|^[A-Z]\d{2}$|^[-—–]\d{1,3}[-—–]$|^第\d{1,3}页|^共\d{1,3}页|^\d{1,3}\/\d{1,3}$/,
	// 28.05.2018, 05/28/2018 7:25pm: when a page was out, and nothing else.
	/^\d{1,2}(?:\.\d{1,2}\.|\/\d{1,2}\/|-\d{1,2}-)(?:19|20)\d{2}(?:[,，|-]?\d{1,2}:\d{2}(?::\d{2})?(?:[ap]\.?m\.?|h)?)?$/i,
	/^(?:19|20)\d{2}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?T?(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?:星期[一二三四五六日天]|周[一二三四五六日])?(?:来源.*|第?\d{0,2}版.*|农历.*)?$/,
]);

const isFurnitureEn = testerOf([
	/^(?:advertisement|sponsored(?: content)?|skip to (?:main )?content|sign (?:up|in)\b.{0,30}|log ?in|subscribe\b.{0,40}|menu|search|home|print|share|email|facebook|twitter|x|whatsapp|linkedin|reddit|copy link|comments?(?: \(?\d+\)?)?|back to top|next|previous|most (?:read|viewed|popular)|related(?: (?:articles|stories|topics|news|coverage|links|posts|content|reading))?(?::.{0,120})?|(?:see also|more on this|also read|you may also like|further reading):?.{0,120}|read (?:some )?more\b.*|leave a (?:reply|comment)|post a comment|no comments(?: yet)?\.?|be the first to comment\.?|add (?:a )?comment|bookmark and share|your email address will not be published\.?.{0,60}|(?:story|article) continues (?:below|after).{0,40}|continue reading\b.{0,40}|(?:article|main) content|jump to:?|[«‹<]? ?(?:previous|next) page ?[»›>]?|\[email protected\]|filed (?:in|under):? .{1,60}|listen to (?:this )?article.*|get the app.*)$/i,
	/\ball rights reserved\b|\bcopyright\b|©|\bprivacy policy\b|\bterms of (?:use|service)\b|\bcookies?\b.{0,20}\b(?:policy|settings|accept)\b|\baccept (?:all )?cookies\b/i,
	/^(?:share (?:this|on|via)|follow us|contact us|about us|newsletter|sign up for|download (?:the|our)|click here|page \d+(?: of \d+)?$|\d+ ?min(?:ute)?s? read)/i,
	/^\d[\d,.]*k? (?:comments?|shares?|likes?|views?|replies|retweets|reactions|followers)$/i,
	/^home ?[>›»/|]/i,
	/^(?:share|tweet|like|follow|print|save)\b[^.!?]{0,60}\b(?:facebook|linkedin|whatsapp|twitter|e-?mail|reddit|pinterest)\b/i,
	/(?:^|\|) ?(?:home|shop|basket|cart|bag|menu|search|sign in|log in|subscribe|contact(?: us)?|a-z) ?(?:\(\d{1,3}\))? ?(?:\||$)/i,
	new RegExp(
		`^(?:(?:(?:first|originally) )?published|posted|updated|last (?:updated|modified)|date|modified)(?: (?:on|at))?:? ?(?:${WEEKDAY},? )?(?:${MONTH}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|(?:19|20)\\d{2}-\\d|\\d{1,2}:\\d{2}|\\d{1,2}/\\d{1,2}/|\\d+ (?:minute|hour|day)s? ago)`,
		'i',
	),
	// "Tuesday, March 03, 2020 - 07:15 AM": when a page was out, and nothing else.
	new RegExp(
		`^(?:(?:${WEEKDAY}|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\\.?,? )?(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? (?:19|20)\\d{2})(?:,? ?(?:at |[-–—|•] ?)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?(?:[ap]\\.?m\\.?|GMT|UTC|[A-Z]{2,4}T))*)?$`,
		'i',
	),
	/^(?:tel|phone|fax|e-?mail|source|editor) ?:|^\(?(?:edited by|editing by|(?:additional |writing and )?reporting (?:and writing )?by) /i,
	// What a page offers below its text, and how long its films run.
	/^(?:leave a (?:comment|reply)|your e-?mail address will not be published\b.{0,60}|required fields are marked.{0,4}|go to video|watch(?: the)? (?:video|\d+ ?(?:second|minute)).{0,40}|comments are closed\.?|trending(?: videos?| now)?|live (?:radio|tv)|just in|play video|download (?:this|the) (?:table|chart|image|data|pdf).{0,60}|back to (?:the )?table of contents|read the full (?:article|story|report)\W{0,3}|view (?:full|all|more)\b.{0,30})$/i,
	// What stands above the text of a message, a statement to the press, a bulletin.
	/^(?:(?:for )?immediate release|(?:press|news|media) (?:release|statement)|statistical (?:bulletin|release)|(?:accredited )?official statistics|(?:table of )?contents|in this (?:article|story|section)|on this page|end of (?:press |news )?release)$/i,
	/^(?:release date|next release|publication date|date (?:published|of (?:issue|release))|(?:press|media|news) (?:contacts?|enquiries|inquiries)|contacts?|for (?:more|further) information|(?:media|press) office|reference(?: number)?|categor(?:y|ies)|tags?|topics?|keywords?|edition|file size|subject|reply-to|sent) ?:[^.!?]{0,120}$/i,
	/^(?:from|to|cc|bcc|sender|recipients?) ?:[^.!?]{0,60}[<@].{3,60}$/i,
	/^date: ?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i,
	// Buttons and what they ask for.
	/^(?:save|reply|report|follow(?:ing)?|bookmark|topics|tags|listen|gift (?:this )?article|share full article|text size|aa|accept(?: all)?|reject(?: all)?|(?:manage|cookie) (?:settings|cookies|preferences)|got it|close|dismiss|(?:load|show) more|register|already (?:a|have a) \w+.{0,30}|subscribe to .{0,40}|enter your e-?mail.{0,20}|get the .{3,50} (?:in|to) your inbox\W?|follow (?:us (?:on )?)?@?\w{2,30}|@\w{2,30})$/i,
	/\bwe (?:and our \w+ )?use cookies\b/i,
	/^(?:listen|watch|audio|video)\b[^.!?]{0,14}\b\d{1,2}:\d{2}\b.{0,6}$|^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?,? ?)?(?:GMT|UTC|BST|IST|ET|CET|[ECMP][DS]T|AE[DS]T|SGT|HKT)$/i,
	/^[-–— ]{1,4}ENDS?[-–— ]{1,4}$|^\d{1,2} of \d{1,3}$|^(?:show|hide) caption$|^getting your .{3,20} audio player ready\W{0,3}$/i,
	/^(?:MORE|READ|ALSO|WATCH|LISTEN|SEE ALSO|DON['’]T MISS|READ MORE|MORE ON THIS|OPINION) ?[:|] .{3,120}$/,
	/^PHOTOS: .*\b[a-z]{3,}\b.*\b[a-z]{3,}/,
	/^(?:T|M|E|Tel|Mob|Mobile|Cell|Phone|Office) ?[:.] ?\+?[\d ()-]{7,}\d\b.{0,60}$/,
	/^\[(?:video|photos?|gallery|audio|listen|watch|embed|image|poll|map|chart)\b.{0,80}\]$|^\(\(.{3,100}\)\)$/i,
	/^\((?:adds?|updates?|updating|adding|recasts?|rewrites?|corrects?|repeats?|removes?|changes?|releads?|new throughout)\b.{0,100}\)$/i,
	/^[—–-] ?.{2,50} \(@\w{2,30}\) .{4,20}$|^pic\.twitter\.com\/\w+$/i,
	// How long ago a page was put up, how often it was seen: "Author: A. Hale 3 years ago", "This was published 9 years ago".
	/^(?:(?:this )?(?:(?:article|story|post|page|video|interview|content) )?(?:was |is )?(?:first |originally |last )?(?:published|posted|updated|uploaded|added|modified|written|created|edited|shared)|author|by)\b[^!?]{0,60}\b(?:\d{1,3}|an?|one|two|three) (?:second|minute|hour|day|week|month|year)s? ago\b.{0,30}$/i,
	/^(?:about |over )?\d{1,3} (?:second|minute|hour|day|week|month|year)s? ago(?: ?[|·•,-].{0,30})?$|^this (?:article|story|post|page) is (?:more than |over )?\d{1,3} (?:year|month)s? old\b.{0,60}$/i,
	/^(?:page )?(?:views?|hits|reads|shares|likes|comments)\W{1,3}\d[\d,.]*k?$/i,
	// A shelf of documents shown page by page.
	/^(?:size|zoom) ?: ?(?:px|auto|fit|\d{2,3}%).{0,50}$|^start (?:display|viewing) (?:at|from) page.{0,8}$|^(?:transcription|document preview|embed code|slide \d{1,3} (?:of|\/) \d{1,3})$/i,
	// What a paper asks of its readers.
	/^(?:ad ?-?block(?:er|ing)?\b.{0,110}|please (?:disable|turn off|switch off|whitelist)\b.{0,90}|(?:we['’]re|we are) sorry, .{0,90}|(?:your|please) (?:support|donation|contribution|subscription)s?\b[^.!?]{0,40}\b(?:us|our|journalism|newsroom|reporting|reporters|story|stories|website|site)\b.{0,50})$/i,
	/^(?:from|for) (?:just |only |as little as )?[$£€]\d[\d.]* (?:a|per) (?:day|week|month|year)\b.{0,90}\b(?:subscribe|give|donate|support|join|sign up|contribute)\b.{0,40}$/i,
	// The desk and the hands of an agency: "RTV ab/cde", "ab/rl".
	/^(?:[A-Z]{2,5} ){0,3}[a-z]{2,3}(?:\/[a-z]{2,4}){1,3}$/,
	new RegExp(`^(?:[A-Za-z]+ ){0,2}News of ${WEEKDAY},? .{6,22}$`),
	// "By Our Night Reporter | Updated 07.25, June 3 | 9 comments"
	/^[^.!?|]{0,60}\| ?(?:first |last )?(?:updated|published|posted)\b[^!?]{0,60}$/i,
	/^[-–—] ?\d{1,4} ?[-–—]$/,
	// What a wire sends around a report: its slug, and how far it has got.
	/^(?:AM|BC|EU|PM|UK|US|WW)-{1,2}[\p{L}\d][\p{L}\d/.&-]{1,40}(?:, ?\d{2,4})?$/u,
	/^(?:URGENT|BULLETIN|FLASH|MORE|\(MORE\)|ENDS|NEWSALERT|END ITEM|(?:\d(?:st|nd|rd|th) )?(?:Ld|Lead)[- ]Writethru)$/,
	/^\(?(?:see|continued (?:on|from)|turn to|from) .{0,40}\bpage [a-z]?\d{1,3}\)?$/i,
]);

/** Without one of these none of the English patterns holds. */
const OPENS_ENGLISH = /[A-Za-z©]|^[-–—]/;

/** 1 2 3 4 5, 推荐阅读 1 2 3, "1 2 3 Next »": the ways to the other pages of a list, one blank between them. */
const isPagination = (text: string): boolean =>
	/^(?:[^\d，。；！？,.;!?]{0,16}\s)?1\s2\s3(?:\s\d{1,3}){0,12}(?:\s(?:…|\.{2,3}|[»>›]{1,2}|下一页|尾页|末页|next(?: page)?|last)){0,4}$/i.test(
		text.trim(),
	);

const PAGE_CELL = /^(?:第\s?[A-Z]?\d{1,3}\s?[页頁版]|page \d{1,3}(?: of \d{1,3})?)$/i;
/** A page's head in one line: name, day and page number far apart. */
const isMasthead = (text: string): boolean =>
	/[ \u3000]{3,}|\t|[|｜]/.test(text) &&
	!(/^by /i.test(text) && isEnglishByline(text)) &&
	cells(text).some((cell) => findDay(cell) !== null || PAGE_CELL.test(cell));

const ISSUE_WORDS = new RegExp(
	`^(?:[\\d:.,/]+(?:am|pm)?,?|am|pm|on|at|by|until|\\|?-?–?|\\(?[A-Z]{2,4}\\)?,?|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?|${MONTH}\\.?,?|\\d{1,2}(?:st|nd|rd|th),?)$`,
);

/** "Issued at 10:15 (GMT) on Thu 3 March 2022": a day and an hour and no sentence. */
function isIssueLine(text: string): boolean {
	if (!/^[\s\u3000]*(?:issued|released|embargoed)/i.test(text)) return false;
	const [head = '', ...rest] = text.trim().split(/[\s\u3000]+/);
	return (
		/^(?:issued|released|embargoed):?$/i.test(head) &&
		rest.length > 0 &&
		rest.length < 12 &&
		rest.every((word) => ISSUE_WORDS.test(word))
	);
}

const STAMPED = /^(?:published|posted|updated|date):? (?:19|20)\d{2}-\d{2}-\d{2} (\p{Lu}.*)$/iu;
const TITLE_WORDS = 5;

/** "date 2019-05-15 Walkers push the total past $100,000": an export that sets the day before the headline, on its line. */
function isStampedTitle(text: string): boolean {
	const rest = STAMPED.exec(text)?.[1];
	if (rest === undefined || /[|@]|\b(?:by|source|updated|views?|comments?|min read|edited)\b/iu.test(rest)) return false;
	return /^\p{Lu}/u.test(rest) && rest.split(' ').filter((word) => /^\p{Ll}{2,}/u.test(word)).length >= TITLE_WORDS - 1;
}

const STAMP = /^\s*\d{1,2}[-/.]\d{1,2}\s{1,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*[|｜]\s*\S{2,12})?\s*$/u;

export const isFurniture = (text: string): boolean => {
	if (text.length > SHORT) return false;
	const sorts = sortsIn(text);
	const english = (sorts & IN_ENGLISH) !== 0;
	if (english && isIssueLine(text)) return true;
	if ((sorts & (BLANK | BAR)) !== 0 && isMasthead(text)) return true;
	if ((sorts & BLANK) !== 0 && (sorts & DIGIT) !== 0 && isPagination(text)) return true;
	// 10-29 20:41: when the page was put up.
	if ((sorts & DIGIT) !== 0 && STAMP.test(text)) return true;
	const tight = squeeze(text, sorts);
	// A sentence that says "scan the code" is a sentence.
	if (tight.length > 30 && '。！？'.includes(lastOf(tight)))
		return (
			/ICP备|公网安备|版权所有|©|^[^，。；！？]{0,4}声明[:：].{0,120}(?:转载|侵权|版权)/i.test(tight) || isRightsNotice(tight)
		);
	if (isFurnitureZh(tight) || isSiteLine(tight) || isRightsNotice(tight)) return true;
	if (!english) return false;
	const trimmed = text.trim();
	return !isStampedTitle(trimmed) && OPENS_ENGLISH.test(trimmed) && isFurnitureEn(trimmed);
};

const CAPITALS = /^\p{Lu}[\p{Lu}\d .,'’&-]+$/u;
const RUNNING_HEAD = 40;
/** Wholly in capitals and short, as the name of a paper is above its pages. */
export const isRunningHead = (text: string): boolean => text.length <= RUNNING_HEAD && CAPITALS.test(text);

/** Marks a site sets around an article. One of them tells a dump of a page from a text. */
export const isSiteMark = (text: string): boolean =>
	text.length <= SHORT &&
	/IPv6|网站首页|位置[:：]|ICP|公网安备|网站(?:声明|地图|标识码)|字(?:体|号)[:：]|发布时间|浏览次数|返回顶部|扫一扫分享|^Skipto|^Home[>›»|]|cookie|^Menu$|^Sharethis|^Most(?:read|viewed|popular)$|^Related(?:stories|articles|topics|news|coverage|links|posts)$|^Leavea(?:reply|comment)$/i.test(
		squeeze(text),
	);

/** The line under a headline on a site: when it appeared, and from where. */
export const saysWhen = (text: string): boolean =>
	text.length <= SHORT &&
	/^(?:发布|发表|更新|刊发|发稿)?(?:时间|日期)[:：]|^来源[:：]|^(?:19|20)\d{2}[年./-]\d{1,2}[月./-]\d{1,2}|^(?:published|posted|updated)/i.test(
		squeeze(text),
	);

const TOKENS = 4;

/** Single letters, digits and marks in a row, as some forums set between lines against copying: 7 k3 p, W: R G, * t. */
function isStrewn(text: string): boolean {
	if (/\p{Script=Han}/u.test(text)) return false;
	const tokens = text.trim().split(/[\s\u3000]+/);
	if (tokens.length < TOKENS) return false;
	const short = tokens.filter((token) => (token.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= 2).length;
	const lettered = tokens.filter((token) => /\p{L}/u.test(token)).length;
	const marked = tokens.filter((token) => /[^\p{L}\p{N}.,%％-]/u.test(token)).length;
	return short >= tokens.length - 1 && lettered * 2 >= tokens.length && marked > 0;
}

const hasBracket = holderOf('[]{}|\\<>~^_=');

/** Waste of a recogniser: hardly any letter or digit in it, or brackets of which none closes another. */
export function isNoise(text: string, language: 'zh' | 'en'): boolean {
	const tight = squeeze(text);
	if (tight.length === 0 || tight.length > 60) return false;
	// A sign that Chinese is written with, and none of what nothing but waste is full of.
	if (isIdeograph(tight.charCodeAt(0)) && !hasBracket(tight)) return false;
	if (language === 'zh' && isStrewn(text)) return true;
	// The last marks of a sentence may stand on a line of their own.
	if (!/[\p{L}\p{N}]/u.test(tight)) return !/^[%％‰]?[。！？”）]{1,3}$|[①-⑳]/.test(tight);
	const brackets = tight.match(/[[\]{}|\\<>~^_=]/g)?.length ?? 0;
	if (brackets === 0) return false;
	if (brackets >= 3 && brackets * 3 >= tight.length) return true;
	const words = tight.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	return language === 'zh' && words < tight.length * 0.7 && !/\p{Script=Han}/u.test(tight);
}

const NAME = '[\\u4e00-\\u9fff]{1,4}(?:·[\\u4e00-\\u9fff]{1,6})?';
const NAMES = `${NAME}(?:[\\s\\u3000、]+${NAME}){0,7}`;
const ROLE = '(?:全媒体|首席|见习|特约|实习|驻[\\u4e00-\\u9fff]{2,6})?(?:记者|通讯员|实习生|评论员|撰稿人?|撰文|作者|文字)';
/** 记者手记, 记者调查: the name of a column. */
const COLUMNS = '(?:手记|札记|观察|调查|连线|探访|走访|暗访|体验|感言|视点|在线|提问|见面会|招待会|说|眼中|的话|节$|证$|站$)';
/** The family names of nearly all people; a line of a mark and two to four characters (◎石桥区, ◎高中阶段) is theirs or a crosshead. */
const FAMILY_NAME =
	'(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|端木|[王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔文赖樊兰殷施陶洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂柴焦柳邢岳齐梅庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强丛车宫边明冉])';
const PERSON = `${FAMILY_NAME}[\\u4e00-\\u9fff]{1,2}(?<![区县市镇乡省州旗]|社区|街道|阶段|方面)(?:·[\\u4e00-\\u9fff]{1,6})?`;
const isBylineZh = testerOf([
	new RegExp(
		`^[□■◇◆▢◎●]?[\\s\\u3000]*[\\u4e00-\\u9fff]{0,10}${ROLE}(?!${COLUMNS})[:：/／|｜丨\\s\\u3000]*${NAMES}(?:[\\s\\u3000]+(?:${ROLE}|编辑|责编|审核|校对|摄影|美编|值班主任|[图視视][频頻]?)[:：/／|｜丨\\s\\u3000]*${NAMES})*$`,
	),
	new RegExp(`^[□■◇◆▢◎][\\s\\u3000]*${PERSON}(?:[\\s\\u3000、]+${PERSON}){0,7}$`),
	/^[\u4e00-\u9fff]{2,12}(?:评论员|编辑部)$/,
	// 新华社记者: the name stands on the next line.
	/^(?:[\u4e00-\u9fff]{1,8}[社报网台刊]|[\u4e00-\u9fff]{0,8}(?:融媒|融媒体|客户端))(?:全媒体|融媒体|首席|见习|特派|驻[\u4e00-\u9fff]{2,6})?(?:记者|通讯员)[:：]?$/,
	// 赵一 报道; 松岭网·晚报记者 赵一 云川报道.
	/^[□■◇◆▢◎]?[\s\u3000]*[\u4e00-\u9fff]{2,3}(?:[\s\u3000]+[\u4e00-\u9fff]{2,3}){0,3}[\s\u3000]+报道$/,
	// 松岭日报／记者江一帆／云川即时报导.
	/^(?:[\u4e00-\u9fff]{2,8}[/／][\s\u3000]*)?(?:记者|[\u4e00-\u9fff]{2,6}中心)[\u4e00-\u9fff、\s\u3000]{0,20}[/／][\s\u3000]*[\u4e00-\u9fff]{0,8}(?:即时|综合|专题|专访)?[报電电][导道]?$/,
	// ▋江一帆 记者 罗雁.
	new RegExp(`^[▋▌▍▎█][\\s\\u3000]*(?:${NAMES}[\\s\\u3000]+)?${ROLE}[\\s\\u3000]*${NAMES}$`),
	new RegExp(`^[\\u4e00-\\u9fff·]{0,14}${ROLE}[\\s\\u3000]*${NAMES}[\\s\\u3000]+[\\u4e00-\\u9fff]{2,4}报道$`),
	new RegExp(`^文[/／图|｜丨][^，。]{0,8}${NAMES}(?:[\\s\\u3000]+[图摄编][/／|｜丨][^，。]{0,8}${NAMES})?$`),
]);
const HAN_NAMES = new RegExp(`^${PERSON}(?:[\\s\\u3000、]+${PERSON}){0,5}$`);
/** Names of people and nothing else. */
export const isHanNames = (text: string): boolean => text.length <= 40 && HAN_NAMES.test(text);
/** 记者 江一帆|2021-08-06 11:37: when the page was out. */
const AT_HOUR =
	/(?<=(?:记者|通讯员)[^，,\d]{2,24})(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:[\s\u3000]*\d{1,2}:\d{2}(?::\d{2})?)?$/u;
const WROTE_AND_TOOK = /(?<=(?:记者|通讯员|实习生)[^，,]{2,24})[\s\u3000]*(?:文[/／、]?图|图[/／、]?文|文[/／、]?摄)$/u;

const hasStop = holderOf('。！？；');

export function isByline(printed: string): boolean {
	if (printed.length > 100) return false;
	// 记者 罗雁 文/图: who wrote it took the pictures too.
	const simplified = inSimplified(printed);
	// Told by its end before anything is looked for.
	const dated = isDigit(lastOf(simplified)) ? simplified.replace(AT_HOUR, '') : simplified;
	const text = '图文摄'.includes(lastOf(dated)) ? dated.replace(WROTE_AND_TOOK, '') : dated;
	if (hasStop(text) || '摄图'.includes(lastOf(text)) || text.endsWith('摄影报道')) return false;
	const line = '（('.includes(text.charAt(0)) ? (/^[（(]([^（()）]+)[）)]$/u.exec(text)?.[1] ?? text) : text;
	return isBylineZh(line) || isEnglishByline(text);
}

const AGENCY_ZH =
	'(?:本报|(?:[日晚早晨商时快]报|融媒)(?=讯|消息)|本网|本刊|本台|本站|新华社|中新社|中新网|新华网|人民网|央视网|(?:[\\u4e00-\\u9fff]{2,8}?(?:日报|晚报|早报|晨报|时报|商报|都市报|青年报|法治报|经济报|新闻网|在线|通讯社|客户端|电视台|广播网)))';
const DATELINE_ZH = new RegExp(
	`^[\\s【]*(?:据(?=${AGENCY_ZH}[\\u4e00-\\u9fff]{2,8}\\d{1,2}月\\d{1,2}日电(?![，,])))?(${AGENCY_ZH})(?:[\\u4e00-\\u9fff]{0,8}\\d{1,2}月\\d{1,2}日)?(?:讯|电|专电|快讯|消息)(?=[\\s（(：:】，,】\\d“]|记者|通讯员|[\\u4e00-\\u9fff])`,
);
const DATELINE_EN = new RegExp(
	`^\\p{Lu}[\\p{Lu} .'’/-]{2,30}(?:, [\\p{L}. ]{2,24})?(?:, (?:(?:${WEEKDAY},? )?${MONTH}\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}\\.?(?:,? \\d{4})?))?(?: ?\\(([\\p{L} /&]{2,40}|${MONTH}\\.? \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH}\\.?,? \\d{4})\\))? ?(?:—|–|--|-|(?<=\\d{4})[.:]) ?`,
	'u',
);

export interface Dateline {
	/** Length in the text. */
	length: number;
	agency: string;
}

/** 讯, 电, 消息: every Chinese one says how the report was sent. */
const saysSent = holderOf('讯訊电電消');

/** The dateline that opens a report (本报讯, 新华社北京…电, LONDON, Aug. 11 (Agency) —), or null. */
export function dateline(text: string): Dateline | null {
	const printed = text.slice(0, 60);
	const zh = saysSent(printed) ? DATELINE_ZH.exec(inSimplified(squeezeHead(printed))) : null;
	if (zh) return { length: zh[0].length, agency: zh[1] ?? '' };
	const en = DATELINE_EN.exec(text.slice(0, 120));
	if (en && (en[1] !== undefined || /\d/.test(en[0]) || /(?:—|–|--)/.test(en[0])))
		return { length: en[0].length, agency: en[1] ?? '' };
	return null;
}

/** Without the blanks a typesetter put between Han. */
const squeezeHead = (head: string): string =>
	/\s/.test(head) ? head.replace(/(?<=[\u3000-\u9fff])\s+(?=[\u3000-\u9fff\d])|(?<=\d)\s+(?=[\u4e00-\u9fff])/g, '') : head;

const LIST_MARK =
	/^(?:[•●■◆▪◦○★☆➤►➢▶▸‣⁃❖✓✔\uf0a7\uf0b7]|[-*–∙·Øüo]\s|§\s(?!\d)|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[)）.、．](?!\d)|[一二三四五六七八九十]{1,3}[、．]|[①-⑳]|[a-h][.)]\s)/;
export const hasListMark = (text: string): boolean => LIST_MARK.test(text.slice(0, 8));

/** A sign that stands nowhere but before an item, at the beginning of two lines: the second is an item of its own. */
const ITEM_SIGN = /^(?:[•▪◦➤►➢▸‣⁃❖✓✔\uf0a7\uf0b7]|[-*–∙·Øüo§](?=\s))/;
export const sameListMark = (a: string, b: string): boolean => {
	const sign = ITEM_SIGN.exec(b)?.[0];
	return sign !== undefined && a.startsWith(sign) && ITEM_SIGN.test(a);
};

const HAN_COUNT = '一二三四五六七八九十';
const ITEM_NUMBER =
	/^(?:(\d{1,2})([、.．)）])(?!\d)|[（(](?:(\d{1,2})|([一二三四五六七八九十]))[)）]|([一二三四五六七八九])、|([①-⑳]))/u;

/** The number of an item and how it is set. */
function itemNumber(text: string): { number: number; form: string } | null {
	const m = ITEM_NUMBER.exec(text.slice(0, 6));
	if (!m) return null;
	const [, plain, mark, inBrackets, han, alone, circled] = m;
	if (plain !== undefined) return { number: Number(plain), form: mark ?? '' };
	if (inBrackets !== undefined) return { number: Number(inBrackets), form: '()' };
	if (circled !== undefined) return { number: circled.charCodeAt(0) - 0x245f, form: 'o' };
	return { number: HAN_COUNT.indexOf(han ?? alone ?? '') + 1, form: han === undefined ? '、' : '（）' };
}

/** 1、… and 2、… at the beginnings of two lines: the second is the next item. */
export function nextItem(a: string, b: string): boolean {
	const second = itemNumber(b);
	if (!second || second.number < 2) return false;
	const first = itemNumber(a);
	return first !== null && first.form === second.form && first.number + 1 === second.number;
}

const CELL_BREAK = /\t+|[ \u3000]{2,}|\s*[|｜]\s*/;
const NUMERIC_CELL = /^[-+−]?[¥$€£]?\d[\d,.，%％/ -]*(?:[a-z\u4e00-\u9fff%％]{0,4})?$/i;

const mayHaveCells = holderOf(`${BLANKS}|｜`);

/** Cells of a row, when tabs, bars or wide blanks part at least two of them. */
export function cells(text: string): string[] {
	if (text.length > 400 || !mayHaveCells(text) || !CELL_BREAK.test(text)) return [];
	const parts = text.split(CELL_BREAK).filter((part) => part !== '');
	return parts.length >= 2 ? parts : [];
}

/** A number and nothing else: a cell of a table whose cells came one to a line, a large figure set as an ornament, or a page number. */
export const isLoneNumber = (text: string): boolean => text.length <= 24 && /\d/.test(text) && NUMERIC_CELL.test(text);

/** Words that are no cell of a table: alone between wide blanks they stand in a line set to full measure. */
const NO_CELL =
	/^(?:a|an|the|of|in|on|at|by|to|for|from|with|and|or|but|as|than|per|is|are|was|were|be|been|has|have|had|will|would|its|it|that|which|who)$/i;

/** A row of a table: two numbers or more in cells of their own. Prose set to full measure has wide blanks between its words too. */
export const isTableRow = (text: string): boolean => {
	const parts = cells(text);
	if (parts.length === 0) return false;
	return parts.filter((cell) => NUMERIC_CELL.test(cell)).length >= 2 && parts.filter((cell) => NO_CELL.test(cell)).length < 2;
};

/** Words that open a paragraph and hardly ever go on with a sentence that another line began. */
export const opensParagraph = (text: string): boolean =>
	/^(?:[“"「]|此外|同时|另外|与此同时|目前|近日|日前|今年|去年|近年来|据了解|据悉|据介绍|下一步|如今|其中[，,]|首先|其次|再次|最后|随后|当日|当天|\d{4}年|\d{1,2}月|截至|一年来|多年来|为[了\u4e00-\u9fff]{2,20}[，,]|在[^，,。]{2,20}[，,])/.test(
		text.slice(0, 30),
	);
