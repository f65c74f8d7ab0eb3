import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
	main: {
		build: {
			outDir: at('out/main'),
			// Only what stands in `dependencies` (better-sqlite3, native) stays outside; everything else is bundled, so that
			// out/ and that one package are the whole program.
			externalizeDeps: true,
			rolldownOptions: {
				input: {
					index: at('src-main/index.ts'),
					cli: at('src-main/cli.ts'),
					loopback: at('src-main/hosts/loopback/main.ts'),
					'engine-worker': at('src-main/desk/engine-worker.ts'),
					'report-worker': at('src-main/desk/report-worker.ts'),
				},
				output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
			},
		},
	},
	preload: {
		build: {
			outDir: at('out/preload'),
			// A sandboxed preload can require nothing but Electron's own modules and must be one CommonJS file.
			externalizeDeps: false,
			rolldownOptions: {
				input: { index: at('src-main/preload/index.ts') },
				output: { format: 'cjs', entryFileNames: '[name].cjs' },
			},
		},
	},
	renderer: {
		root: at('src-renderer'),
		plugins: [react()],
		build: {
			outDir: at('out/renderer'),
			// electron-vite does not minify unless told.
			minify: true,
			// Never data: URLs for scripts and fonts: the content security policy allows none.
			assetsInlineLimit: 0,
			rolldownOptions: { input: { index: at('src-renderer/index.html') } },
		},
	},
});
