export const cli = {
	'cli.host.window': '核数台已在新窗口中打开。关闭窗口即退出。',
	'cli.host.address': '没有找到 Chromium 类浏览器。请在本机浏览器中打开下面的地址（只能用一次）：',
} as const;
