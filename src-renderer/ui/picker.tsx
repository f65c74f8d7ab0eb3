import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

interface PickerProps<T extends string> {
	/** Stands before what is chosen; may be empty where `name` says it. */
	label: string;
	/** What it is called, where that is not the label. */
	name?: string;
	value: T;
	options: readonly { value: T; label: string }[];
	onChange(value: T): void;
	/** Whether it narrows what is shown: then it stands out, so that nobody takes a part for the whole. */
	active?: boolean;
	/** What it says while it narrows nothing; without it, the label and what is chosen. */
	idle?: string;
}

/** One of many, folded away. */
export function Picker<T extends string>({ label, name, value, options, onChange, active = false, idle }: PickerProps<T>) {
	return (
		<Select
			className={active ? 'picker active' : 'picker'}
			aria-label={name ?? label}
			value={value}
			onChange={(chosen) => {
				const option = options.find((o) => o.value === chosen);
				if (option) onChange(option.value);
			}}
		>
			<Button className="button plain picker-button">
				<SelectValue className="picker-value">
					{({ selectedText }) => (idle !== undefined && !active ? idle : `${label}${selectedText}`)}
				</SelectValue>
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
