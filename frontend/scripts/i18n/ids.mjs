import { writeFileSync } from 'node:fs';
import { idsFile, idsSource } from './catalogues.mjs';

writeFileSync(idsFile, idsSource());
