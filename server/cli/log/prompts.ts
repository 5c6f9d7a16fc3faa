// Of the library only what is asked with: imported as a whole, all of it would be bundled.
export { autocomplete, isCancel, multiselect, select, text } from '@clack/prompts';
