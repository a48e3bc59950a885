export { slow as default } from './ava.config.js';
