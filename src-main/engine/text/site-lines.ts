/**
 * What sites and forums set around a Chinese report besides their menus: the stamp under the headline in its many forms,
 * buttons, remarks on comments, notices of rights. Asked of single short lines without their blanks; all patterns are
 * anchored or look for one word, so linear.
 */

import { holderOf, testerOf } from '../gates.ts';

/** What the labels of pages are written with in traditional characters, one for one. */
const LABELS = new Map(
	[
		...'發发時时間间來来記记編编輯辑責责審审圖图攝摄報报訊讯電电據据關关閱阅讀读薦荐點点擊击瀏浏覽览網网聞闻導导續续鏈链結结評评論论頁页詞词訂订號号聲声轉转載载專专員员見见',
	].reduce<[string, string][]>((pairs, c, i, all) => (i % 2 === 0 ? pairs.concat([[c, all[i + 1] ?? c]]) : pairs), []),
);
const TRADITIONAL = [...LABELS.keys()].join('');
const IN_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'g');
/** Asked first: most lines hold none, and to replace nothing costs many times as much as to look. */
const hasTraditional = holderOf(TRADITIONAL);

/** A line with a label is no longer; what is longer is text, of which most of a report is made. */
const LONGEST_LINE = 200;

/** A short text with its labels in simplified characters, of the same length; a long one as it is. */
export const inSimplified = (text: string): string =>
	text.length > LONGEST_LINE || !hasTraditional(text) ? text : text.replace(IN_TRADITIONAL, (c) => LABELS.get(c) ?? c);

const DAY = '(?:19|20)\\d{2}(?:年|[-/.])\\d{1,2}(?:月|[-/.])\\d{1,2}日?';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?';

/** A form of the stamp: when the report appeared, from where and by whom, and no sentence. */
const isStamp = testerOf([
	// 作者：县体育局 发布时间：2023-07-04 08:15.
	new RegExp(`^[^，。；！？]{0,40}(?:发布|发表|更新|刊发|刊登|发稿|采集)(?:时间|日期)[:：]?${DAY}`),
	new RegExp(`^[^，。；！？]{0,24}作者[:：][^，。；！？]{0,16}(?:时间|日期)[:：]${DAY}`),
	new RegExp(`^${DAY}(?:${CLOCK})?(?:作者|编辑|责编|记者|浏览|点击|阅读)[:：]`),
	new RegExp(`^[^，。；！？]{0,40}(?:时间|日期)[:：]${DAY}(?:${CLOCK})?(?:来源|作者|编辑|记者|浏览|点击)[:：]`),
	// 松岭农民报 2023-07-04 08:15 大字.
	new RegExp(`^[^，。；！？\\d]{2,16}${DAY}${CLOCK}(?:大字|小字|字号|评论|分享|收藏|来源[:：].{0,20})+$`),
]);

/** Every stamp holds one; few lines of a report do. */
const HAS_YEAR = /(?:19|20)\d{2}/;

const isOther = testerOf([
	/^字[体号](?:调节|大小|变[大小]|放大|缩小)|^字[体号][:：]?\[?\]?$/,
	/^[（(【[]?(?:[一二三四五]审|[初复终]审编辑|上\/下一[篇页](?:新闻)?|(?:新闻|最新|猜你|精彩|图文|热点|今日|更多|编辑)推荐|相关(?:推荐|标签|字词)|推荐新闻|猜你喜欢|为您推荐|(?:热点|热门|新闻|点击|阅读)排行榜?|热点资讯|(?:网友|本文|用户|最新|热门)评论|文章版权声明)(?:[:：﹕|]|$)/,
	/^(?:暂无评论|马上评论|(?:发表|发布|查看)评论|评论正在加载|已有\d+[人条](?:发表了?|参与了?)?评论|还可以?输入\d+字|最大长度[:：]?\d+)/,
	/^[^，。；！？]{0,8}评论数?[（(]\d*[）)](?:更多)?[>》]*$/,
	/^(?:[xX×]?关闭|下载[|｜]?|查看详情|捐赠信息|(?:文章|站内|全站)搜索[:：]?|正文|本文所在版面|[^，。；！？]{0,4}(?:站|页)广告|加入收藏夹?|untitled ?document|logo)$/i,
	/^更多[>》]{1,2}/,
	/^【第[A-Z]?\d{1,3}版[:：].{1,10}】$/,
	// 松岭网 > 正文, > 工作动态 > 县市频道, 今日 首页 - 投稿 - 往期.
	/^[^，。；！？]{1,40}[>›»＞]正文$/,
	/^(?:[>›»＞→][^，。；！？>›»＞→]{1,16}){1,6}$/,
	/^[^，。；！？]{0,8}首页(?:[-|｜·/][^，。；！？\-|｜·/]{2,8}){2}/,
	/^[^，。；！？]{0,4}声明[:：].{0,120}(?:转载|侵权|版权|来源于)/,
	// The name of a picture's file.
	/^[\w.()-]{1,40}\.(?:png|jpe?g|gif|webp|bmp)$/i,
]);

/** Whether a line, given without its blanks and in simplified characters, is of a site and not of a report. */
export const isSiteLine = (tight: string): boolean => (HAS_YEAR.test(tight) && isStamp(tight)) || isOther(tight);

/** The head of a list of other stories. */
export const headsOthers = (tight: string): boolean =>
	/^[【[]?(?:(?:相关|延伸|推荐|热门|热点|更多|新闻|最新|精彩|图文|编辑|今日)(?:新闻|阅读|报道|推荐|文章|链接|资讯|排行)|猜你喜欢|为您推荐|(?:点击|阅读)排行榜?)[】\]]?[:：]?$/.test(
		tight,
	);
