export const safe = {
	'cli.help.drafts':
		'用法：tickmark drafts [选项] [稿件]\n\n列出一篇稿件的各稿，最早的在前。稿件可写编号、最新文件名或标题；不写则列出所有稿件及编号。\n\n  --home 文件夹     资料库所在文件夹\n  --language zh|en  说明文字的语言',
	'cli.drafts.article': '{id}  {title}（{file}；共 {drafts} 稿）',
	'cli.drafts.line': '{number}  {at}  {file}  {sha256}',
	'cli.drafts.unknown': '没有稿件“{name}”。用“tickmark drafts”可列出全部。',
	'cli.drafts.ambiguous': '稿件“{name}”不止一篇，请写编号：',
	'cli.usage.one-draft': '一次只能导入一个文件作为新稿。',
	'cli.import.draft': '“{title}”的新稿：{kept} 个数字未变，{moved} 个移动，{changed} 个改动，{new} 个新增，{gone} 个删去',
	'cli.import.draft-known': '与“{title}”的最新稿相同',
	'cli.import.draft-changed': '{before}（{verdict}）现为 {after}，待重新核对',
	'cli.import.draft-gone': '{before}（{verdict}）已删去',

	'error.BACKUP_UNSOUND': '备份“{file}”不能用：{detail}。没有替换任何内容。',

	'cli.help.verify':
		'用法：tickmark verify [选项]\n\n核对整个资料库：每篇报道的历史与其哈希，每个来源文件与其 SHA-256，以及数据库本身。指出第一个对不上的事件。\n\n  --home 文件夹     资料库所在文件夹\n  --language zh|en  说明文字的语言\n\n退出状态：0 一切如初；1 有对不上的；2 资料库打不开。',
	'cli.help.backup':
		'用法：tickmark backup [选项]\n\n备份资料库，打开备份，检查并清点其内容。资料库没有在别处打开时，还可以恢复备份，即使资料库本身已经打不开；原有内容保留为一份备份。\n\n  --list            列出备份，新的在前\n  --restore 名称    用这份备份替换资料库\n  --home 文件夹     资料库所在文件夹\n  --language zh|en  说明文字的语言',
	'cli.help.search':
		'用法：tickmark search [选项] 查询\n\n查找含有全部词语的标题、段落和批注（引号中的词语须依次相连），或者按数值和含义查找数字：\n\n  =36600  3万..4万  ">100%"  "<=0.5"    等于、介于、大于、不超过\n  单位:公里  指标:词语  时间:词语  地点:词语\n  状态:未核|已核|存疑|已改|非数字|有分歧  规则:规则名\n\n旁边的词语须出现在数字所在的段落里。\n\n  --home 文件夹     资料库所在文件夹\n  --language zh|en  说明文字的语言\n\n退出状态：0 找到了；1 没有找到；2 查询看不懂，或资料库打不开。',
	'cli.usage.missing-query': '没有说要查找什么。',
	'cli.search.no-number': '“{part}”不是数字。',
	'cli.search.no-verdict': '没有“{part}”这种状态。',
	'cli.search.no-words': '“{part}”里没有可以查找的词。',
	'cli.search.more': '不止 {count, number} 条，只列出最前面的。',
	'cli.search.pending': '还有 {count, number} 篇报道没有编入索引，打开一次资料库即可。',

	'cli.usage.one-of': '“{a}”和“{b}”只能给一个。',
	'cli.usage.no-argument': '这个命令不接受“{name}”。',

	'cli.verify.counted': '核对了 {articles, number} 篇报道、{events, number} 个事件、{sources, number} 个来源文件。',
	'cli.verify.sound': '一切与写入时相同。',
	'cli.verify.history': '《{title}》（{article}）：从事件 {event} 起历史对不上：{reason}。',
	'cli.verify.reason.unreadable': '该事件读不出来',
	'cli.verify.reason.changed': '其内容在写入后被改动',
	'cli.verify.reason.unlinked': '它前面的事件不见了',
	'cli.verify.reason.missing': '最后记下的操作不见了',
	'cli.verify.reason.uncounted': '这一步不在记录的条数之内，是后来塞进去的',
	'cli.verify.source': '{names} 的字节与导入时不同（SHA-256 {sha256}）。',
	'cli.verify.defect': '数据库：{detail}',

	'cli.backup.made': '备份“{name}”已完成并通过核对：{articles, number} 篇报道，{events, number} 个事件。',
	'cli.backup.none': '还没有备份。',
	'cli.backup.line': '{name}  {articles, number} 篇报道，{events, number} 个事件',
	'cli.backup.unreadable': '{name}  打不开',
	'cli.backup.restored': '已恢复“{name}”。',
	'cli.backup.kept': '原有内容保留为“{name}”。',
} as const;
