import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

interface PickerProps<T extends string> {
	label: string;
	value: T;
	options: readonly { value: T; label: string }[];
	onChange(value: T): void;
	/** Whether it narrows what is shown: then it stands out, so that nobody takes a part for the whole. */
	active?: boolean;
}

/** One of many, folded away. */
export function Picker<T extends string>({ label, value, options, onChange, active = false }: PickerProps<T>) {
	return (
		<Select
			className={active ? 'picker active' : 'picker'}
			aria-label={label}
			value={value}
			onChange={(chosen) => {
				const option = options.find((o) => o.value === chosen);
				if (option) onChange(option.value);
			}}
		>
			<Button className="button plain picker-button">
				<SelectValue className="picker-value">{({ selectedText }) => `${label}${selectedText}`}</SelectValue>
				<span className="picker-arrow" aria-hidden="true" />
			</Button>
			<Popover className="overlay popover menu">
				<ListBox className="menu-list">
					{options.map((option) => (
						<ListBoxItem key={option.value} id={option.value} textValue={option.label} className="menu-item">
							{option.label}
						</ListBoxItem>
					))}
				</ListBox>
			</Popover>
		</Select>
	);
}
