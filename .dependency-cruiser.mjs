/** The rules of the house (docs/house.md) as they can be checked. `.ci/layers.mjs` runs them and refuses a cruise that saw too little. */
const engineMay = '^src-main/(engine|contract/model)';

export default {
	forbidden: [
		{ name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'engine-is-pure',
			comment: 'engine imports nothing but itself and the models of the contract',
			severity: 'error',
			from: { path: '^src-main/engine', pathNot: '\\.test\\.ts$' },
			to: { pathNot: engineMay },
		},
		{
			name: 'contract-is-pure',
			comment: 'contract imports itself, zod, oRPC and the message formatter',
			severity: 'error',
			from: { path: '^src-main/contract', pathNot: '\\.test\\.ts$' },
			to: { pathNot: '^src-main/contract|node_modules/(zod|@orpc/contract|intl-messageformat|@formatjs)' },
		},
		{
			name: 'rooms-keep-apart',
			comment: 'store, intake and reports never import each other, the engine, the desk or a host',
			severity: 'error',
			from: { path: '^src-main/(store|intake|reports)/', pathNot: '\\.test\\.ts$' },
			to: { path: '^src-main/(store|intake|reports|engine|desk|hosts|preload|cli)', pathNot: '^src-main/$1/' },
		},
		{
			name: 'nobody-imports-hosts',
			severity: 'error',
			from: { path: '^src-main/', pathNot: '^src-main/(hosts|index\\.ts|cli)' },
			to: { path: '^src-main/hosts' },
		},
		{
			name: 'hosts-see-desk-and-contract',
			severity: 'error',
			from: { path: '^src-main/(hosts|preload|index\\.ts)', pathNot: '\\.test\\.ts$' },
			to: { path: '^src-main/(engine|store|intake|reports)' },
		},
		{
			name: 'window-sees-contract-only',
			severity: 'error',
			from: { path: '^src-renderer', pathNot: '\\.test\\.tsx?$' },
			to: { path: '^src-main', pathNot: '^src-main/contract' },
		},
		{
			name: 'window-takes-no-schemas',
			comment:
				'a schema brings zod, which makes functions out of text: the content security policy of the window forbids that. Types are free',
			severity: 'error',
			from: { path: '^src-renderer', pathNot: '\\.test\\.tsx?$|^src-renderer/testing/' },
			to: {
				path: '^src-main/contract/',
				pathNot:
					'^src-main/contract/(messages/|wording|event-words|error-rate|report-formats|profile-choices|after-act|reworkable|support|usual-rounds)',
				dependencyTypesNot: ['type-only'],
			},
		},
		{
			name: 'electron-in-its-host-only',
			severity: 'error',
			from: { pathNot: '^src-main/(hosts/electron|preload)/|^src-main/index\\.ts$|\\.test\\.ts$' },
			to: { path: '(^|/)node_modules/electron/' },
		},
		{ name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(electron|virtual:)' } },
		{
			name: 'no-dev-in-product',
			comment: 'what runs unbundled at run time must be a dependency; node: and type imports are free',
			severity: 'error',
			from: { path: '^src-main', pathNot: '\\.test\\.ts$' },
			to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^out/' },
		parser: 'swc',
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'default', 'types'],
			extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
		},
	},
};
