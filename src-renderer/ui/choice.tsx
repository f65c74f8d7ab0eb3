import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Cap } from './cap.tsx';

interface ChoiceProps<T extends string> {
	label: string;
	value: T | null;
	options: readonly { value: T; label: string; cap?: string }[];
	onChange(value: T): void;
	/** Beside each other rather than below. */
	row?: boolean;
	/** In two columns: for more than a handful. */
	columns?: boolean;
	autoFocus?: boolean;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({
	label,
	value,
	options,
	onChange,
	row = false,
	columns = false,
	autoFocus = false,
}: ChoiceProps<T>) {
	return (
		<RadioGroup
			className={row ? 'choice across' : columns ? 'choice columns' : 'choice'}
			value={value}
			orientation={row ? 'horizontal' : 'vertical'}
			onChange={(chosen) => {
				const option = options.find((o) => o.value === chosen);
				if (option) onChange(option.value);
			}}
		>
			<Label className="field-label">{label}</Label>
			<div className="choice-options">
				{options.map((option, index) => (
					<Radio
						key={option.value}
						value={option.value}
						className="radio"
						autoFocus={autoFocus && (value === null ? index === 0 : option.value === value)}
					>
						<span className="radio-dot" aria-hidden="true" />
						<span className="radio-text">{option.label}</span>
						{option.cap !== undefined && <Cap>{option.cap}</Cap>}
					</Radio>
				))}
			</div>
		</RadioGroup>
	);
}
