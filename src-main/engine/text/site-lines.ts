/**
 * What sites and forums set around a Chinese report besides their menus: the stamp under the headline in its many forms,
 * buttons, remarks on comments, notices of rights. Asked of single short lines without their blanks; all patterns are
 * anchored or look for one word, so linear.
 */

import { holderOf, testerOf } from '../gates.ts';

/** What the labels of pages are written with in traditional characters, one for one. */
const LABELS = new Map(
	[
		...'發发時时間间來来記记編编輯辑責责審审圖图攝摄報报訊讯電电據据關关閱阅讀读薦荐點点擊击瀏浏覽览網网聞闻續续鏈链結结評评論论頁页詞词訂订號号聲声轉转載载專专員员見见標标籤签簽签權权僅仅導导體体觀观佈布',
	].reduce<[string, string][]>((pairs, c, i, all) => (i % 2 === 0 ? pairs.concat([[c, all[i + 1] ?? c]]) : pairs), []),
);
export const TRADITIONAL = [...LABELS.keys()].join('');
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
	// 松岭发布 2023-07-04 08:15 发表于松岭.
	new RegExp(`^[^，。；！？\\d]{0,16}${DAY}(?:${CLOCK})?发[表布]于[^，。；！？]{0,10}$`),
	new RegExp(`^发[表布]于${DAY}(?:${CLOCK})?[^，。；！？]{0,12}$`),
	// 松岭农民报 2023-07-04 08:15 大字.
	new RegExp(`^[^，。；！？\\d]{2,16}${DAY}${CLOCK}(?:大字|小字|字号|评论|分享|收藏|来源[:：].{0,20})+$`),
	// 松岭新闻客户端2023-07-04 08:15; https://…2023年07月04日08:15 松岭晨报.
	new RegExp(`^[\\u4e00-\\u9fff]{2,12}(?:报|网|台|社|端|号|刊)${DAY}${CLOCK}$`),
	new RegExp(`^https?://[\\w./-]{1,60}?${DAY}(?:${CLOCK})?[^，。；！？]{0,12}$`),
	// 2023-07-04 08:15 [来源：…] [作者：…].
	new RegExp(`^${DAY}(?:${CLOCK})?[[【(（|｜](?:来源|作者|编辑|责编|记者|稿源)[:：]`),
	new RegExp(`^(?:发布|更新|出版|刊登)(?:于|[:：])?${DAY}(?:${CLOCK})?$`),
	// 原创 松岭发布 松岭发布 2023-07-04 08:15 松岭; 2023-07-04 08:15·松岭市融媒体中心官方账号.
	new RegExp(`^(?:原创)?[^，。；！？\\d]{2,24}${DAY}${CLOCK}[\\u4e00-\\u9fff]{2,4}$`),
	new RegExp(`^${DAY}(?:${CLOCK})?[·•|｜][^，。；！？]{2,24}$`),
]);

/** Every stamp holds one; few lines of a report do. */
const HAS_YEAR = /(?:19|20)\d{2}/;

