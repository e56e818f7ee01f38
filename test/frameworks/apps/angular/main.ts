import '@angular/compiler';
import { CUSTOM_ELEMENTS_SCHEMA, Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'charte-cookies/banner.js';
import 'charte-cookies/gate.js';
import declaration from '../cookies.json';
// From the docs, as they tell to write it.
import { useConsent } from './use-consent.ts';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <cookie-banner [declaration]="declaration"></cookie-banner>
    <p id="state">{{ snapshot().states['film'] ?? 'unknown' }}</p>
    <button id="title" (click)="title.set('Autre titre')">titre</button>
    <button id="reverse" (click)="films.set([films()[1], films()[0]])">ordre</button>
    <button id="address" (click)="films.set([{ id: films()[0].id, name: 'c' }, films()[1]])">film</button>
    <button id="toggle" (click)="isThere.set(!isThere())">montrer</button>
    @if (isThere()) {
      @for (film of films(); track film.id) {
        <cookie-gate service="film">
          <iframe [attr.data-src]="'/films/' + film.name" [title]="title()" width="320" height="180"></iframe>
        </cookie-gate>
      }
    }
  `,
})
class App {
  readonly declaration = declaration;
  readonly snapshot = useConsent();
  readonly films = signal([
    { id: 1, name: 'a' },
    { id: 2, name: 'b' },
  ]);
  readonly title = signal('Film');
  readonly isThere = signal(true);
}

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] }).catch(console.error);
