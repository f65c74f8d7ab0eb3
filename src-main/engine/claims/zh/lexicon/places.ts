/** Names of China's provinces and prefectures (GB/T 2260), as data. Counties are told by their suffix. */

const names = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** Short name → full name. */
export const PROVINCES: ReadonlyMap<string, string> = new Map(
	names(
		'北京:市 天津:市 上海:市 重庆:市 河北:省 山西:省 辽宁:省 吉林:省 黑龙江:省 江苏:省 浙江:省 安徽:省 福建:省 江西:省 山东:省 河南:省 湖北:省 湖南:省 广东:省 海南:省 四川:省 贵州:省 云南:省 陕西:省 甘肃:省 青海:省 台湾:省 内蒙古:自治区 广西:壮族自治区 西藏:自治区 宁夏:回族自治区 新疆:维吾尔自治区 香港:特别行政区 澳门:特别行政区',
	).map((entry) => {
		const [name = '', suffix = ''] = entry.split(':');
		return [name, name + suffix];
	}),
);

/** The five regions that call themselves 全区 as provinces do 全省. */
export const AUTONOMOUS = /^(?:内蒙古|广西|西藏|宁夏|新疆)/u;

/** Regions that statistics are given for: larger than a province, and no pointer. */
export const REGIONS: readonly string[] = names(
	'京津冀及周边地区 京津冀地区 京津冀 长三角地区 长三角 珠三角地区 珠三角 粤港澳大湾区 环渤海地区 成渝地区 汾渭平原 长江经济带 黄河流域 长江流域 淮河流域 珠江流域 海河流域',
);

/** The four cities that are provinces: 全市 means them too. */
export const MUNICIPALITIES: ReadonlySet<string> = new Set(names('北京 天津 上海 重庆'));

/** The seat of each province. A report filed from it, or one that names both, may be of the province. */
export const CAPITAL_OF: ReadonlyMap<string, string> = new Map(
	names(
		'石家庄:河北 太原:山西 沈阳:辽宁 长春:吉林 哈尔滨:黑龙江 南京:江苏 杭州:浙江 合肥:安徽 福州:福建 南昌:江西 济南:山东 郑州:河南 武汉:湖北 长沙:湖南 广州:广东 海口:海南 成都:四川 贵阳:贵州 昆明:云南 西安:陕西 兰州:甘肃 西宁:青海 呼和浩特:内蒙古 南宁:广西 拉萨:西藏 银川:宁夏 乌鲁木齐:新疆',
	).map((entry) => {
		const [city = '', province = ''] = entry.split(':');
		return [city, province];
	}),
);

/** Prefecture-level cities that need no 市 to be known for places. */
export const PREFECTURES: ReadonlySet<string> = new Set(
	names(`
	石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水
	太原 大同 阳泉 晋城 朔州 晋中 运城 忻州 临汾 吕梁
	呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布
	沈阳 大连 鞍山 抚顺 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛
	长春 四平 辽源 通化 松原 白城
	哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化
	南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁
	杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水
	合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 滁州 阜阳 宿州 六安 亳州 池州 宣城
	福州 厦门 莆田 泉州 漳州 南平 龙岩 宁德
	南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 上饶
	济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽
	郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店
	武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州
	长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底
	广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 潮州 揭阳 云浮
	南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 崇左
	海口 三亚 三沙 儋州
	成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中
	贵阳 六盘水 遵义 毕节 铜仁
	昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧
	拉萨 日喀则 昌都 林芝 山南 那曲
	西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 商洛
	兰州 嘉峪关 金昌 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南
	西宁 银川 石嘴山 吴忠 固原 中卫
	乌鲁木齐 克拉玛依 吐鲁番 哈密
	延边 恩施 湘西 阿坝 甘孜 凉山 黔西南 黔东南 黔南 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 临夏 甘南 海北 黄南 果洛 玉树 海西 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰 兴安盟 锡林郭勒 阿拉善
	雄安新区 浦东新区 滨海新区
	`),
);

/** Prefectures whose bare name is also an everyday word or a common district name: known for places only with their suffix. */
export const NEEDS_SUFFIX: ReadonlySet<string> = new Set(
	names(
		'长治 朝阳 本溪 白山 黄山 三明 中山 来宾 资阳 安顺 安康 白银 海东 阿里 来宾 抚州 鸡西 大同 大庆 日照 北海 山南 海北 海西 黄南 红河 文山 和田 吉安 宣城 通化 自贡 河源 永州 中卫 随州',
	),
);

/** Characters in front of a name with which it is the end of other words: 四成|都不到, 医保|定点, 推广|安全, 出海口, 校长|春季. */
export const STRADDLED: Readonly<Record<string, string>> = {
	成都: '0123456789一二两三四五六七八九几',
	眉山: '峨',
	大连: '五',
	保定: '医社确担环劳参',
	广安: '推',
	海口: '出入',
	长春: '校',
	四平: '十百',
	海地: '淮沿渤环近',
	京都: '北南',
	东京: '山广华',
	麦加: '小大燕荞',
	里加: '公海英华',
	都灵: '成',
	海牙: '上沿',
	吉达: '中',
	利马: '胜吉水便专福红顺',
	柏林: '松侧翠',
	达卡: '到抵下发',
	河内: '运沙江内海大小清',
	加蓬: '更愈',
	喀山: '准',
};

/** Suffixes a name of the lists may carry, longest first. */
export const NAME_SUFFIXES = [
	'维吾尔自治区',
	'回族自治区',
	'壮族自治区',
	'特别行政区',
	'藏族羌族自治州',
	'自治区',
	'自治州',
	'地区',
	'省',
	'市',
	'州',
	'盟',
] as const;

/** Words in front of 区 县 村 社区 小区 … that describe one and do not name it. */
export const GENERIC_PLACE_WORDS: ReadonlySet<string> = new Set(
	names(`
	城铁 高铁 地铁 动车 火车 轻轨 老旧 示范 物业 无物业 居民 特色 大型 小型 精品 达标 试点 平房 重点 贫困 文明 住宅 棚户 中心 城 市 山 景 园 校 院 辖 地 灾 库 街 郊 城乡 农 乡 行政 自然 城中 美丽 智慧 平安 国旗 最美 样板 高档 新建 封闭 开放 各 每 该 此 本 全 我 某 两 这 那 多 一 二 三 四 五 六 七 八 九 十 几 新 老 旧 好 大 小 生活 工业 商业 开发 高新 经开 产业 保护 自治 林 牧 矿 港 海 军 战 疫 病 危险 隐患 淹没 蓄滞洪 易发 威胁 受影响 影响 暴雨 警戒 禁飞 禁捕 核心 主城 市辖 县域 国家 省级 市级 革命 边远 偏远 深山 沿海 西部 东部 中部 南部 北部 试验 实验 先行 自贸 自由贸易 保税 合作 协作 联合 聚集 集聚 功能 片 楼 平原 受灾 封控 管控 防范 风险 无疫 所在 相关 有关 其他 整个 部分 贫困 移民 安置 回迁 和谐 幸福 绿色 宜居 和美 红色 复杂 成熟 老年 儿童 友好 完整 未来 数字 零碳 低碳 节水 健康 卫生 公共 城市 农村 乡村 基层 村 社 薄弱 周边 邻近 相邻 附近 兄弟 结对 受援 百强 十强 脱贫 国定 半程 全程 迷你 多家 几家 数家 各家 主产 畜牧 产粮 林业 建制 均衡 宿舍 岩溶 禁养 评论 灌溉
	`),
);
