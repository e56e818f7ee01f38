import { html, nothing } from 'lit';
import { msg } from '../../i18n/msg.js';
import { getLocale } from '../../i18n/localization.js';
import type { CharterSection } from './section.js';
import { outwardLink } from './section.js';
import { contactLink } from './site-section.js';

/** The CNIL tells how to complain in French, and to all others in English. */
function complaintsAddress(): string {
  return `https://www.cnil.fr/${getLocale() === 'fr' ? 'fr' : 'en'}/plaintes`;
}

/** Of the CNIL: an address is written alike in every language. */
const postalAddress = '3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07';

/** The rights of the GDPR that bear on cookies, how to use them, and to whom to complain. */
export const rights: CharterSection = {
  name: 'rights',
  title: () => msg('Vos droits', { id: 'charter.rights.title', desc: 'Title of a section' }),
  content: ({ declaration }) => {
    const { dpo, contact: own } = declaration.site;
    const contact = contactLink(declaration, dpo ?? own);
    return html`
      <p>
        ${msg(
          'Le règlement général sur la protection des données (RGPD) vous donne des droits sur celles qui vous concernent.',
          { id: 'charter.rights.lead', desc: 'Introduces the list of rights' },
        )}
      </p>
      <dl>
        <div>
          <dt>${msg('Retirer votre accord', { id: 'charter.rights.withdraw.term', desc: 'A right, as a term' })}</dt>
          <dd>
            ${msg('À tout moment, aussi simplement que vous l’avez donné. Ce qui a été fait avant reste licite.', {
              id: 'charter.rights.withdraw.text',
              desc: 'The right to withdraw consent (GDPR 7); followed by a link to the controls',
            })}
            <a part="link" href="#controls"
              >${msg('Aller aux réglages', { id: 'charter.rights.settings', desc: 'Link to the controls' })}</a
            >
          </dd>
        </div>
        <div>
          <dt>${msg('Accéder à vos données', { id: 'charter.rights.access.term', desc: 'A right, as a term' })}</dt>
          <dd>
            ${msg('Demandez quelles données sont détenues et à quoi elles servent\u202f; recevez-en une copie.', {
              id: 'charter.rights.access.text',
              desc: 'The right of access (GDPR 15)',
            })}
          </dd>
        </div>
        <div>
          <dt>
            ${msg('Les faire corriger ou effacer', { id: 'charter.rights.erasure.term', desc: 'A right, as a term' })}
          </dt>
          <dd>
            ${msg(
              'Faites corriger une donnée inexacte, et effacer celle qui n’est plus utile ou pour laquelle vous retirez votre accord.',
              { id: 'charter.rights.erasure.text', desc: 'The rights to rectification and erasure (GDPR 16, 17)' },
            )}
          </dd>
        </div>
        <div>
          <dt>
            ${msg('Vous opposer à leur utilisation', {
              id: 'charter.rights.objection.term',
              desc: 'A right, as a term',
            })}
          </dt>
          <dd>
            ${msg(
              'Lorsqu’un usage ne repose pas sur votre accord, vous pouvez le plus souvent vous y opposer pour des raisons qui vous sont propres, et le faire suspendre le temps de l’examen.',
              { id: 'charter.rights.objection.text', desc: 'The rights to object and to restriction (GDPR 18, 21)' },
            )}
          </dd>
        </div>
        <div>
          <dt>
            ${msg('Les recevoir ou les faire transmettre', {
              id: 'charter.rights.portability.term',
              desc: 'A right, as a term',
            })}
          </dt>
          <dd>
            ${msg(
              'Recevez dans un format courant celles que vous avez fournies avec votre accord, ou faites-les transmettre à un autre organisme.',
              { id: 'charter.rights.portability.text', desc: 'The right to data portability (GDPR 20)' },
            )}
          </dd>
        </div>
        <div>
          <dt>
            ${msg('Décider de leur sort après votre mort', {
              id: 'charter.rights.death.term',
              desc: 'A right, as a term',
            })}
          </dt>
          <dd>
            ${msg('La loi française vous permet de laisser des directives à ce sujet.', {
              id: 'charter.rights.death.text',
              desc: 'Directives for after one’s death (article 85 of the French act)',
            })}
          </dd>
        </div>
      </dl>
      <p>
        ${msg(
          'Pour exercer ces droits, écrivez au responsable du traitement. C’est gratuit, et la réponse doit en principe vous parvenir en un mois au plus.',
          { id: 'charter.rights.how', desc: 'How to exercise the rights (GDPR 12)' },
        )}
        ${contact ? html`${msg('Pour lui écrire\u00a0:', { id: 'charter.rights.write', desc: 'Followed by a contact link' })} ${contact}` : nothing}
      </p>
      <p>
        ${msg(
          'Si vous pensez que vos droits ne sont pas respectés, vous pouvez adresser une réclamation (plainte) à la Commission nationale de l’informatique et des libertés (CNIL).',
          { id: 'charter.rights.complaint', desc: 'Complaint to the French authority; followed by a link' },
        )}
        ${outwardLink(
          declaration,
          complaintsAddress(),
          msg('Adresser une plainte à la CNIL', { id: 'charter.rights.complaint.link', desc: 'Link to cnil.fr' }),
        )}
        ${postalAddress}
      </p>
    `;
  },
};