const isOther = testerOf([
	// The labels above a text of an office: 索引号：…, 成文日期：…, 有效性：有效; of a message.
	/^(?:索引号|信息索取号|索取号|发文?(?:机关|机构|单位|字号)|发布(?:机关|机构|单位|文号)|制发机关|文号|文件(?:编号|字号)|统一编号|公文(?:种类|类型|时效)|(?:成文|生成|发文|印发|公布|施行|实施|生效|失效|废止)(?:日期|时间)|主题(?:分类|词)|信息(?:分类|类别|名称)|(?:组配|体裁|所属|内容)分类|公开(?:方式|类别|范围|形式|程序|时限)|服务对象|有效性|效力状态|内容概述|责任(?:部门|单位)|供稿(?:单位)?|发件人|收件人|抄送|发送时间|媒体联系人?|(?:电子)?(?:邮箱|邮件)|邮政编码)[:：]/,
	/^返回[\u4e00-\u9fff]{2,6}$|^[\u4e00-\u9fff]{2,8}(?:数字报|电子报|电子版|数字版)$/,
	/^(?:供?即时发布|新闻(?:通|发布)?稿|通稿)$/,
	/^(?:(?:转发|评论|点?赞|收藏|阅读|在看|分享|回复|举报|播放|喜欢)\d{0,6}(?:\.\d)?万?\+?){1,6}$|^A[-+](?:A[-+])?$|^[-—–]{0,3}(?:END|全文完)[-—–]{0,3}$/i,
	// 云政办发〔2024〕12号, and what may be done with it.
	/^[\u4e00-\u9fff]{1,12}[〔［[](?:19|20)\d{2}[〕］\]]\d{1,4}号$|^[（(]此件(?:公开|依申请公开|主动公开|不公开|删减后).{0,8}[）)]$/,
	/^字[体号](?:调节|大小|变[大小]|放大|缩小)|^字[体号][:：]?\[?\]?$/,
	/^[（(【[]?(?:(?:往期|近期|热门|精彩)(?:推荐|回顾|精选|文章|内容)|热点排行榜?|[一二三四五]审|[初复终]审编辑|上\/下一[篇页](?:新闻)?|(?:新闻|最新|猜你|精彩|图文|热点|今日|更多|编辑)推荐|相关(?:推荐|标签|字词)|推荐新闻|猜你喜欢|为您推荐|(?:热点|热门|新闻|点击|阅读)排行榜?|热点资讯|(?:网友|本文|用户|最新|热门)评论|文章版权声明)(?:[:：﹕|]|$)/,
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
	// The ways through a digital paper: 3上一篇 下一篇4 2023年7月4日 放大 缩小 默认, 返回版面 版面导航.
	/^\d?[上下]一[篇版期]\d?[上下]一[篇版期]\d?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)?(?:放大|缩小|默认|[+＋-])*$/,
	/^(?:返回)?(?:版面|标题|目录|本版)(?:概览)?(?:返回)?(?:版面|标题|目录)?导航$|^[<＜«]?[上下]一(?:图集|组图|张图)/,
	// The name of a page of a paper.
	/^(?:综合|时政|国内|国际|社会|本地|本埠|财经|经济|民生|法治|地方|县区|县域|区县|热点|图片|今日|行业)(?:新闻|要闻|资讯)$/,
	// 松岭网编辑：江一帆, （新媒体责编：…）.
	/^[（(【[]?[\u4e00-\u9fff]{0,8}(?:网|台|社|报|媒体|频道|客户端)(?:责任?)?编(?:辑)?[:：]|^编辑[/／]/,
	/^(?:特别|免责)?声明[:：]$|^(?:标签|关键[词字])[:：]|^ID[:：]\w+$|^(?:出版|发布|更新)[:：](?:更新|发布)[:：]$|^(?:最新|我要)回应$|^(?:热门|最新)评论举报$/i,
	/^[^，。；！？]{0,14}(?:值班(?:手机|电话)|商务合作|合作热线|(?:广告|新闻)(?:垂询|咨询)(?:电话|热线))[:：]\d/,
	/^[^，。；！？|｜]{2,8}[|｜].*(?:广告(?:服务|刊登|合作)|招聘(?:信息)?|联系我们|网站律师|版权声明|友情链接|产品答疑|法律顾问)(?:[|｜]|$)/,
	// The name of a picture's file.
	/^[\w.()-]{1,40}\.(?:png|jpe?g|gif|webp|bmp)$/i,
]);

/** Whose a text is and what may be done with it: a notice, whole sentences though it may be. */
const NOTICE =
	/^(?:\d{1,2}[、.．）)])?(?:凡(?:本[网站报刊]|注明|来源)|(?:如因|部分)(?:作品)?(?:的)?内容|本文来自[【[].{2,20}[】\]]|(?:本文|文章)(?:内容)?仅代表|(?:如需)?转载(?:请|需|须)注明|(?:特别|免责|郑重)声明[:：])/;
/** Behind its head such a notice speaks of rights. */
const OF_RIGHTS = /转载|版权|授权|注明|作者(?:个人)?观点|本[网站]|侵权/;

/** Whether a text, given without its blanks and in simplified characters, is a notice of rights. */
export const isRightsNotice = (tight: string): boolean => NOTICE.test(tight) && OF_RIGHTS.test(tight);

/** Whether a line, given without its blanks and in simplified characters, is of a site and not of a report. */
export const isSiteLine = (tight: string): boolean => (HAS_YEAR.test(tight) && isStamp(tight)) || isOther(tight);

/** The head of a list of other stories. */
export const headsOthers = (tight: string): boolean =>
	/^[【[]?(?:(?:相关|延伸|推荐|热门|热点|更多|新闻|最新|精彩|图文|编辑|今日|往期|近期)(?:新闻|阅读|报道|推荐|文章|链接|资讯|排行榜?|回顾|精选|内容|精彩)|猜你喜欢|为您推荐|大家(?:都|还)在(?:看|搜)|看了又看|(?:点击|阅读)排行榜?)[】\]]?[:：]?$/.test(
		tight,
	);
