import { render as renderApp } from 'svelte/server';
import App from '../svelte/App.svelte';

export const render = () => renderApp(App).body;
