import { defineConfig } from 'vitest/config';

/** Tests that time: how work grows with the text, and what happens at a moment in the middle of it. */
const TIMED = ['src-main/**/linear.test.ts'];

export default defineConfig({
	test: {
		testTimeout: 20_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src-main/**/*.test.ts', 'src-renderer/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'],
					exclude: TIMED,
					// Vitest leaves one processor to whoever is watching; a run of the whole has nobody.
					maxWorkers: '100%',
					sequence: { groupOrder: 0 },
				},
			},
			{
				extends: true,
				// One after the other, and after all the rest: nothing else is to cost them time.
				test: { name: 'timed', include: TIMED, maxWorkers: 1, sequence: { groupOrder: 1 } },
			},
		],
	},
});
