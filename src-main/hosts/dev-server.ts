/**
 * Vite's address, given by electron-vite while developing and by nobody else. Only an address on this machine is taken:
 * a variable left in an environment must not make the desk's window load somebody's page.
 */
export function devServerOf(env: NodeJS.ProcessEnv): URL | null {
	if (env['NODE_ENV_ELECTRON_VITE'] !== 'development') return null;
	const given = env['ELECTRON_RENDERER_URL'];
	if (!given || !URL.canParse(given)) return null;
	const url = new URL(given);
	return url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) ? url : null;
}
