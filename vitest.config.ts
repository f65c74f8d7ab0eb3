import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src-main/**/*.test.ts', 'src-renderer/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'],
		testTimeout: 20_000,
	},
});
