/** The code of a bundle, in groups that can be read out, and the way to copy it. */
import { useState } from 'react';
import { useWords } from '../../lib/language.tsx';
import { useVoice } from '../../lib/said.tsx';
import { Button } from '../../ui/button.tsx';

const GROUP = /.{1,8}/gu;

export function BundleCode({ code }: { code: string }) {
	const { t } = useWords();
	const voice = useVoice();
	const [copied, setCopied] = useState(false);
	const copy = (): void => {
		navigator.clipboard.writeText(code).then(
			() => setCopied(true),
			(error: unknown) => voice.complain(error),
		);
	};
	return (
		<div className="bundle-code">
			<h3>{t('bundles.code')}</h3>
			<p className="code-groups">
				{(code.match(GROUP) ?? []).map((group, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the groups of one code stand in one order.
					<code key={index}>{group}</code>
				))}
			</p>
			<div className="row-of-buttons">
				<Button kind="quiet" onPress={copy}>
					{t('bundles.copy')}
				</Button>
				<span className="hint" role="status">
					{copied ? t('bundles.copied') : ''}
				</span>
			</div>
		</div>
	);
}
