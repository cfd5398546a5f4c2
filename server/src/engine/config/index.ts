/** The door of `config`: what can be set, what was set wrongly, and what it means for a document. */
export { documentSettings, hoverSettings, isExcluded, isFigureTable, ruleSettings } from './apply';
export { newConfig, withSeverity } from './edit';
export { type ConfigProblem, mergeSettings, type ReadConfig, readConfig, readEditorSettings } from './read-config';
export { configSchema, DEFAULT_CONFIG, DEFAULT_EXCLUDES, type GreenpaperConfig } from './schema';
