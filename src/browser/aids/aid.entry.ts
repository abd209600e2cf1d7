import type { AidData } from '../../materials/aids/schema.ts';
import './aid.css';
import { startAid } from './screens.ts';

const root = document.querySelector<HTMLElement>('#aid');
const source = document.querySelector('#aid-data');

if (root && source) startAid(root, JSON.parse(source.textContent ?? '') as AidData);
