/** Desks for tests. */
import { createRouterClient } from '@orpc/server';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../store/testing/folder.ts';
import { type DeskOptions, openDesk } from '../desk.ts';
import { plainEngine } from './plain-engine.ts';

/** A desk with the plain engine and no samples, closed with the test; what it logs is in `log`. */
export async function openTestDesk(options: Partial<DeskOptions> = {}) {
	const log: string[] = [];
	const desk = await openDesk({
		home: options.home ?? temporaryFolder(),
		host: 'test',
		version: '0.0.1',
		systemLanguage: 'en',
		log: (line, detail) => void log.push(`${line}: ${detail instanceof Error ? detail.message : JSON.stringify(detail)}`),
		resources: null,
		engine: plainEngine(),
		...options,
	});
	onTestFinished(() => desk.close());
	const client = createRouterClient(desk.router);
	const importText = async (name: string, text: string): Promise<string> => {
		const [result] = await client.library.import({ job: name, files: [new File([text], name)], published: null });
		if (result?.outcome !== 'imported') throw new Error(`not imported: ${JSON.stringify(result)}`);
		return result.article;
	};
	return { desk, client, log, importText };
}
